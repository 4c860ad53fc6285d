using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Libraries;
using Kanben.Build.Metadata;
using Kanben.Build.Timelines;
using Kanben.Model;

namespace Kanben.Build.Pages;

/// <summary>Makes the model of an article's page.</summary>
internal static class ArticleModels
{
    // About a screen beside the text.
    private const int ShownEvents = 10;

    public static ArticleModel Create(ArticlePage page, PageContext context)
    {
        var article = page.Article;
        // Held, so that whoever asks for it below gets the same one.
        var text = article.Text;
        var header = article.Article.Header;
        var affiliations = header.Authors.SelectMany(author => author.Affiliations).Distinct().ToImmutableArray();
        var events = ArticleEvents(article, page, context);
        var frame = Frames.Create(page, context, "article", header.Title, header.Abstract is { } opening ? ArticleItems.Shorten(opening, header.Language) : null);
        var body = context.Library.Linker.Link(article, entry => context.Terms.Of(entry).Link.Href);
        return new ArticleModel(ArticleMetadata.On(frame, page, context) with { Styles = ["cite.css", "terms.css"], Scripts = ["cite.js", "terms.js"] }, context.Words)
        {
            Title = header.Title,
            Subtitle = header.Subtitle,
            Language = header.Language,
            Authors = [.. header.Authors.Select(author => Author(author, page, affiliations))],
            Affiliations = affiliations,
            Date = header.Date is { } date ? DateText.Of(date, context.Language) : null,
            Datetime = header.Date is { } value ? DateText.Datetime(value.Text) : null,
            Journal = header.Journal is { } journal ? JournalText(journal) : null,
            Doi = header.Doi,
            DoiHref = header.Doi is { } doi ? Dois.AddressOf(doi) : null,
            Abstract = header.Abstract,
            Keywords = [.. header.Keywords.Select(keyword => new Link(keyword, SitePath.Relative(page.Path, KeywordPage.PathOf(Slug.From(keyword)))))],
            English = header.English is { } english ? EnglishPart(english) : null,
            HeaderNotes = header.Notes,
            Contents = Contents(article, context),
            Edition = context.Library.EditionOf(article) is { } proof ? new Link(EditionModels.Summary(proof, context), SitePath.Relative(page.Path, EditionPage.PathOf(article.Article.Slug))) : null,
            BodyHtml = body.Html,
            TermCards = TermCards.Of(body.Entries, page, context),
            Events = [.. events.Take(ShownEvents)],
            MoreEvents = [.. events.Skip(ShownEvents)],
            // The script of the timeline reads the query; without it the link leads to the article's first event all the same.
            OnTimeline = context.Library.Timeline.Of(article).FirstOrDefault() is { } first ? new Link(context.Words["on-timeline"], OnTimeline(first, $"?article={article.Article.Slug}", page, context)) : null,
            Terms = [.. context.Library.Glossary.Of(article).Select(entry => context.Terms.Of(entry).Link)],
            Notes = [.. text.Notes.Select(note => new NoteModel(note.Label, note.Text, ReturnModels.Of(article, note.Label, context.Words)))],
            ReferencesTitle = article.ReferencesTitle ?? context.Words["references"],
            IsAuthorDate = article.IsAuthorDate,
            References = [.. text.References.Select(reference => new ReferenceModel(reference.Number, ReferenceHtml.Of(reference.Fields), ReturnModels.Of(article, reference.Number.ToString(), context.Words)) { AlsoCited = ReferenceModels.AlsoCited(article, reference.Number, page, context) })],
            Citing = CitingModel.Create(page, context),
        };
    }

    private static ImmutableArray<ArticleEvent> ArticleEvents(AnalyzedArticle article, Page page, PageContext context) =>
    [
        .. context.Library.Timeline.Of(article).Select(entry =>
        {
            var own = entry.Accounts.First(account => account.Article == article);
            var href = own.Paragraph.Length > 0 ? "#" + own.Paragraph : OnTimeline(entry, "", page, context);
            return new ArticleEvent(EventDates.Of(entry, own, context), own.Event?.ShownTitle ?? entry.Title, href, TimelineModels.KindLabel(entry.Kind, context.Words));
        }),
    ];

    private static string OnTimeline(TimelineEntry entry, string query, Page page, PageContext context) =>
        $"{SitePath.Relative(page.Path, context.Library.Timeline.PathOf(entry))}{query}#{entry.Id}";

    private static AuthorModel Author(Author author, ArticlePage page, ImmutableArray<string> affiliations)
    {
        // Numbers tell who belongs where only when there is more than one place.
        var marks = affiliations.Length < 2 ? null : string.Join(',', author.Affiliations.Select(affiliation => affiliations.IndexOf(affiliation) + 1));
        return new AuthorModel(author.Name, SitePath.Relative(page.Path, AuthorPage.PathOf(Slug.From(author.Name))), marks is { Length: > 0 } ? marks : null, author.Note, LinkTo("mailto:", author.Email), LinkTo("https://orcid.org/", author.Orcid));
    }

    private static Link? LinkTo(string prefix, string? id) => id is { Length: > 0 } ? new Link(id, prefix + Encode(id)) : null;

    // Whatever a stranger calls an identifier stays one path of the address.
    private static string Encode(string id) =>
        Uri.EscapeDataString(id.Trim()).Replace("%2F", "/", StringComparison.Ordinal).Replace("%40", "@", StringComparison.Ordinal);

    private static EnglishModel EnglishPart(EnglishHeader english) =>
        new(english.Title, english.Authors.IsEmpty ? null : string.Join(", ", english.Authors), english.Abstract, english.Keywords.IsEmpty ? null : string.Join("; ", english.Keywords));

    // 刊名, 年, 卷(期): 页 as GB/T 7714 has it; the year stands beside it as the date.
    private static string JournalText(JournalIssue journal)
    {
        var issue = journal.Volume + (journal.Issue is { Length: > 0 } number ? $"({number})" : "");
        var text = string.Join(", ", new[] { journal.Title, issue }.Where(part => !string.IsNullOrEmpty(part)));
        return journal.Pages is { Length: > 0 } pages ? $"{text}: {pages}" : text;
    }

    private static ImmutableArray<ContentsEntry> Contents(AnalyzedArticle article, PageContext context)
    {
        var headings = article.Text.Headings.Select(heading => (heading.Level, Entry: new ContentsEntry(heading.Number, heading.Text, "#" + heading.Id, []))).ToList();
        if (article.Text.Notes.Length > 0)
        {
            headings.Add((2, new ContentsEntry(null, context.Words["notes"], "#notes", [])));
        }

        if (article.ReferenceCount > 0)
        {
            headings.Add((2, new ContentsEntry(null, article.ReferencesTitle ?? context.Words["references"], "#references", [])));
        }

        var next = 0;
        return Tree(headings, ref next, 0);
    }

    // A level that is skipped (2, 4) makes a child all the same: the tree has the depth of what is there.
    private static ImmutableArray<ContentsEntry> Tree(List<(int Level, ContentsEntry Entry)> headings, ref int next, int parent)
    {
        var entries = ImmutableArray.CreateBuilder<ContentsEntry>();
        while (next < headings.Count && headings[next].Level > parent)
        {
            var (level, entry) = headings[next++];
            entries.Add(entry with { Children = Tree(headings, ref next, level) });
        }

        return entries.ToImmutable();
    }
}
