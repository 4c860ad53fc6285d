using Kanben.Build.Articles;
using Kanben.Build.Libraries;
using Kanben.Model;

namespace Kanben.Build.Glossaries;

/// <summary>The article of this site that a curated term's `source:` names, by its file (`input/articles/x.md`, `articles/x.md`, `x.md`) or its slug alone.</summary>
internal static class SourceArticle
{
    private const string Folder = "input/articles/";

    public static AnalyzedArticle? Of(CuratedTerm term, Library library) =>
        term.Source is { Length: > 0 and < 300 } source && Name(source) is var name ? library.Articles.FirstOrDefault(article => article.Article.Slug.Text == name) : null;

    private static string Name(string source)
    {
        var start = source.StartsWith(Folder, StringComparison.Ordinal) ? Folder.Length : source.StartsWith("articles/", StringComparison.Ordinal) ? "articles/".Length : 0;
        var end = source.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? source.Length - 3 : source.Length;
        return source[start..Math.Max(start, end)];
    }
}
