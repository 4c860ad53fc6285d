namespace Kanben.Import;

/// <summary>How the headings of one article are numbered as a whole.</summary>
internal sealed class HeadingScheme
{
    private readonly bool _chineseBelowDecimal;
    private readonly List<int> _printedLevels;

    private HeadingScheme(List<HeadingNumber> numbers, List<int> printedLevels)
    {
        var firstDecimal = numbers.FindIndex(number => number.Style == NumberStyle.Decimal);
        var firstChinese = numbers.FindIndex(number => number.Style is NumberStyle.Chinese or NumberStyle.ChineseInBrackets);
        _chineseBelowDecimal = firstDecimal >= 0 && firstDecimal < firstChinese;
        _printedLevels = printedLevels;
        HasNumbers = numbers.Count > 0;
        HasLostChapters = numbers.Any(number => number is { Style: NumberStyle.Decimal, Depth: 2 })
            && numbers.All(number => number is { Style: NumberStyle.Decimal, Depth: > 1 } or { Style: > NumberStyle.Decimal });
    }

    public bool HasNumbers { get; }

    /// <summary>Sections are numbered 2.1 and so on, but no chapter has kept its number.</summary>
    public bool HasLostChapters { get; }

    public static HeadingScheme Of(IReadOnlyList<Block> blocks)
    {
        var headings = blocks.Where(block => block.Kind == BlockKind.Heading).ToList();
        var numbers = headings.Select(block => (HeadingNumber.Read(block.Text), block.Text)).Where(pair => pair.Item1?.CanLead(pair.Text) ?? false).Select(pair => pair.Item1!).ToList();
        return new HeadingScheme(numbers, [.. headings.Select(block => block.Level).Where(level => level > 0).Distinct().Order()]);
    }

    /// <summary>The place of a number among the kinds the article uses, from the outermost: what has the higher place stands inside.</summary>
    public int Slot(HeadingNumber number) => number.Style switch
    {
        NumberStyle.Chapter => 0,
        NumberStyle.Section => 1,
        NumberStyle.Chinese => _chineseBelowDecimal ? 20 : 2,
        NumberStyle.ChineseInBrackets => _chineseBelowDecimal ? 21 : 3,
        NumberStyle.Decimal => 10 + number.Depth,
        NumberStyle.DigitInBrackets => 30,
        NumberStyle.DigitHalfBracket => 31,
        _ => 32,
    };

    /// <summary>The printed level counted from the highest one that is used.</summary>
    public int PrintedRank(int level) => Math.Max(0, _printedLevels.IndexOf(level));
}
