using System.Collections.Immutable;
using System.Text;
using Kanben.Build.Articles;
using Kanben.Build.Editions;
using Kanben.Build.Markdown;
using Kanben.Model;
using Kanben.Text.Collations;

namespace Kanben.Build.Pages;

/// <summary>
/// Makes the model of the page that shows a source: its lines as text, each with its number as an anchor, what was removed or changed marked and led
/// back to its note. One pass over the text.
/// </summary>
internal static class SourceModels
{
    // Where a line is longer, only its note is shown and not the very place.
    private const int MaxSearched = 20_000;

    private readonly record struct Mark(string Note, string Label, string Text, bool IsRemoved);

    public static SourceModel Create(SourcePage page, ImmutableArray<SeedLine> lines, PageContext context)
    {
        var (proof, words) = (page.Proof, context.Words);
        var header = proof.Article.Article.Header;
        var name = Path.GetFileName(proof.Source.Seed);
        var edition = SitePath.Relative(page.Path, EditionPage.PathOf(proof.Article.Article.Slug));
        var frame = Frames.Create(page, context, "source", $"{name} · {header.Title}") with
        {
            Styles = ["edition.css"],
            // The article is what a search should find; its raw text says the same in a worse form.
            Meta = [new MetaTag("robots", "noindex")],
        };
        return new SourceModel(frame, words)
        {
            Seed = name,
            Article = new Link(header.Title, SitePath.Relative(page.Path, proof.Article.Path)),
            Language = header.Language,
            EditionHref = edition,
            RawHref = SitePath.Relative(page.Path, page.RawPath),
            LinesHtml = Write(lines, Marks(proof, words), edition, words["edition"]),
        };
    }

    private static string Write(ImmutableArray<SeedLine> lines, ILookup<int, Mark> marks, string edition, string label)
    {
        var html = new StringBuilder(lines.Sum(line => line.Text.Length + 24));
        foreach (var line in lines)
        {
            html.Append("<li id=\"L").Append(line.Number).Append("\" value=\"").Append(line.Number).Append("\">");
            var notes = marks[line.Number].ToList();
            AppendText(html, line.Text, notes);
            foreach (var note in notes.DistinctBy(mark => mark.Note))
            {
                html.Append(" <a class=\"note\" href=\"").Append(Html.Escape(edition)).Append('#').Append(note.Note).Append("\" aria-label=\"")
                    .Append(Html.Escape($"{label} {note.Label}")).Append("\">").Append(note.Label).Append("</a>");
            }

            html.Append("</li>\n");
        }

        return html.ToString();
    }

    private static void AppendText(StringBuilder html, string line, List<Mark> notes)
    {
        var at = 0;
        if (line.Length <= MaxSearched)
        {
            // In the order of the notes, which is that of the line; what stands elsewhere is not marked twice.
            foreach (var note in notes.Where(note => note.Text.Length > 0))
            {
                if (line.IndexOf(note.Text, at, StringComparison.Ordinal) is var start and >= 0)
                {
                    var tag = note.IsRemoved ? "del" : "mark";
                    Html.Escape(html, line.AsSpan(at, start - at));
                    html.Append('<').Append(tag).Append('>');
                    Html.Escape(html, note.Text);
                    html.Append("</").Append(tag).Append('>');
                    at = start + note.Text.Length;
                }
            }
        }

        Html.Escape(html, line.AsSpan(at));
    }

    private static ILookup<int, Mark> Marks(ArticleProof proof, IReadOnlyDictionary<string, string> words)
    {
        var marks = proof.Differences.Select((found, index) => (found.Line, Mark: new Mark($"n-{index + 1}", $"{index + 1}", found.Source, IsRemoved: false)));
        var removed = Apparatus.Grouped(proof.Source).SelectMany((group, index) =>
            group.Select(removal => (removal.Line, Mark: new Mark($"r-{index + 1}", words["removal-" + SourceRecord.NameOf(removal.Kind)], group.Key.Text, IsRemoved: true))));
        return marks.Concat(removed).ToLookup(entry => entry.Line, entry => entry.Mark);
    }
}
