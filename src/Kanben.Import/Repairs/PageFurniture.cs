using Kanben.Model;
using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>Takes out what belongs to the page and not to the text: page numbers, running heads, marks of the platform it was loaded from.</summary>
internal static class PageFurniture
{
    // Names of repositories and databases that stamp the files they hand out.
    private static readonly string[] Platforms =
        ["ChinaXiv", "NursRxiv", "PsyChinaXiv", "bioRxiv", "medRxiv", "arXiv:", "中国知网", "CNKI", "万方数据", "维普资讯", "China Academic Journal Electronic", "http://www.cnki.net"];

    public static SeedDocument Apply(SeedDocument document)
    {
        var edit = new SeedEdit(document);
        var heads = new RunningHeads([.. document.Blocks]);
        for (var i = 0; i < edit.Blocks.Count; i++)
        {
            var block = edit.Blocks[i];
            if (block.Kind is not (BlockKind.Text or BlockKind.Heading or BlockKind.Bullet))
            {
                continue;
            }

            if (IsWatermark(block.Text))
            {
                edit.Drop(i, RemovalKind.Watermark);
            }
            else if (IsPageNumber(block.Text))
            {
                edit.Drop(i, RemovalKind.PageNumber);
            }
            else if (heads.Contains(i) || ContinuationMark.IsIn(block.Text))
            {
                edit.Drop(i, RemovalKind.RunningHead);
            }
            else if (GluedPageNumber(block.Text) is var at and > 0)
            {
                edit.Remove(RemovalKind.PageNumber, block.Line, block.Text[at..]);
                edit.Blocks[i] = block with { Text = block.Text[..at] };
            }
        }

        return edit.Done();
    }

    private static bool IsWatermark(string text)
    {
        if (text.Length > 90)
        {
            return false;
        }

        // What the stamp adds (合作期刊, a date, a version) is short.
        var platform = Array.Find(Platforms, name => text.Contains(name, StringComparison.OrdinalIgnoreCase) || text.Replace(" ", "", StringComparison.Ordinal).Contains(name, StringComparison.OrdinalIgnoreCase));
        return platform is not null && Marks.HanCount(text) - Marks.HanCount(platform) <= 6 && !text.Contains('。');
    }

    // "(3)" alone is the number of a formula.
    private static bool IsPageNumber(string text)
    {
        if (text.Length > 16)
        {
            return false;
        }

        var digits = text.Count(char.IsAsciiDigit);
        var others = text.Count(c => !char.IsAsciiDigit(c) && c is not (' ' or '-' or '—' or '–' or '·' or '•' or '/' or '~' or '_' or '第' or '页' or '共'));
        return digits is > 0 and <= 7 && others == 0 && (digits <= 4 || text.Contains('页') || text.Contains('/'));
    }

    // "……国家为-3-": the foot of the page was read as the end of its last line.
    private static int GluedPageNumber(string text)
    {
        if (text.Length < 12 || text[^1] != '-')
        {
            return 0;
        }

        var start = text.AsSpan(0, text.Length - 1).LastIndexOf('-');
        return start > 0 && text.Length - start is >= 3 and <= 5 && text.AsSpan(start + 1, text.Length - start - 2).IndexOfAnyExceptInRange('0', '9') < 0
            && Han.IsHanOrMark(text[start - 1]) ? start : 0;
    }
}
