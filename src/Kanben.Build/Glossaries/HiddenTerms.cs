using Kanben.Build.Articles;
using Kanben.Text.Terms;

namespace Kanben.Build.Glossaries;

/// <summary>The terms that an article's `terms: hide` keeps out of it: they are neither linked nor counted there, whoever found or wrote them.</summary>
internal readonly struct HiddenTerms
{
    private readonly HashSet<string>? _keys;

    private HiddenTerms(HashSet<string> keys) => _keys = keys;

    public static HiddenTerms Of(AnalyzedArticle article) =>
        article.Article.Header.Terms.Hide is { IsEmpty: false } hide ? new(hide.Select(TermName.Key).ToHashSet(StringComparer.Ordinal)) : default;

    public bool Contains(string name) => _keys is not null && _keys.Contains(TermName.Key(name));
}
