using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Markdown;
using Kanben.Build.Sites;
using Kanben.Model;

namespace Kanben.Build.Libraries;

/// <summary>Renders the Markdown that stands beside the articles: plain pages, and the definitions of curated terms.</summary>
internal static class ContentRenderer
{
    private sealed record Text(string File, int Line, string Markdown, string Path, ParagraphIds Ids);

    public static ImmutableDictionary<string, RenderedContent> RenderAll(SiteContent content)
    {
        var targets = content.Targets;
        // All definitions stand on one page, so their ids are given out together.
        var glossary = new ParagraphIds();
        return content.Pages.Select(page => new Text(page.File, page.BodyLine, page.Body, SiteContent.PathOf(page), new ParagraphIds()))
            .Concat(content.Terms.Select(term => new Text(term.File, term.DefinitionLine, term.Definition, "glossary/index.html", glossary)))
            .ToImmutableDictionary(text => text.File, text => Render(text, targets, content.Settings.TrustsHtml));
    }

    private static RenderedContent Render(Text text, LinkTargets targets, bool trustsHtml)
    {
        var parsed = ArticleMarkdown.Parse(text.File, text.Markdown, text.Line);
        if (parsed.Tree is not { } tree)
        {
            return new RenderedContent($"<pre>{Html.Escape(text.Markdown)}</pre>\n", [], [parsed.Fault!]);
        }

        var body = BodyReader.Read(tree, text.Line, text.Ids);
        var rendered = BodyRenderer.Render(tree, new RenderContext(text.File, text.Line, text.Path, targets, trustsHtml) { Ids = body.Ids });
        return new RenderedContent(rendered.Html.Html, rendered.Pictures, [.. rendered.Diagnostics, .. Notes(text.File, body)])
        {
            Quotations = [.. body.Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Quote)],
        };
    }

    // Only an article's page has a place for notes; what is silently left out would be lost.
    private static IEnumerable<Diagnostic> Notes(string file, ArticleBody body) =>
        body.Definitions.Select(definition => (definition.Label, definition.Line)).Concat(body.Marks.Select(mark => (mark.Label, mark.Line)))
            .Select(found => BuildRules.NoteOutsideArticle.At(new Place(file, found.Line), $"[^{found.Label}] stands in a file that is no article"));
}
