using System.Collections.Immutable;
using Kanben.Build.Markdown;
using Kanben.Model;
using Kanben.Text.Citations;
using Kanben.Text.Dates;
using Kanben.Text.Events;
using Kanben.Text.References;
using Kanben.Text.Terms;

namespace Kanben.Build.Articles;

/// <summary>
/// Finds what one article holds. In summary: 1. parse the Markdown; 2. read paragraphs, headings, notes; 3. parse the references and check the
/// citations against them; 4. find dates, events, terms, citations by author and year in the plain text; 5. render the tree, those citations in it. Pure: the same article gives the same result.
/// </summary>
public static class ArticleAnalyzer
{
    public static AnalyzedArticle Analyze(Article article, AnalysisContext context)
    {
        var parsed = ArticleMarkdown.Parse(article.File, article.Body, article.BodyLine);
        if (parsed.Tree is not { } tree)
        {
            // Where a site allows the fault, the text is still there, as written.
            return new AnalyzedArticle(article.Front, new ArticleText(new BodyHtml($"<pre>{Html.Escape(article.Body)}</pre>\n", [])) { Unparsed = article.Body }) { Diagnostics = [parsed.Fault!] };
        }

        var body = BodyReader.Read(tree, article.BodyLine);
        var references = body.Definitions.Where(definition => definition.Number > 0)
            .Select(definition => new Reference(definition.Number, ReferenceParser.Parse(definition.Text), definition.Line)).ToImmutableArray();
        var prose = WithAbstract(article, body.Paragraphs);
        var dates = DateFinder.Find(prose, article.Header.Date);
        var citations = AuthorDateFinder.Find(prose, references);
        foreach (var group in citations.GroupBy(citation => citation.Paragraph))
        {
            if (body.Texts.TryGetValue(group.Key, out var text))
            {
                CitingLinks.Put(text, [.. group]);
            }
        }

        var uses = new List<TargetUse>();
        var rendered = BodyRenderer.Render(tree, new RenderContext(article.File, article.BodyLine, AnalyzedArticle.PathOf(article.Slug), context.Targets.Recording(uses), context.TrustsHtml)
        {
            Labels = body.Definitions.Select(definition => definition.Label).ToHashSet(StringComparer.Ordinal),
            Ids = body.Ids,
        });
        var (events, unusedEvents) = Corrections.Apply(article, EventFinder.Find(prose, dates));
        var (terms, unusedTerms) = FindTerms(article, body, prose);
        return new AnalyzedArticle(article.Front, TextOf(body, rendered) with { Headings = body.Headings, References = references, AuthorDateCitations = citations, CitedAt = CitingPlaces.Of(body, prose, citations, rendered.CitedAt), Dates = dates }, prose)
        {
            IsAuthorDate = !citations.IsEmpty && !body.Marks.Any(mark => mark.Number > 0),
            ReferencesTitle = body.ReferencesTitle,
            Events = events,
            Terms = terms,
            Pictures = [.. rendered.Pictures.Distinct()],
            TargetUses = [.. uses.Distinct()],
            IsAsImported = article.Header.Source is { Importer: > 0 } && ArticleFile.IsUntouched(article, ArticleFile.Write(article)),
            Diagnostics = [.. rendered.Diagnostics, .. CitationChecks.Check(new CitedArticle(article, body, references) { Prose = prose, AuthorDate = citations }), .. unusedEvents, .. unusedTerms],
        };
    }

    private static ArticleText TextOf(ArticleBody body, RenderedBody rendered) => new(rendered.Html)
    {
        Citations = [.. body.Marks.Where(mark => mark.Number > 0).Select(mark => new Citation(mark.Number, mark.Paragraph, mark.Offset, mark.Inline.Pages))],
        Marks = [.. body.Marks.Select(mark => new PlacedMark(mark.Label, mark.Number, mark.Paragraph, mark.Offset) { Pages = mark.Inline.Pages })],
        Notes = [.. body.Definitions.Where(definition => definition.Number == 0).Select(definition => (definition.Label, definition.Text))],
    };

    // The abstract is prose too: its dates and terms count, and its paragraph stands before the first heading.
    private static ImmutableArray<Paragraph> WithAbstract(Article article, ImmutableArray<Paragraph> paragraphs) =>
        article.Header.Abstract is { Length: > 0 } text
            ? paragraphs.Insert(0, new Paragraph(AnalyzedArticle.AbstractId, -1, ParagraphKind.Text, text.ReplaceLineEndings(" "), 1))
            : paragraphs;

    private static (ImmutableArray<FoundTerm> Terms, IEnumerable<Diagnostic> Unused) FindTerms(Article article, ArticleBody body, ImmutableArray<Paragraph> prose)
    {
        var corrections = article.Header.Terms;
        var source = new TermSource(article.Header.Keywords, body.Headings, prose, corrections.Hide, corrections.Add);
        var terms = TermFinder.Find(source);
        if (corrections.Hide.IsEmpty)
        {
            return (terms, []);
        }

        var all = TermFinder.Find(source with { Hide = [] }).Select(term => term.Name).ToHashSet();
        return (terms, corrections.Hide.Where(hidden => !all.Contains(hidden))
            .Select(hidden => TextRules.CorrectionUnused.At(article.File, $"terms.hide: no term `{hidden}` was found")));
    }
}
