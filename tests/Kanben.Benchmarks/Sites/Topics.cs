namespace Kanben.Benchmarks.Sites;

/// <summary>
/// What the articles of one site share. Each pool grows like the square root of the number of articles, as vocabularies do (Heaps' law): a larger
/// site has more keywords, and more articles to each.
/// </summary>
internal sealed record Topics(string[] Keywords, string[] Coinages, string[] Works, string[] People, string[] References)
{
    public static Topics Create(Words words, SeededRandom random, int articles, bool isEnglish)
    {
        var root = Math.Sqrt(articles);
        var none = new Topics([], [], [], [], []);
        var phrases = new Phrases(words, random, none);
        var topics = new Topics(
            Pool((int)(12 * root) + 8, () => phrases.Expand(isEnglish ? "%a %n" : "%A%N")),
            Pool((int)(12 * root) + 8, () => phrases.Expand(isEnglish ? "%a %n %n" : "%N%A%N")),
            Pool((int)(6 * root) + 8, () => phrases.Title(isEnglish)),
            Pool((int)(10 * root) + 8, () => phrases.Person(isEnglish)),
            []);
        var sources = new Bibliography(new Phrases(words, random, topics), random, topics);
        return topics with { References = Pool((int)(40 * root) + 8, () => sources.Entry(isEnglish)) };
    }

    private static string[] Pool(int size, Func<string> make)
    {
        var pool = new HashSet<string>();

        // The vocabulary is finite: a very large pool takes what there is.
        for (var tries = 0; pool.Count < size && tries < size * 8; tries++)
        {
            pool.Add(make());
        }

        return [.. pool];
    }
}
