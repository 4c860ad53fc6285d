using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Pages;
using Kanben.Build.Sites;
using Kanben.Build.Themes;
using Kanben.Model;

namespace Kanben.Build;

/// <summary>
/// A site that is built again and again while it is edited: it keeps the last build in memory, so that an edited article can be shown at once, before
/// the build that follows has gathered the whole site anew. One build runs at a time; pages may be rendered ahead while it does.
/// </summary>
public sealed class SiteSession(BuildOptions options)
{
    private volatile BuiltSite? _site;

    /// <summary>Builds the whole site.</summary>
    public BuildResult Build(IProgress<BuildStep>? progress = null, IEnumerable<Diagnostic>? earlier = null)
    {
        var (result, site) = SiteBuild.Make(options, progress, earlier);
        _site = site ?? _site;
        return result;
    }

    /// <summary>
    /// The page that an article becomes when its file (`input/articles/a.md`) holds <paramref name="text"/>, with the timeline, the glossary and the
    /// bibliography of the last build. Null when that build does not know the article, so that only a whole build can show it.
    /// </summary>
    public AheadPage? RenderAhead(string file, string text)
    {
        if (_site is not { } site || site.Context.Library.Articles.FirstOrDefault(article => article.Article.File == file) is not { } last)
        {
            return null;
        }

        var found = new List<Diagnostic>();
        if (ArticleFile.Read(file, last.Article.Slug, text, found) is not { } article)
        {
            return new AheadPage(last.Path, null, Judge(site, found));
        }

        var analyzed = ArticleAnalyzer.Analyze(article, site.Content.Context);
        found.AddRange(analyzed.Diagnostics);
        var (layout, model) = PageModels.Create(new ArticlePage(analyzed), site.Context);
        return new AheadPage(analyzed.Path, site.Theme.Render(layout, model, found), Judge(site, found));
    }

    private static ImmutableArray<Diagnostic> Judge(BuiltSite site, List<Diagnostic> diagnostics) => [.. site.Content.Settings.Policy.Apply(diagnostics)];
}

/// <summary>A page rendered before the build that will write it: its path in the output, its bytes or null when a fault leaves none, and the faults of its file.</summary>
public sealed record AheadPage(string Path, ReadOnlyMemory<byte>? Bytes, ImmutableArray<Diagnostic> Diagnostics);
