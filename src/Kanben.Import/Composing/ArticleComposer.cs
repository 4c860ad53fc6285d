using System.Collections.Immutable;
using System.Text;
using Kanben.Model;

namespace Kanben.Import;

/// <summary>Makes the article of a repaired seed: front matter from the marked parts, a Markdown body from the rest, the references at its end.</summary>
internal static class ArticleComposer
{
    public static ImportResult Compose(SeedDocument document)
    {
        var header = HeaderComposer.Compose(document);
        if (header is null)
        {
            return new ImportResult(null, [ImportRules.NoTitle.At(document.Path, "No line at the top of the text can be the title.")]);
        }

        var references = document.Blocks.Where(block => block.Kind == BlockKind.Reference).Select(block => block.Number);
        var inline = new InlineWriter(document.Path, references);
        var body = Body(document, inline);
        var slug = ArticleSlug.Of(header.Title);
        ImmutableArray<Diagnostic> diagnostics = [.. document.Diagnostics, .. inline.Diagnostics];
        if (!document.Blocks.Any(block => block.Kind == BlockKind.Title))
        {
            diagnostics = diagnostics.Add(ImportRules.TitleFromEnglish.At(document.Path, $"The title was not found; “{header.Title}” stands in its place."));
        }

        if (header.Authors.IsEmpty)
        {
            diagnostics = diagnostics.Add(ImportRules.NoAuthors.At(document.Path, "No line below the title could be read as names of authors."));
        }

        return new ImportResult(
            new Article($"input/articles/{slug}.md", slug, header, body, 1),
            [.. diagnostics.OrderBy(diagnostic => diagnostic.Where.Line).ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)]);
    }

    private static string Body(SeedDocument document, InlineWriter inline)
    {
        var body = new StringBuilder();
        var previous = BlockKind.Gone;
        foreach (var block in document.Blocks)
        {
            if (Write(block, inline) is { Length: > 0 } text)
            {
                body.Append(body.Length == 0 ? "" : previous == BlockKind.Bullet && block.Kind == BlockKind.Bullet ? "\n" : "\n\n").Append(text);
                previous = block.Kind;
            }
        }

        WriteReferences(document, body);
        return body.Append(body.Length == 0 ? "" : "\n").ToString();
    }

    private static string? Write(Block block, InlineWriter inline) => block.Kind switch
    {
        BlockKind.Heading => Heading(block, inline),
        BlockKind.Text or BlockKind.Caption => inline.Paragraph(block.Text, block.Line),
        BlockKind.Bullet => $"- {inline.Inline(block.Text, block.Line)}",
        BlockKind.Table => TableMarkdown.Write(block, inline) ?? inline.Paragraph(LineCleaner.Clean(block.Text), block.Line),
        BlockKind.Formula => block.Text.Length == 0 ? null : $"$$\n{OneBlock(block.Text)}\n$$",
        BlockKind.Code => $"{Fence(block.Text)}\n{block.Text}\n{Fence(block.Text)}",
        _ => null,
    };

    private static string Heading(Block block, InlineWriter inline)
    {
        var mark = MarkdownText.Escape(block.Mark);
        var blank = block.Mark.Length > 0 && (char.IsAsciiLetterOrDigit(block.Mark[^1]) || block.Mark[0] == '第') ? " " : "";
        return $"{new string('#', Math.Clamp(block.Level, 2, 6))} {mark}{blank}{inline.Inline(block.Text, block.Line)}".TrimEnd();
    }

    // A blank line would end the formula.
    private static string OneBlock(string text) =>
        string.Join('\n', text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static string Fence(string text)
    {
        var fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal) && fence.Length < 40)
        {
            fence += "`";
        }

        return fence;
    }

    private static void WriteReferences(SeedDocument document, StringBuilder body)
    {
        var entries = document.Blocks.Where(block => block.Kind == BlockKind.Reference).ToList();
        if (entries.Count == 0)
        {
            return;
        }

        var heading = document.Blocks.FirstOrDefault(block => block.Kind == BlockKind.ReferenceHeading)?.Text is { Length: > 0 } text ? text : "参考文献";
        body.Append(body.Length == 0 ? "" : "\n\n").Append("## ").Append(MarkdownText.Escape(heading)).Append('\n');
        foreach (var entry in entries)
        {
            body.Append('\n').Append("[^").Append(entry.Number).Append("]: ").Append(Entry(entry.Text));
        }
    }

    // Formulas in titles stay; nothing else of an entry is touched.
    private static string Entry(string text)
    {
        var written = new StringBuilder(text.Length);
        foreach (var part in InlineScanner.Scan(text))
        {
            var piece = text.Substring(part.Start, part.Length);
            written.Append(part.Kind switch
            {
                InlineKind.Formula or InlineKind.Tag => piece,
                _ => MarkdownText.Escape(piece.Replace("\\$", "$", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal)),
            });
        }

        return written.ToString();
    }
}
