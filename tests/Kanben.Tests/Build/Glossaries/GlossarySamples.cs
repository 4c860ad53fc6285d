using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Glossaries;
using Kanben.Build.Sites;
using Kanben.Model;

namespace Kanben.Tests.Build.Glossaries;

/// <summary>Small sites to gather a glossary of.</summary>
internal static class GlossarySamples
{
    public static GatheredGlossary Gather(SiteContent content, params Article[] articles) => GlossaryGatherer.Gather(content, Analyze(articles));

    public static GatheredGlossary Gather(params string[] bodies) => Gather(new SiteContent(SiteSettings.Default), Texts(bodies));

    public static ImmutableArray<AnalyzedArticle> Analyze(params Article[] articles) => [.. articles.Select(article => ArticleAnalyzer.Analyze(article, AnalysisContext.None))];

    /// <summary>Articles 甲, 乙, 丙 … with these bodies.</summary>
    public static Article[] Texts(params string[] bodies) => [.. bodies.Select((body, i) => Article("甲乙丙丁戊己庚辛壬癸"[i % 10] + (i < 10 ? "" : $"{i / 10}"), body))];

    public static Article Article(string title, string body, ArticleHeader? header = null) =>
        new($"input/articles/{title}.md", Slug.From(title), (header ?? new ArticleHeader { Title = "" }) with { Title = title }, body, 1);

    public static CuratedTerm Term(string name, params string[] aliases) => new($"input/glossary/{name}.md", name, "", 3) { Aliases = [.. aliases] };

    public static SiteContent Content(params CuratedTerm[] terms) => new(SiteSettings.Default) { Terms = [.. terms] };

    /// <summary>The words that are linked, in order, with the id that each leads to where that is not its own.</summary>
    public static string Links(GatheredGlossary glossary, Article article)
    {
        var html = glossary.Linker.Link(Analyze(article)[0], entry => $"#{entry.Id}").Html.ToString();
        return string.Join(' ', html.Split("<a class=\"term\" href=\"#t-").Skip(1).Select(part => part[..part.IndexOf('<', StringComparison.Ordinal)].Split("\">") is [var id, var word] && id != word ? $"{word}={id}" : part.Split("\">")[0]));
    }
}
