using BenchmarkDotNet.Attributes;
using Kanben.Benchmarks.Sites;
using Kanben.Build.Articles;
using Kanben.Build.Editions;
using Kanben.Text.Collations;

namespace Kanben.Benchmarks.Micro;

/// <summary>An article of 18 kB against its seed, and texts of a megabyte that have nothing to hold on to.</summary>
public class CollationBenchmarks
{
    private const int Megabyte = 1_000_000;

    private readonly AnalyzedArticle _article = Samples.Analyzed;
    private readonly RawSeed _seed = new("seeds/sample.txt", KanbenSite.SeedOf(Samples.Chinese));
    private readonly CollationText _repeated = TextOf(Enumerable.Repeat('月', Megabyte));
    private readonly CollationText _fewer = TextOf(Enumerable.Repeat('月', Megabyte - 1000));
    private readonly CollationText _random = TextOf(Random(1));
    private readonly CollationText _other = TextOf(Random(2));

    [Benchmark]
    public Edition Article() => Edition.Collate(_article, _seed);

    [Benchmark]
    public Collation Repeated() => Collation.Compare(_repeated, _fewer, SourceWork.None);

    [Benchmark]
    public Collation Unrelated() => Collation.Compare(_random, _other, SourceWork.None);

    private static IEnumerable<char> Random(ulong seed)
    {
        var random = new SeededRandom(seed);
        for (var i = 0; i < Megabyte; i++)
        {
            yield return (char)('一' + random.Next(4));
        }
    }

    private static CollationText TextOf(IEnumerable<char> characters)
    {
        var text = new CollationTextBuilder();
        text.Open(new TextBlock(BlockKind.Text, 1));
        text.Add(string.Concat(characters));
        return text.Build();
    }
}
