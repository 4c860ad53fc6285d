using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Bibliographies;
using Kanben.Build.Glossaries;
using Kanben.Build.Sites;
using Kanben.Build.Timelines;
using Kanben.Model;
using Kanben.Text.Pinyin;

namespace Kanben.Build.Libraries;

/// <summary>Gathers the library from the analysed articles: sorts them, groups them, merges what several of them hold.</summary>
public static class LibraryGatherer
{
    public static Library Gather(SiteContent content, IEnumerable<AnalyzedArticle> analyzed)
    {
        var articles = Sort(analyzed.Where(article => !article.Article.Header.Draft));
        GatheredGlossary glossary = null!;
        Timeline timeline = Timeline.Empty;
        Bibliography bibliography = Bibliography.Empty;
        ImmutableArray<ArticleGroup> keywords = [];
        ImmutableArray<ArticleGroup> authors = [];
        var contents = ImmutableDictionary<string, RenderedContent>.Empty;
        // None of them needs another; the longest go first.
        Parallel.Invoke(
            () => timeline = TimelineGatherer.Gather(articles, content.Events),
            () => glossary = GlossaryGatherer.Gather(content, articles),
            () => bibliography = new Bibliography(WorkGatherer.Gather(articles)),
            () => keywords = Group(articles, article => article.Article.Header.Keywords, PinyinOrder.Texts, keyword => PinyinTable.IndexLetter(keyword)),
            () => authors = Group(articles, article => article.Article.Header.Authors.Select(author => author.Name), PinyinOrder.Names, name => PinyinTable.NameIndexLetter(name)),
            () => contents = ContentRenderer.RenderAll(content));
        return new Library(content.Settings)
        {
            Articles = articles,
            Pages = content.Pages,
            Timeline = timeline,
            Glossary = glossary.Glossary,
            Bibliography = bibliography,
            Keywords = keywords,
            Authors = authors,
            Linker = glossary.Linker,
            Contents = contents,
        };
    }

    private static ImmutableArray<AnalyzedArticle> Sort(IEnumerable<AnalyzedArticle> articles) =>
    [
        .. SideBySide.Select([.. articles], article => new Filed(article, PinyinOrder.Texts.Key(article.Article.Header.Title)))
            .OrderByDescending(entry => entry.Article.Article.Header.Date)
            .ThenBy(entry => entry.Key, StringComparer.Ordinal)
            .ThenBy(entry => entry.Article.Article.Slug.Text, StringComparer.Ordinal)
            .Select(entry => entry.Article),
    ];

    private static ImmutableArray<ArticleGroup> Group(
        ImmutableArray<AnalyzedArticle> articles, Func<AnalyzedArticle, IEnumerable<string>> names, PinyinOrder order, Func<string, char> letter)
    {
        // Few names differ in their slugs, and each is made into one once.
        var groups = articles
            .SelectMany((article, at) => names(article).Distinct().Select(name => (Name: name, At: at)))
            .GroupBy(entry => entry.Name, entry => entry.At, StringComparer.Ordinal)
            .GroupBy(name => Slug.From(name.Key))
            .Select(group => (group.Key, Name: group.Select(name => name.Key).Min(StringComparer.Ordinal)!, Articles: group.SelectMany(at => at).Distinct().Order().Select(at => articles[at])));
        return
        [
            .. groups
                .Select(group => (Group: new ArticleGroup(group.Name, group.Key, letter(group.Name), [.. group.Articles]), Key: order.Key(group.Name)))
                .OrderBy(entry => entry.Key, StringComparer.Ordinal)
                .ThenBy(entry => entry.Group.Name, StringComparer.Ordinal)
                .Select(entry => entry.Group),
        ];
    }

    private sealed record Filed(AnalyzedArticle Article, string Key);
}
