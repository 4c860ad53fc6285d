using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Bibliographies;
using Kanben.Build.Libraries;
using Kanben.Build.Sites;
using Kanben.Model;
using Kanben.Text.References;

namespace Kanben.Tests.Build.Bibliographies;

/// <summary>Articles that have a list of references and nothing else.</summary>
internal static class Citing
{
    /// <summary>An article of a name and year with these entries, numbered from 1.</summary>
    public static AnalyzedArticle Article(string name, string? year, params string[] entries)
    {
        var header = new ArticleHeader { Title = name, Date = year is null ? null : Edtf.Parse(year) };
        var empty = ArticleAnalyzer.Analyze(new Article($"input/articles/{name}.md", Slug.From(name), header, "文。\n", 1), new SiteContent(SiteSettings.Default).Context);
        return new AnalyzedArticle(empty.Article, empty.Text with { References = [.. entries.Select((entry, i) => new Reference(i + 1, ReferenceParser.Parse(entry), i + 1))] }, empty.Prose);
    }

    /// <summary>The works of entries that stand in one article each, the first in the oldest.</summary>
    public static ImmutableArray<Work> Works(params string[] entries) =>
        WorkGatherer.Gather(entries.Select((entry, i) => Article($"a{i:0000}", $"{1000 + i}", entry)));

    /// <summary>For each work how many articles cite it, in no order.</summary>
    public static IEnumerable<int> Sizes(params string[] entries) => Works(entries).Select(work => work.CitedIn.Length).OrderDescending();
}
