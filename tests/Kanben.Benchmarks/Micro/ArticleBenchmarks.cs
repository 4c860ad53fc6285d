using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Kanben.Benchmarks.Sites;
using Kanben.Build.Articles;
using Kanben.Import;
using Kanben.Model;
using Kanben.Text.Dates;
using Kanben.Text.Events;
using Kanben.Text.References;
using Kanben.Text.Terms;

namespace Kanben.Benchmarks.Micro;

/// <summary>What is done to one Chinese article of 18 kB; the references are all of its list.</summary>
public class ArticleBenchmarks
{
    private readonly AnalyzedArticle _analyzed = Samples.Analyzed;
    private readonly Article _article = KanbenSite.ArticleOf(Samples.Chinese);
    private readonly ImmutableArray<string> _references = Samples.Chinese.References;
    private readonly SeedFile _seed = new("seeds/sample.txt", KanbenSite.SeedOf(Samples.Chinese));
    private readonly string _file = ArticleFile.Write(KanbenSite.ArticleOf(Samples.Chinese));

    [Benchmark]
    public Article? ReadFile() => ArticleFile.Read(_article.File, _article.Slug, _file, []);

    [Benchmark]
    public AnalyzedArticle Analyze() => ArticleAnalyzer.Analyze(_article, AnalysisContext.None);

    [Benchmark]
    public ImmutableArray<DateMention> FindDates() => DateFinder.Find(_analyzed.Paragraphs, _article.Header.Date);

    [Benchmark]
    public ImmutableArray<DatedEvent> FindEvents() => EventFinder.Find(_analyzed.Paragraphs, _analyzed.Text.Dates);

    [Benchmark]
    public ImmutableArray<FoundTerm> FindTerms() => TermFinder.Find(new TermSource(_article.Header.Keywords, _analyzed.Text.Headings, _analyzed.Paragraphs, [], []));

    [Benchmark]
    public int ParseReferences() => _references.Sum(entry => ReferenceParser.Parse(entry).Raw.Length);

    [Benchmark]
    public ImportResult Import() => Importer.Import(_seed);
}
