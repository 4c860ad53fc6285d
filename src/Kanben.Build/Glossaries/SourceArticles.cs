using System.Collections.Frozen;
using System.Collections.Immutable;
using Kanben.Build.Articles;

namespace Kanben.Build.Glossaries;

/// <summary>The articles of the site by what a person calls them in a `source:`: their file (`input/articles/x.md`, `articles/x.md`, `x.md`) or their slug alone.</summary>
internal sealed class SourceArticles(ImmutableArray<AnalyzedArticle> articles)
{
    private const string Ending = ".md";
    private static readonly string[] Folders = ["input/articles/", "articles/"];

    private readonly FrozenDictionary<string, AnalyzedArticle> _bySlug = articles.ToFrozenDictionary(article => article.Article.Slug.Text, StringComparer.Ordinal);

    /// <summary>The article, or null when the words name something else.</summary>
    public AnalyzedArticle? Find(string? source)
    {
        var folder = Array.Find(Folders, folder => source?.StartsWith(folder, StringComparison.Ordinal) == true) ?? "";
        return source is null ? null
            : source.EndsWith(Ending, StringComparison.Ordinal) ? _bySlug.GetValueOrDefault(source[folder.Length..^Ending.Length])
            : _bySlug.GetValueOrDefault(source);
    }
}
