using Kanben.Build.Articles;
using Kanben.Build.Libraries;
using Kanben.Build.Sites;
using Kanben.Model;

namespace Kanben.Tests.Build.Libraries;

public sealed class LibraryGathererTests
{
    private const string Reference = "\n\n[^1]: 潘一.中国造纸技术史稿[M].北京:文物出版社,1979.\n";

    [Fact]
    public void ShowsOneWorkOnceHoweverItIsPrinted()
    {
        var library = Gather(
            ("甲", "说。[^1]" + Reference),
            ("乙", "说。[^2]\n\n[^2]: 潘一. 中国造纸技术史稿[M]. 北京：文物出版社, 1979.\n"),
            ("丙", "说。[^1]\n\n[^1]: Smith J. On ink[J]. Ink, 2001, 2(3): 4-5. DOI:10.1/x.\n"),
            ("丁", "说。[^1]\n\n[^1]: SMITH J. On Ink[J/OL]. Ink Studies, 2001. DOI: 10.1/X.\n"));

        Assert.Equal([("潘一", 2), ("Smith J", 2)], library.Works.Select(work => (work.Fields.Authors[0], work.CitedIn.Length)));
        Assert.True(library.Works[0].IsChinese);
    }

    [Fact]
    public void SortsNewArticlesFirstAndLeavesDraftsOut()
    {
        static Article Dated(string title, string? date, bool draft = false) =>
            new($"input/articles/{title}.md", Slug.From(title), new ArticleHeader { Title = title, Date = date is null ? null : Edtf.Parse(date), Draft = draft }, "文。\n", 1);

        var library = Gather(new SiteContent(SiteSettings.Default), [Dated("乙", "2020"), Dated("甲", "2024-06"), Dated("丙", null), Dated("丁", "2025", draft: true)]);

        Assert.Equal(["甲", "乙", "丙"], library.Articles.Select(article => article.Article.Header.Title));
    }

    private static Library Gather(params (string Title, string Body)[] articles) =>
        Gather(new SiteContent(SiteSettings.Default), [.. articles.Select(article => Article(article.Title, article.Body))]);

    private static Library Gather(SiteContent content, Article[] articles) =>
        LibraryGatherer.Gather(content, articles.Select(article => ArticleAnalyzer.Analyze(article, content.Context)));

    private static Article Article(string title, string body) =>
        new($"input/articles/{title}.md", Slug.From(title), new ArticleHeader { Title = title }, body, 1);
}
