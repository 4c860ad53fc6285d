using System.Collections.Immutable;
using Kanben.Benchmarks.Sites;
using Kanben.Build.Articles;
using Kanben.Model;

namespace Kanben.Benchmarks.Micro;

/// <summary>The texts that the small benchmarks read: a few articles of 18 kB, nine of ten Chinese.</summary>
internal static class Samples
{
    public static ImmutableArray<SampleArticle> Articles { get; } = SiteGenerator.Generate(10);

    public static SampleArticle Chinese => Articles[0];

    public static AnalyzedArticle Analyzed => ArticleAnalyzer.Analyze(KanbenSite.ArticleOf(Chinese), AnalysisContext.None);

    /// <summary>The plain text of an article's body.</summary>
    public static string Text => string.Join('\n', Analyzed.Paragraphs.Select(paragraph => paragraph.Text));
}
