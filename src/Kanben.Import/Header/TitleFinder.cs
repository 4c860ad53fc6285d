using System.Collections.Frozen;
using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>Finds the title among the first page's lines: the longest heading that is neither a list of names nor an institution.</summary>
internal static class TitleFinder
{
    private const int LongestLine = 120;
    private const int LongestNames = 400;
    private const int FullLine = 12;
    private const int LegibleText = 600;

    private static readonly FrozenSet<string> Columns = new[] { "论文", "综述", "论著", "专论", "述评", "评论", "书评", "专题", "目录", "摘要", "正文", "简报", "通讯", "特稿", "笔谈", "文摘", "动态" }.ToFrozenSet();

    /// <summary>The index of the title among the blocks before <paramref name="headEnd"/>, or -1.</summary>
    public static int Find(List<Block> blocks, int headEnd)
    {
        var limit = Math.Min(blocks.Count, Math.Max(headEnd, 1));
        var (heading, heaviest) = (-1, -1);
        for (var i = 0; i < limit; i++)
        {
            if (blocks[i].Kind == BlockKind.Heading && (CanBeTitle(blocks[i].Text) || IsShort(blocks[i])) && Weight(blocks[i].Text) is var weight && weight > heaviest)
            {
                (heading, heaviest) = (i, weight);
            }
        }

        // A lone heading that reads like names is the title all the same.
        heading = heading >= 0 ? heading : blocks.FindIndex(0, limit, block => block is { Kind: BlockKind.Heading, Level: 1, Text.Length: > 4 } && Labels.AtStart(block.Text) is not { IsMarked: true } && AuthorLine.Read(block.Text) is not { Authors.Length: > 2 });
        return heading >= 0 ? heading : blocks.FindIndex(0, limit, block => block.Kind == BlockKind.Text && CanBeTitle(block.Text) && block.Text.Length < LongestLine && !block.Text.Contains('。') && !block.Text.Contains('@'));
    }

    /// <summary>
    /// Whether the title is what recognition made of something it could not read: no two of its characters stand together anywhere else in a
    /// text of some length, though an article names what its title names. Only an article with an English page can do without it.
    /// </summary>
    public static bool IsUnreadable(List<Block> blocks, int title)
    {
        var text = blocks[title].Text;
        if (text.Length > LongestLine || !blocks.Exists(block => Labels.AtStart(block.Text) is { Kind: LabelKind.EnglishAbstract, IsMarked: true }))
        {
            return false;
        }

        var pairs = Enumerable.Range(0, Math.Max(0, text.Length - 1)).Where(i => Han.IsHan(text[i]) && Han.IsHan(text[i + 1])).Select(i => text.Substring(i, 2)).ToList();
        // The lines as one: a word of the title may stand elsewhere only where a line breaks.
        var others = string.Concat(blocks.Where((_, i) => i != title).Select(block => block.Text));
        return pairs.Count > 3 && Marks.HanCount(others) > LegibleText && !pairs.Exists(pair => others.Contains(pair, StringComparison.Ordinal));
    }

    /// <summary>Whether the block goes on with the title that stands on the line before: both are of one make, and the first fills its line.</summary>
    public static bool GoesOn(Block title, Block next) =>
        next.Kind == title.Kind && (title.Kind == BlockKind.Heading || !next.Gap) && Marks.HanCount(title.Text) >= FullLine && Marks.HanCount(next.Text) > 1
        && next.Text.Length <= title.Text.Length + 4 && CanBeTitle(next.Text) && AuthorLine.Read(next.Text) is null && !Institutions.Contains(next.Text) && HeadingNumber.Read(next.Text) is null
        && !KnownHeadings.Contains(next.Text) && !next.Text.Contains('。');

    // A Chinese title counts before its English translation.
    private static int Weight(string text) => Math.Min(Marks.HanCount(text), 30) * 10 + Math.Min(Marks.LetterCount(text), 100) / 10;

    private static bool CanBeTitle(string text) =>
        text.Length >= 3 && Marks.HanCount(text) + Marks.LetterCount(text) >= 3 && Labels.AtStart(text) is not { IsMarked: true } && text[0] is not ('—' or '–' or '-' or '（' or '(')
        && !(HeadingNumber.Read(text) is { Style: not NumberStyle.Decimal } or { Depth: > 1 })
        && !IsNames(text) && !IsIssue(text) && !Bibliography.LooksLikeEntry(text);

    // "# 灯塔" of the first level is no column: those name a kind of article.
    private static bool IsShort(Block block) =>
        block is { Level: 1, Text.Length: 2 } && block.Text.All(Han.IsHan) && !KnownHeadings.Contains(block.Text) && !Columns.Contains(block.Text) && !PersonNames.IsName(block.Text);

    private static bool IsNames(string text) =>
        AuthorLine.Read(text) is { } line && (line.Affiliations.Length == 0 || Institutions.Contains(line.Affiliations)) && text.Length < LongestNames && IsMostlyNames(text, line);

    // "王朝更替与…" begins like a name: a list of names takes up the whole line or has an institution behind it.
    private static bool IsMostlyNames(string text, AuthorLine line) =>
        line.Affiliations.Length > 0 || line.Authors.Sum(author => author.Name.Length) >= Marks.HanCount(text) && (line.Authors.Length > 1 || text.Length <= 8);

    // "第 36 卷 第 2 期", "2015年5月": the head of a journal's page.
    private static bool IsIssue(string text) =>
        text.Length < 60 && text.Any(char.IsAsciiDigit) && (text.Contains('卷') && text.Contains('期') || text.Contains("Vol", StringComparison.OrdinalIgnoreCase) && text.Contains("No", StringComparison.OrdinalIgnoreCase) || text.Contains("ISSN", StringComparison.Ordinal) || text.StartsWith("10.", StringComparison.Ordinal));
}
