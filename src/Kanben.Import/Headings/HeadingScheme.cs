namespace Kanben.Import;

/// <summary>How the headings of one article are numbered as a whole.</summary>
internal sealed class HeadingScheme
{
    private readonly bool _chineseBelowDecimal;
    private readonly bool _itemsAreDotted;
    private readonly List<int> _printedLevels;

    private HeadingScheme(List<HeadingNumber> numbers, List<int> printedLevels)
    {
        var firstDecimal = numbers.FindIndex(number => number.Style == NumberStyle.Decimal);
        var firstChinese = numbers.FindIndex(number => number.Style is NumberStyle.Chinese or NumberStyle.ChineseInBrackets);
        _chineseBelowDecimal = firstDecimal >= 0 && firstDecimal < firstChinese;
        _printedLevels = printedLevels;
        HasNumbers = numbers.Count > 0;
        _itemsAreDotted = HasDottedItems(numbers);
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
        NumberStyle.Decimal => IsItem(number) ? 25 : 10 + number.Depth,
        NumberStyle.DigitInBrackets => 30,
        NumberStyle.DigitHalfBracket => 31,
        _ => 32,
    };

    /// <summary>Whether this is an item "1." of an article whose chapters are "1" without the stop.</summary>
    public bool IsItem(HeadingNumber number) => _itemsAreDotted && number is { Style: NumberStyle.Decimal, Depth: 1, IsDotted: true };

    // A "1." behind a chapter "1" counts something else.
    private static bool HasDottedItems(List<HeadingNumber> numbers)
    {
        var plain = numbers.FindIndex(number => number is { Style: NumberStyle.Decimal, Depth: 1, IsDotted: false, Last: > 0 });
        return plain >= 0 && numbers.FindIndex(plain, number => number is { Style: NumberStyle.Decimal, Depth: 1, IsDotted: true, Last: 1 }) >= 0;
    }

    /// <summary>The printed level counted from the highest one that is used.</summary>
    public int PrintedRank(int level) => Math.Max(0, _printedLevels.IndexOf(level));
}
