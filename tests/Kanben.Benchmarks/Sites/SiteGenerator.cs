using System.Collections.Immutable;

namespace Kanben.Benchmarks.Sites;

/// <summary>Makes the articles of a site: any number, always the same ones for the same number, about 18 kB of UTF-8 each, one in ten English.</summary>
internal static class SiteGenerator
{
    private const ulong Seed = 7714;

    public static ImmutableArray<SampleArticle> Generate(int articles)
    {
        var words = Words.Load();
        var chinese = Topics.Create(words, new SeededRandom(Seed), articles, isEnglish: false);
        var english = Topics.Create(words, new SeededRandom(Seed + 1), articles, isEnglish: true);
        return [.. Enumerable.Range(1, articles).Select(number => One(number, words, chinese, english))];
    }

    private static SampleArticle One(int number, Words words, Topics chinese, Topics english)
    {
        var random = new SeededRandom((Seed << 32) + (ulong)number);
        return new ArticleMaker(words, random, chinese, english).Make(number);
    }
}
