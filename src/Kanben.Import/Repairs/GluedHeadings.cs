using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>
/// Parts headings from the text they were run together with: "1.3.1心理干预因病人……", a heading at the end of the line above, a heading that goes
/// on as text. Only a number that counts on from the headings before it and that no heading has is taken for one.
/// </summary>
internal static class GluedHeadings
{
    private const int LongestAtEnd = 40;
    private const int ShortestGlued = 30;

    public static SeedDocument Apply(SeedDocument document)
    {
        var edit = new SeedEdit(document);
        var printed = document.Blocks.Where(block => block.Kind == BlockKind.Heading).Select(block => HeadingNumber.Read(block.Text)).OfType<HeadingNumber>().Select(Printed).ToHashSet();
        var pairs = new HanPairs(document.Blocks);
        var trail = new HeadingTrail();
        var parted = new List<Block>(edit.Blocks.Count);
        for (var i = 0; i < edit.Blocks.Count; i++)
        {
            var block = edit.Blocks[i];
            var end = block.Kind switch
            {
                BlockKind.Text => TextEnd(block.Text, trail, printed, pairs),
                BlockKind.Heading when i + 1 < edit.Blocks.Count => HeadingEnd(block.Text, edit.Blocks[i + 1], pairs),
                _ => -1,
            };
            if (end > 0)
            {
                Part(edit, parted, block, end);
            }
            else if (block.Kind is BlockKind.Text or BlockKind.Caption && TitleAtEnd(block.Text, trail, printed) is var start and > 0)
            {
                parted.Add(block with { Text = block.Text[..start].TrimEnd() });
                parted.Add(new Block(BlockKind.Heading, block.Line, block.Text[start..]));
                edit.Record("heading-parted", block.Line, Marks.Tail(block.Text, 24), $"# {block.Text[start..]}");
            }
            else
            {
                parted.Add(block);
            }

            for (var k = Math.Max(0, parted.Count - 2); k < parted.Count; k++)
            {
                trail.Pass(parted[k]);
            }
        }

        edit.Blocks.Clear();
        edit.Blocks.AddRange(parted);
        return edit.Done();
    }

    private static void Part(SeedEdit edit, List<Block> parted, Block block, int end)
    {
        var title = block.Text[..end].TrimEnd();
        parted.Add(block with { Kind = BlockKind.Heading, Text = title });
        parted.Add(new Block(BlockKind.Text, block.Line, block.Text[end..].TrimStart()));
        edit.Record("heading-parted", block.Line, Marks.Head(block.Text, title.Length + 6), $"# {title}");
    }

    private static string Printed(HeadingNumber number) => $"{number.Style} {string.Join('.', number.Parts)}";

    // A number of two or more parts counts sections and nothing else (CY/T 35-2001); a figure of a sentence does not count on.
    private static int TextEnd(string text, HeadingTrail trail, HashSet<string> printed, HanPairs pairs) =>
        HeadingNumber.Read(text) is { Style: NumberStyle.Decimal, Depth: > 1 } number && number.CanLead(text) && trail.LeadsTo(number) && !printed.Contains(Printed(number))
            ? RunInTitle.End(text, number.Length, pairs)
            : -1;

    // A heading that stops within a word which the next line goes on with: the two halves stand together elsewhere in the article.
    private static int HeadingEnd(string text, Block next, HanPairs pairs) =>
        text.Length >= ShortestGlued && next.Kind == BlockKind.Text && HeadingNumber.Read(text) is { } number && number.CanLead(text) && pairs.Count(text[^1], next.Text[0]) > 0
            && !SentenceOpenings.StartsAt(next.Text) && SentenceCut.Between(text[number.Length..], next.Text)
            ? RunInTitle.EndInHeading(text, number.Length, pairs)
            : -1;

    // "… at speed of 30 2.2.4路径延伸分析": the last words of a line, behind a blank or a stop.
    private static int TitleAtEnd(string text, HeadingTrail trail, HashSet<string> printed)
    {
        var tail = Math.Max(0, text.Length - LongestAtEnd);
        foreach (var next in trail.Next())
        {
            var at = text.IndexOf(next, tail, StringComparison.Ordinal);
            if (at <= 0 || !(text[at - 1] is ' ' || Marks.IsFinal(text[at - 1])) || !BeginsWithHan(text.AsSpan(at + next.Length)))
            {
                continue;
            }

            var title = text[at..];
            if (HeadingNumber.Read(title) is { Depth: > 1 } number && !printed.Contains(Printed(number)) && (number.Depth > 2 || EndsFinally(text.AsSpan(0, at)))
                && Marks.HanCount(title) >= 4 && title.AsSpan().IndexOfAny('，', '。', '；') < 0 && !title.AsSpan(number.Length).StartsWith("节"))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool BeginsWithHan(ReadOnlySpan<char> text) => text.TrimStart() is [var first, ..] && Han.IsHan(first);

    private static bool EndsFinally(ReadOnlySpan<char> text) => text.TrimEnd() is [.., var last] && Marks.IsFinal(last);
}
