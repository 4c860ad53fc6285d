using System.Collections.Immutable;
using System.Text;
using Kanben.Model;

namespace Kanben.Import;

/// <summary>Makes the article of a repaired seed: front matter from the marked parts, a Markdown body from the rest, the references at its end.</summary>
internal static class ArticleComposer
{
    public static ImportResult Compose(SeedDocument document)
    {
        document = HeaderComposer.WithTitle(WithoutUnseenPictures(document));
        var header = HeaderComposer.Compose(document);
        if (header is null)
        {
            return new ImportResult(null, [ImportRules.NoTitle.At(document.Path, "No line at the top of the text can be the title.")]);
        }

        var measured = TitlePageLimits.Keep(header);
        var isCut = measured != header;
        header = measured;
        var references = document.Blocks.Where(block => block.Kind == BlockKind.Reference).Select(block => block.Number);
        var inline = new InlineWriter(document.Path, references, document.Blocks.Where(block => block.Kind == BlockKind.Footnote).Select(block => block.Mark));
        var slug = ArticleSlug.Of(header.Title);
        var body = Body(document, inline, slug);
        ImmutableArray<Diagnostic> diagnostics = [.. document.Diagnostics, .. inline.Diagnostics];
        if (!document.Blocks.Any(block => block.Kind == BlockKind.Title))
        {
            diagnostics = diagnostics.Add(ImportRules.TitleFromEnglish.At(document.Path, $"The title was not found; “{header.Title}” stands in its place."));
        }

        if (isCut)
        {
            diagnostics = diagnostics.Add(ImportRules.TitlePageTooLong.At(document.Path, "More authors, affiliations or keywords were read than an article can have; the rest stands among its notes."));
        }

        if (header.Authors.IsEmpty)
        {
            diagnostics = diagnostics.Add(ImportRules.NoAuthors.At(document.Path, "No line below the title could be read as names of authors."));
        }

        return new ImportResult(
            new Article($"input/articles/{slug}.md", slug, header, body, 1),
            [.. diagnostics.OrderBy(diagnostic => diagnostic.Where.Line).ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)])
        {
            Pictures = [.. document.Pictures.Where(picture => document.Blocks.Any(block => block.Kind == BlockKind.Picture && block.Target == picture.Name))],
        };
    }

    // Of a picture that the seed does not bring its caption is printed, and its description nowhere.
    private static SeedDocument WithoutUnseenPictures(SeedDocument document) => document with
    {
        Removed = [.. document.Removed, .. document.Blocks.Where(block => block is { Kind: BlockKind.Picture, Target: "", Text.Length: > 0 }).Select(block => new Removal(RemovalKind.Markup, block.Line, block.Text))],
    };

    private static string Body(SeedDocument document, InlineWriter inline, Slug slug)
    {
        var body = new StringBuilder();
        var previous = default(Block);
        foreach (var block in document.Blocks)
        {
            if (Write(block, inline, slug) is { Length: > 0 } text)
            {
                body.Append(body.Length == 0 ? "" : Between(previous, block)).Append(text);
                previous = block;
            }
        }

        WriteReferences(document, body);
        WriteNotes(document, body, inline);
        return body.Append(body.Length == 0 ? "" : "\n").ToString();
    }

    private static string Between(Block? previous, Block next) =>
        previous is { Kind: BlockKind.Bullet } && next.Kind == BlockKind.Bullet ? "\n"
        : previous is { Kind: BlockKind.Text, IsQuote: true } && next is { Kind: BlockKind.Text, IsQuote: true } ? "\n>\n"
        : "\n\n";

    private static string? Write(Block block, InlineWriter inline, Slug slug) => block.Kind switch
    {
        BlockKind.Picture when block.Target.Length > 0 => $"![{MarkdownText.EscapeLinkText(block.Text)}]({slug}/{block.Target})",
        BlockKind.Heading => Heading(block, inline),
        BlockKind.Text when block.IsQuote => $"> {inline.Paragraph(block.Text, block.Line)}",
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

    private static void WriteNotes(SeedDocument document, StringBuilder body, InlineWriter inline)
    {
        var between = body.Length == 0 ? "" : "\n\n";
        foreach (var note in document.Blocks.Where(block => block.Kind == BlockKind.Footnote))
        {
            body.Append(between).Append(NoteMark.Write(note.Mark)).Append(": ").Append(inline.Inline(note.Text, note.Line));
            between = "\n";
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
                _ => MarkdownText.Escape(Escapes.Undo(piece)),
            });
        }

        return written.ToString();
    }
}
