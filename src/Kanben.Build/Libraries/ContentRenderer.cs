using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Markdown;
using Kanben.Build.Sites;
using Kanben.Model;

namespace Kanben.Build.Libraries;

/// <summary>Renders the Markdown that stands beside the articles: plain pages, and the definitions of curated terms.</summary>
internal static class ContentRenderer
{
    public static ImmutableDictionary<string, RenderedContent> RenderAll(SiteContent content)
    {
        var targets = content.Targets;
        return content.Pages.Select(page => (page.File, page.BodyLine, Path: SiteContent.PathOf(page), Markdown: page.Body))
            .Concat(content.Terms.Select(term => (term.File, BodyLine: term.DefinitionLine, Path: "glossary/index.html", Markdown: term.Definition)))
            .ToImmutableDictionary(entry => entry.File, entry => Render(entry.Markdown, entry.File, entry.BodyLine, entry.Path, targets, content.Settings.TrustsHtml));
    }

    private static RenderedContent Render(string markdown, string file, int line, string path, LinkTargets targets, bool trustsHtml)
    {
        if (ArticleMarkdown.Parse(markdown) is not { } tree)
        {
            return new RenderedContent("", [], [BuildRules.TooDeep.At(new Place(file, line), "the text nests quotes, lists or emphasis too deeply to be read")]);
        }

        BodyReader.Read(tree, line);
        var rendered = BodyRenderer.Render(tree, new RenderContext(file, line, path, ImmutableHashSet<string>.Empty, targets, trustsHtml));
        return new RenderedContent(rendered.Html.Html, rendered.Pictures, rendered.Diagnostics);
    }
}
