using Kanben.Model;

namespace Kanben.Import;

/// <summary>
/// Tells the headings of a Word file: by the outline level of their style; without styles by their look, which is larger or bolder than that of
/// most of the text; without any by their numbers alone. The title is the line of the first page that is set largest.
/// </summary>
internal static class WordHeadings
{
    private const int LongestHeading = 60;
    private const int LongestTitle = 100;
    private const int LongParagraph = 80;
    private const int FirstPage = 20;

    public static List<Block> Apply(List<WordLine> lines)
    {
        var body = BodySize(lines);
        var first = FirstOfText(lines);
        var title = Title(lines, first, body);
        var styled = lines.Skip(first).Any(line => line.Outline > 0);
        var looks = !styled && LooksTell(lines, first, body);
        var numbers = !styled && !lines.Skip(first).Any(line => looks && IsHeadingByLook(line, body));
        var blocks = new List<Block>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var level = i == title ? 1
                : line.Block.Kind != BlockKind.Text || (i < first && line.Outline == 0) ? 0
                : line.Outline > 0 && line.Block.Text.Length <= LongestTitle ? line.Outline + 1
                : looks && i >= first && IsHeadingByLook(line, body) ? line.Size > body ? 2 : 3
                : numbers && i >= first && IsHeadingByNumber(line) ? 2
                : 0;
            blocks.Add(Write(line, level, isFrontMatter: i < first));
        }

        return blocks;
    }

    private static Block Write(WordLine line, int level, bool isFrontMatter)
    {
        var block = line.Block;
        if (block.Kind is not (BlockKind.Text or BlockKind.Bullet))
        {
            return block;
        }

        var text = level > 0 || isFrontMatter ? WordWalk.WithoutBold(block.Text) : Bold.Strip(block.Text);
        return level > 0 ? block with { Kind = BlockKind.Heading, Level = Math.Min(level, 6), Text = text }
            : line.IsSubtitle && isFrontMatter ? block with { Kind = BlockKind.Subtitle, Text = text }
            : block with { Text = text };
    }

    private static int BodySize(List<WordLine> lines) =>
        lines.Where(line => line.Block.Kind == BlockKind.Text && line.Size > 0).GroupBy(line => line.Size).MaxBy(group => (group.Sum(line => line.Block.Text.Length), -group.Key))?.Key ?? 0;

    /// <summary>Where the title page ends: the abstract, the keywords, the first section or the first long paragraph.</summary>
    public static int FirstOfText(List<WordLine> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            var (text, outline) = (WordWalk.WithoutBold(lines[i].Block.Text), lines[i].Outline);
            if ((lines[i].Block.Kind == BlockKind.Text && text.Length > LongParagraph && text.Contains('。')) || (outline > 0 && !lines[i].IsTitle && (HeadingNumber.Read(text) is not null || KnownHeadings.Contains(text)))
                || Labels.AtStart(text) is { Kind: LabelKind.Abstract or LabelKind.Keywords or LabelKind.EnglishAbstract or LabelKind.EnglishKeywords, IsMarked: true })
            {
                return i;
            }
        }

        return Math.Min(lines.Count, 1);
    }

    private static int Title(List<WordLine> lines, int first, int body)
    {
        var named = lines.FindIndex(line => line.IsTitle);
        if (named >= 0 && named < FirstPage)
        {
            return named;
        }

        var candidates = Enumerable.Range(0, Math.Min(first, FirstPage)).Where(i => CanBeTitle(lines[i])).ToList();
        if (candidates.Count == 0)
        {
            return -1;
        }

        var largest = candidates.Max(i => lines[i].Size);
        return largest > body ? candidates.First(i => lines[i].Size == largest)
            : candidates.Where(i => lines[i].Outline > 0).Concat(candidates.Where(i => lines[i].IsBold)).Concat(candidates.Where(i => lines[i].IsCentered)).DefaultIfEmpty(-1).First();
    }

    private static bool CanBeTitle(WordLine line) =>
        line.Block.Kind == BlockKind.Text && line.Block.Text.Length is >= 4 and <= LongestTitle && Labels.AtStart(line.Block.Text) is not { IsMarked: true }
        && line.Block.Text[0] is not ('—' or '–') && !line.Block.Text.Contains('。');

    // Where most of the text is bold, bold says nothing.
    private static bool LooksTell(List<WordLine> lines, int first, int body)
    {
        var texts = lines.Skip(first).Where(line => line.Block.Kind == BlockKind.Text).ToList();
        return texts.Count(line => IsHeadingByLook(line, body)) * 5 < texts.Count * 2;
    }

    private static bool IsHeadingByLook(WordLine line, int body) =>
        line.Block.Kind == BlockKind.Text && (line.IsBold || (body > 0 && line.Size >= body + 2)) && IsShort(line.Block.Text)
        && (Labels.AtStart(line.Block.Text) is not { IsMarked: true } label || label.Kind == LabelKind.References);

    private static bool IsHeadingByNumber(WordLine line) =>
        IsShort(line.Block.Text) && HeadingNumber.Read(line.Block.Text) is { } number
        && (number.Style is NumberStyle.Chapter or NumberStyle.Section or NumberStyle.Chinese or NumberStyle.ChineseInBrackets || (number.Style == NumberStyle.Decimal && line.Block.Text.Length <= 30))
        && number.CanLead(line.Block.Text);

    /// <summary>Whether a line can be a heading at all.</summary>
    public static bool IsShort(string text) =>
        text.Length <= LongestHeading && text.Any(char.IsLetter) && !text.Contains('。') && text[^1] is not ('；' or '：' or '，' or ';' or ',') && !Captions.IsCaption(text) && !Bibliography.LooksLikeEntry(text);
}
