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
            WriteLine(html, line.Text, marks[line.Number], (edition, label));
            html.Append("</li>\n");
        }

        return html.ToString();
    }

    // A note stands after its words; one without words (a paragraph joined or divided) before the line; one whose words are not found after it.
    private static void WriteLine(StringBuilder html, string line, IEnumerable<Mark> marks, (string Edition, string Label) names)
    {
        var at = 0;
        var unplaced = new List<Mark>();
        foreach (var mark in marks)
        {
            if (mark.Text.Length == 0 && at == 0)
            {
                WriteNote(html, mark, names);
            }
            else if (mark.Text.Length > 0 && line.Length <= MaxSearched && line.IndexOf(mark.Text, at, StringComparison.Ordinal) is var start and >= 0)
            {
                var tag = mark.IsRemoved ? "del" : "mark";
                Html.Escape(html, line.AsSpan(at, start - at));
                html.Append('<').Append(tag).Append('>');
                Html.Escape(html, mark.Text);
                html.Append("</").Append(tag).Append('>');
                WriteNote(html, mark, names);
                at = start + mark.Text.Length;
            }
            else
            {
                unplaced.Add(mark);
            }
        }

        Html.Escape(html, line.AsSpan(at));
        unplaced.ForEach(mark => WriteNote(html, mark, names));
    }

    private static void WriteNote(StringBuilder html, Mark mark, (string Edition, string Label) names) =>
        html.Append("<a class=\"note\" href=\"").Append(Html.Escape(names.Edition)).Append('#').Append(mark.Note).Append("\" aria-label=\"")
            .Append(Html.Escape($"{names.Label} {mark.Label}")).Append("\">").Append(Html.Escape(mark.Label)).Append("</a>");

    private static ILookup<int, Mark> Marks(ArticleProof proof, IReadOnlyDictionary<string, string> words)
    {
        var levels = proof.Levels.Select((found, index) => (found.Line, Mark: new Mark($"h-{index + 1}", words["kind-relevelled"], found.Source, IsRemoved: false)));
        var marks = proof.Notes.Select((found, index) => (found.Line, Mark: new Mark($"n-{index + 1}", $"{index + 1}", found.Source, IsRemoved: false)));
        var removed = Apparatus.Grouped(proof.Source).SelectMany((group, index) =>
            group.Select(removal => (removal.Line, Mark: new Mark($"r-{index + 1}", words["removal-" + SourceRecord.NameOf(removal.Kind)], group.Key.Text, IsRemoved: true))));
        return removed.Concat(levels).Concat(marks).ToLookup(entry => entry.Line, entry => entry.Mark);
    }
}
