using System.Collections.Frozen;

namespace Kanben.Import;

/// <summary>
/// Finds the lines that are printed at the head or foot of pages: those that recur, alone, in the same words but for the page number and what
/// recognition misreads, and those that name the first author and the title ("张某等：……").
/// </summary>
internal sealed class RunningHeads
{
    private const int FewestPages = 3;
    private const int Longest = 60;
    private const int LongestLatin = 100;
    private const int ShortestKey = 6;
    private const int ShortestVariant = 4;
    private const int LongestVariant = 12;
    private const int FrontBlocks = 14;

    private readonly List<Block> _blocks;
    private readonly FrozenSet<string> _recurring;
    private readonly FrozenSet<string> _variants;
    private readonly List<string> _front;

    public RunningHeads(List<Block> blocks)
    {
        _blocks = blocks;
        _recurring = Recurring(blocks.Where(block => block.Gap).Select(Key).Where(key => key.Length >= ShortestKey));
        _variants = Recurring(Enumerable.Range(0, blocks.Count).Where(StandsBetweenPages).SelectMany(i => Variants(Key(blocks[i])).Distinct()));
        _front = [.. blocks.Take(FrontBlocks).Where(block => block.Kind is BlockKind.Text or BlockKind.Heading).Select(block => Marks.Bare(block.Text))];
    }

    /// <summary>Whether the block is a running head. The first blocks are left: the first page prints title and column once.</summary>
    public bool Contains(int i)
    {
        if (i < FewestPages)
        {
            return false;
        }

        var key = Key(_blocks[i]);
        return (_blocks[i].Gap && _recurring.Contains(key)) || (StandsBetweenPages(i) && Variants(key).Any(_variants.Contains)) || (i >= FrontBlocks / 2 && NamesAuthor(_blocks[i]));
    }

    private static FrozenSet<string> Recurring(IEnumerable<string> keys) =>
        keys.CountBy(key => key).Where(pair => pair.Value >= FewestPages).Select(pair => pair.Key).ToFrozenSet();

    // A running head stands alone, is short, and changes in its page number only. Numbered headings recur in articles of several studies, and so
    // do the authors of entries ("[2] 张某.茶", the title on the next line); a sentence with its stop is text, however often it comes.
    private static string Key(Block block)
    {
        if (block.Kind is not (BlockKind.Text or BlockKind.Heading) || block.Text.Length > (Marks.LetterCount(block.Text) * 2 > block.Text.Length ? LongestLatin : Longest)
            || block.Text.EndsWith('。') || Labels.AtStart(block.Text) is { IsMarked: true } || KnownHeadings.Contains(block.Text) || Captions.IsCaption(block.Text) || Bibliography.LooksLikeEntry(block.Text) || Bibliography.MarkAt(block.Text, 0) is { Style: EntryStyle.Brackets }
            || HeadingNumber.Read(block.Text) is { Depth: > 1 } or { Style: not NumberStyle.Decimal })
        {
            return "";
        }

        // Figures and the letters they are taken for.
        var key = Marks.Bare(block.Text).Trim("0123456789".AsSpan().ToArray());
        return key.Replace('o', '0').Replace('l', '1').Replace('i', '1');
    }

    // Two short names that differ in one character have a form without it in common.
    private static IEnumerable<string> Variants(string key) => key.Length is < ShortestVariant or > LongestVariant
        ? []
        : Enumerable.Range(0, key.Length).Select(at => key.Remove(at, 1));

    // A heading that recurs ("实验程序") follows a whole paragraph and opens another; what is printed on pages stands at their edges.
    private bool StandsBetweenPages(int i)
    {
        if (i == 0 || i + 1 == _blocks.Count || !(_blocks[i].Gap || _blocks[i - 1].Kind == BlockKind.Picture) || _blocks[i].Text.Length > LongestVariant + 4 || HeadingNumber.Read(_blocks[i].Text) is not null)
        {
            return false;
        }

        return IsPageEdge(_blocks[i - 1]) || IsPageEdge(_blocks[i + 1])
            || (_blocks[i - 1].Kind == BlockKind.Text && _blocks[i + 1].Kind == BlockKind.Text && SentenceCut.Between(_blocks[i - 1].Text, _blocks[i + 1].Text));
    }

    private static bool IsPageEdge(Block block) =>
        block.Kind == BlockKind.Picture || (block.Kind is BlockKind.Text && (Captions.IsCaption(block.Text) || FigureLine.Look(block.Text) == LineLook.Noise));

    // "张某等：题名", "张某等.": the author's name opens a line of the front, and the rest, if any, is another.
    private bool NamesAuthor(Block block)
    {
        var at = block.Text.IndexOf('等');
        if (block.Kind is not (BlockKind.Text or BlockKind.Heading) || at is < 2 or > 4 || block.Text.Length > LongestLatin || at + 1 < block.Text.Length && block.Text[at + 1] is not ('.' or '．' or '：' or ':' or '。' or '，' or ' '))
        {
            return false;
        }

        var name = block.Text[..at];
        var rest = Marks.Bare(block.Text[(at + 1)..]);
        return _front.Exists(line => line.StartsWith(name, StringComparison.Ordinal)) && ((rest.Length == 0 && block.Gap) || (rest.Length > ShortestKey && _front.Exists(line => AreAlike(line, rest))));
    }

    // The title may be printed in part, and with a misread character.
    private static bool AreAlike(string line, string rest)
    {
        var length = Math.Min(line.Length, rest.Length);
        return length > ShortestKey && line.AsSpan(0, length).CommonPrefixLength(rest) is var common && (common >= ShortestKey || common == length);
    }
}
