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
        var glossary = GlossaryGatherer.Gather(content, articles);
        return new Library(content.Settings)
        {
            Articles = articles,
            Pages = content.Pages,
            Timeline = TimelineGatherer.Gather(articles, content.Events),
            Glossary = glossary.Glossary,
            Bibliography = new Bibliography(WorkGatherer.Gather(articles)),
            Keywords = Group(articles, article => article.Article.Header.Keywords, PinyinOrder.Texts, keyword => PinyinTable.IndexLetter(keyword)),
            Authors = Group(articles, article => article.Article.Header.Authors.Select(author => author.Name), PinyinOrder.Names, name => PinyinTable.NameIndexLetter(name)),
            Linker = glossary.Linker,
            Contents = ContentRenderer.RenderAll(content),
        };
    }

    private static ImmutableArray<AnalyzedArticle> Sort(IEnumerable<AnalyzedArticle> articles) =>
    [
        .. articles
            .OrderByDescending(article => article.Article.Header.Date)
            .ThenBy(article => PinyinOrder.Texts.Key(article.Article.Header.Title), StringComparer.Ordinal)
            .ThenBy(article => article.Article.Slug.Text, StringComparer.Ordinal),
    ];

    private static ImmutableArray<ArticleGroup> Group(
        ImmutableArray<AnalyzedArticle> articles, Func<AnalyzedArticle, IEnumerable<string>> names, PinyinOrder order, Func<string, char> letter)
    {
        var groups = articles
            .SelectMany(article => names(article).Distinct().Select(name => (Slug: Slug.From(name), Name: name, Article: article)))
            .GroupBy(entry => entry.Slug)
            .Select(group => (group.Key, Name: group.Select(entry => entry.Name).Min(StringComparer.Ordinal)!, Articles: group.Select(entry => entry.Article).Distinct()));
        return
        [
            .. groups
                .Select(group => (Group: new ArticleGroup(group.Name, group.Key, letter(group.Name), [.. group.Articles]), Key: order.Key(group.Name)))
                .OrderBy(entry => entry.Key, StringComparer.Ordinal)
                .ThenBy(entry => entry.Group.Name, StringComparer.Ordinal)
                .Select(entry => entry.Group),
        ];
    }
}
