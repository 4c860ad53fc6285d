using Kanben.Model;

namespace Kanben.Import;

/// <summary>Cuts the reference list into entries: at the numbers of its lines, at numbers inside a line when they are the next expected ones.</summary>
internal static class ReferenceList
{
    private const int MostHeadings = 8;
    private const int LongestGap = 60;
    private const int LongestHead = 8;

    public static SeedDocument Apply(SeedDocument document)
    {
        SeedDocument? first = null;
        foreach (var heading in Headings(document.Blocks).Take(MostHeadings))
        {
            var edit = new SeedEdit(document);
            SplitHeading(edit, heading);
            if (Read(edit, heading) is { Count: > 0 } entries)
            {
                NumberSecondLists(edit, heading + entries.Count + 1);
                var done = edit.Done();
                if (entries.Exists(entry => entry.Text.Any(char.IsAsciiDigit)))
                {
                    return done;
                }

                first ??= done;   // a table of contents names the list, too
            }
        }

        return first ?? WithoutHeading(document);
    }

    // The entries of another list behind this one would seem to cite its entries by their marks: they keep their numbers as "1.".
    private static void NumberSecondLists(SeedEdit edit, int from)
    {
        for (var i = from; i < edit.Blocks.Count; i++)
        {
            var block = edit.Blocks[i];
            if (block.Kind is BlockKind.Text or BlockKind.Bullet && Bibliography.LooksLikeEntry(block.Text) && Bibliography.MarkAt(block.Text, 0) is { Style: EntryStyle.Brackets } mark)
            {
                edit.Record("second-list", block.Line, block.Text[..mark.Content].TrimEnd(), $"{mark.Number}.");
                edit.Blocks[i] = block with { Kind = BlockKind.Text, Text = $"{mark.Number}. {block.Text[mark.Content..]}" };
            }
        }
    }

    private static SeedDocument WithoutHeading(SeedDocument document)
    {
        var start = UnheadedList.Start(document.Blocks);
        if (start <= 0)
        {
            return document;
        }

        var edit = new SeedEdit(document);
        edit.Blocks.Insert(start, new Block(BlockKind.ReferenceHeading, edit.Blocks[start].Line, ""));
        return Read(edit, start).Count > 0 ? edit.Done() : document;
    }

    /// <summary>Puts the entries in place of the lines below the heading and returns them; without entries nothing changes.</summary>
    private static List<Block> Read(SeedEdit edit, int heading)
    {
        var lines = edit.Blocks;
        var reader = new EntryReader(edit, StyleOf(lines, heading + 1));
        var taken = new List<int>();
        var page = EnglishPageBehind(lines, heading);
        for (var i = heading + 1; i < lines.Count && i != page;)
        {
            if (!EndsList(lines[i]) && reader.Take(lines[i], i + 1 < lines.Count ? lines[i + 1] : null))
            {
                taken.Add(i++);
            }
            else if (Resumed(lines, i, reader) is var next and > 0)
            {
                i = next;
            }
            else
            {
                break;
            }
        }

        var entries = reader.Done();
        if (entries.Count > 0)
        {
            taken.ForEach(i => lines[i] = lines[i] with { Kind = BlockKind.Gone, Text = "" });
            lines[heading] = lines[heading] with { Kind = BlockKind.ReferenceHeading };
            lines.InsertRange(heading + 1, entries);
        }

        return entries;
    }

    // The English title page may follow the last entry without a blank line: title and authors are the lines without number above its abstract.
    private static int EnglishPageBehind(List<Block> lines, int heading)
    {
        var summary = lines.FindIndex(heading + 1, block => Labels.AtStart(block.Text) is { Kind: LabelKind.EnglishAbstract, IsMarked: true });
        var start = summary;
        while (start - 1 > heading && summary - start < LongestHead && IsTitlePage(lines[start - 1].Text))
        {
            start--;
        }

        // The last entry may run over several lines itself.
        while (start < summary && !Bibliography.IsComplete(lines[start - 1].Text))
        {
            start++;
        }

        return start < summary ? start : -1;
    }

    private static bool IsTitlePage(string text) =>
        Marks.IsLatin(text) && Bibliography.MarkAt(text, 0) is not { Style: not EntryStyle.Parentheses } && !Bibliography.LooksLikeEntry(text) && !AuthorYearEntries.Begins(text, 0) && !text.Contains("http", StringComparison.OrdinalIgnoreCase);

    // Footnotes, running heads and tables stand between the parts of a list: it goes on with the entry that is next by number.
    private static int Resumed(List<Block> lines, int from, EntryReader reader)
    {
        for (var i = from; i < lines.Count && i < from + LongestGap && reader.IsNumbered; i++)
        {
            if (IsLine(lines[i]) && EntryReader.MarkOf(lines[i].Text, reader.Number + 1) is { } mark && mark.Style == reader.Style && mark.Number <= reader.Number + 1)
            {
                var follows = i + 1 < lines.Count && EntryReader.MarkOf(lines[i + 1].Text, reader.Number + 2) is { } next && next.Number == reader.Number + 2;
                return mark.Number == reader.Number + 1 && (follows || Bibliography.LooksLikeEntry(lines[i].Text)) ? i : -1;
            }
        }

        return -1;
    }

    private static IEnumerable<int> Headings(IReadOnlyList<Block> blocks)
    {
        for (var i = 1; i < blocks.Count; i++)
        {
            var text = WithoutNumber(blocks[i]);
            if (blocks[i].Kind is BlockKind.Heading or BlockKind.Text or BlockKind.Bullet && Labels.AtStart(text) is { Kind: LabelKind.References } label
                && (label.IsMarked || IsOnlyLabel(text[label.Content..]))
                && (IsOnlyLabel(text[label.Content..]) ? i + 1 < blocks.Count && IsLine(blocks[i + 1]) : Bibliography.MarkAt(text, label.Content) is { Number: 1 }))
            {
                yield return i;
            }
        }
    }

    // "参考文献（References）" is a heading too.
    private static bool IsOnlyLabel(string rest) => Marks.Bare(rest) is "" or "references" or "reference";

    // "5 参考文献": numbered like a section.
    private static string WithoutNumber(Block block) =>
        block.Kind == BlockKind.Heading && HeadingNumber.Read(block.Text) is { } number ? block.Text[number.Length..] : block.Text;

    private static bool IsLine(Block block) => block.Kind is BlockKind.Text or BlockKind.Bullet or BlockKind.Heading;

    // "参考文献：[1]…" is heading and first entry.
    private static void SplitHeading(SeedEdit edit, int heading)
    {
        var blocks = edit.Blocks;
        var block = blocks[heading];
        var text = WithoutNumber(block);
        var content = Labels.AtStart(text)!.Value.Content;
        var printed = (IsOnlyLabel(text[content..]) ? text : text[..content]).Trim();
        blocks[heading] = block with { Text = printed.Trim(' ', ':', '：', '[', ']', '【', '】', '［', '］', '*') };
        if (printed is [.., ':' or '：'])
        {
            edit.Remove(RemovalKind.Markup, block.Line, printed[^1..]);
        }

        if (!IsOnlyLabel(text[content..]))
        {
            blocks.Insert(heading + 1, new Block(BlockKind.Text, block.Line, text[content..]));
        }
    }

    private static EntryStyle StyleOf(List<Block> blocks, int first)
    {
        for (var i = first; i < blocks.Count && i < first + 4; i++)
        {
            if ((Bibliography.MarkAt(blocks[i].Text, 0) ?? Bibliography.GluedMark(blocks[i].Text, 1)) is { Number: < 10 } mark)
            {
                return mark.Style;
            }
        }

        return EntryStyle.Unnumbered;
    }

    private static bool EndsList(Block block) =>
        !IsLine(block) || (block.Kind == BlockKind.Heading && Bibliography.MarkAt(block.Text, 0) is not { Style: EntryStyle.Brackets })
        || (Labels.AtStart(block.Text) is { IsMarked: true } && !Marks.Bare(Marks.Head(block.Text)).StartsWith("doi", StringComparison.Ordinal));
}
