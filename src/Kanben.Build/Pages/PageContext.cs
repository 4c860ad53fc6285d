using System.Collections.Frozen;
using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Libraries;
using Kanben.Build.Timelines.Exports;

namespace Kanben.Build.Pages;

/// <summary>What the making of every page model needs.</summary>
/// <param name="Words">The theme's interface words in the site's language; asking for a missing one is a fault of the theme.</param>
internal sealed record PageContext(Library Library, IReadOnlyDictionary<string, string> Words)
{
    private readonly Lazy<ImmutableArray<ExportFormat>> _exports = new(() => [.. TimelineExports.Of(Library.Timeline)]);

    private readonly Lazy<WorkChoices?> _workChoices = new(() => WorkFigures.Choices(Library.Works, Words));

    private readonly Lazy<FrozenDictionary<string, AnalyzedArticle>> _articles = new(() => Library.Articles.ToFrozenDictionary(article => article.Article.Slug.Text, StringComparer.Ordinal));

    public string Language => Library.Settings.Language;

    /// <summary>The formats that the timeline is published in. To know them every event may have to be looked at, and every page of the timeline names them.</summary>
    public ImmutableArray<ExportFormat> Exports => _exports.Value;

    /// <summary>What works can be chosen by: the same on every page of the bibliography.</summary>
    public WorkChoices? WorkChoices => _workChoices.Value;

    /// <summary>The article that a person names by its slug or by the path of its file; null when there is none.</summary>
    public AnalyzedArticle? ArticleNamed(string name)
    {
        const string Folder = "input/articles/";
        const string Ending = ".md";
        var slug = name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(Ending, StringComparison.Ordinal) ? name[Folder.Length..^Ending.Length] : name;
        return _articles.Value.GetValueOrDefault(slug);
    }
}
