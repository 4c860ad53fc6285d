using Kanben.Build.Articles;
using Kanben.Model;
using Kanben.Text.Collations;

namespace Kanben.Build.Editions;

/// <summary>
/// The text of an article as its page publishes it, block by block in the order of the page, each with the id at which it stands: the title page, the
/// body with its citation marks put back, the notes, the references, the notes on the authors.
/// </summary>
internal static class EditionText
{
    /// <summary><paramref name="isTexMarkup"/>: see <see cref="CollationTextBuilder.IsTexMarkup"/>.</summary>
    public static CollationText Of(AnalyzedArticle article, bool isTexMarkup)
    {
        var text = new CollationTextBuilder(article.Outline.Sum(part => part.Length)) { IsTexMarkup = isTexMarkup };
        AddTitlePage(text, article.Article.Header);
        AddBody(text, article);
        AddBack(text, article);
        return text.Build();
    }

    private static void AddTitlePage(CollationTextBuilder text, ArticleHeader header)
    {
        Add(text, BlockKind.Issue, header.Journal?.Title, "content");
        Add(text, BlockKind.Issue, header.Journal?.Volume, "content");
        Add(text, BlockKind.Issue, header.Journal?.Issue, "content");
        Add(text, BlockKind.Issue, header.Journal?.Pages, "content");
        Add(text, new TextBlock(BlockKind.Title, 1) { Place = "content", Level = 1 }, header.Title);
        Add(text, BlockKind.Title, header.Subtitle, "content");
        AddAll(text, BlockKind.Author, header.Authors.Select(author => author.Name), "content");
        AddAll(text, BlockKind.Affiliation, header.Authors.SelectMany(author => author.Affiliations).Distinct(), "content");
        Add(text, BlockKind.Abstract, header.Abstract, AnalyzedArticle.AbstractId);
        AddAll(text, BlockKind.Keyword, header.Keywords, "content");
        if (header.Doi is { } doi && !header.Notes.Any(note => note.Contains(doi, StringComparison.OrdinalIgnoreCase)))
        {
            Add(text, BlockKind.Issue, doi, "content");
        }

        AddAll(text, BlockKind.HeaderNote, header.Notes, "content");
        if (header.English is { } english)
        {
            Add(text, BlockKind.Title, english.Title, "content");
            AddAll(text, BlockKind.Author, english.Authors, "content");
            Add(text, BlockKind.Abstract, english.Abstract, "content");
            AddAll(text, BlockKind.Keyword, english.Keywords, "content");
        }
    }

    private static void AddBody(CollationTextBuilder text, AnalyzedArticle article)
    {
        var (marks, paragraphs, next) = (article.Text.Marks.ToLookup(mark => mark.Paragraph), article.Paragraphs, 0);
        var headings = article.Text.Headings;
        for (var heading = -1; heading < headings.Length; heading++)
        {
            if (heading >= 0)
            {
                var head = headings[heading];
                text.Open(new TextBlock(BlockKind.Heading, head.Line) { Place = head.Id, Level = head.Level });
                AddMarked(text, head.Shown, marks[head.Id]);
            }

            for (; next < paragraphs.Length && paragraphs[next].Heading == heading; next++)
            {
                var paragraph = paragraphs[next];
                text.Open(new TextBlock(paragraph.Kind == ParagraphKind.Table ? BlockKind.Table : BlockKind.Text, paragraph.Line) { Place = paragraph.Id });
                AddMarked(text, paragraph.Text, marks[paragraph.Id]);
            }
        }

        if (article.Text.Unparsed is { } unparsed)
        {
            Add(text, BlockKind.Text, unparsed, null);
        }
    }

    private static void AddMarked(CollationTextBuilder builder, string text, IEnumerable<PlacedMark> marks)
    {
        var at = 0;
        foreach (var mark in marks)
        {
            var offset = Math.Clamp(mark.Offset, at, text.Length);
            builder.Add(text.AsSpan(at, offset - at));
            at = offset;
            if (mark.Number > 0)
            {
                builder.AddCitation(mark.Number);
                builder.Add(mark.Pages ?? "");
            }
            else
            {
                builder.AddNoteMark(mark.Label);
            }
        }

        builder.Add(text.AsSpan(at));
    }

    private static void AddBack(CollationTextBuilder text, AnalyzedArticle article)
    {
        foreach (var (label, note) in article.Text.Notes)
        {
            text.Open(new TextBlock(BlockKind.Note, 0) { Place = $"note-{label}" });
            text.AddNoteMark(label);
            text.Add(note);
        }

        if (article.ReferencesTitle is { } title)
        {
            Add(text, new TextBlock(BlockKind.ListTitle, 0) { Place = "references", Level = 2 }, title);
        }

        foreach (var reference in article.References)
        {
            text.Open(new TextBlock(BlockKind.Reference, reference.Line) { Place = $"ref-{reference.Number}", Level = reference.Number });
            text.AddCitation(reference.Number, isGiven: true);
            text.Add(reference.Fields.Raw);
        }

        foreach (var author in article.Article.Header.Authors)
        {
            Add(text, BlockKind.AuthorNote, author.Note, "content");
            Add(text, BlockKind.Mail, author.Email, "content");
            Add(text, BlockKind.Issue, author.Orcid, "content");
        }
    }

    private static void AddAll(CollationTextBuilder text, BlockKind kind, IEnumerable<string> parts, string place)
    {
        foreach (var part in parts)
        {
            Add(text, kind, part, place);
        }
    }

    private static void Add(CollationTextBuilder text, BlockKind kind, string? part, string? place) => Add(text, new TextBlock(kind, 1) { Place = place }, part);

    private static void Add(CollationTextBuilder text, TextBlock block, string? part)
    {
        if (!string.IsNullOrWhiteSpace(part))
        {
            text.Open(block);
            text.Add(part);
        }
    }
}
