using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Markdown;
using Kanben.Build.Sites;
using Kanben.Model;
using Kanben.Text.Citations;
using Kanben.Text.Dates;
using Kanben.Text.Events;
using Kanben.Text.References;
using Kanben.Text.Terms;

namespace Kanben.Benchmarks.Stages;

/// <summary>The parts of `ArticleAnalyzer.Analyze` over all articles, on one thread, warm.</summary>
internal static class AnalysisProfile
{
    public static string Measure(SiteContent content)
    {
        var table = new StageTable("parts of the analysis, one thread");
        var articles = content.Articles;
        var trees = table.Time("ArticleMarkdown.Parse", () => articles.Select(article => ArticleMarkdown.Parse(article.File, article.Body, article.BodyLine).Tree!).ToArray());
        var bodies = table.Time("BodyReader.Read", () => trees.Select(tree => BodyReader.Read(tree, 1)).ToArray());
        var references = table.Time("ReferenceParser.Parse", () => bodies.Select(body => body.Definitions.Where(entry => entry.Number > 0)
            .Select(entry => new Reference(entry.Number, ReferenceParser.Parse(entry.Text), entry.Line)).ToImmutableArray()).ToArray());
        var cited = table.Time("AuthorDateFinder.Find", () => bodies.Select((body, i) => AuthorDateFinder.Find(body.Paragraphs, references[i])).ToArray());
        var dates = table.Time("DateFinder.Find", () => bodies.Select((body, i) => DateFinder.Find(body.Paragraphs, articles[i].Header.Date)).ToArray());
        table.Time("EventFinder.Find", () => bodies.Select((body, i) => EventFinder.Find(body.Paragraphs, dates[i])).ToArray());
        table.Time("TermFinder.Find", () => bodies.Select((body, i) => TermFinder.Find(new TermSource(articles[i].Header.Keywords, body.Headings, body.Paragraphs, [], []))).ToArray());
        var context = content.Context;
        table.Time("BodyRenderer.Render", () => bodies.Select((body, i) => BodyRenderer.Render(body.Tree, Context(articles[i], body, context))).ToArray());
        table.Time("CitationChecks.Check", () => bodies.Select((body, i) => CitationChecks.Check(new CitedArticle(articles[i], body, references[i]) { Prose = body.Paragraphs, AuthorDate = cited[i] }).Count()).Sum());
        table.Time("all together: Analyze", () => articles.Select(article => ArticleAnalyzer.Analyze(article, context)).ToArray());
        return table.ToString();
    }

    private static RenderContext Context(Article article, ArticleBody body, AnalysisContext context) => new(
        article.File, 1, AnalyzedArticle.PathOf(article.Slug), context.Targets, context.TrustsHtml)
    {
        Labels = body.Definitions.Select(definition => definition.Label).ToImmutableHashSet(),
        Ids = body.Ids,
    };
}
