namespace Kanben.Benchmarks.Sites;

/// <summary>Makes entries of a reference list after GB/T 7714-2015: articles most often, then books, theses, newspapers, web pages.</summary>
internal sealed class Bibliography(Phrases phrases, SeededRandom random, Topics topics)
{
    public string Entry(bool isEnglish) => isEnglish ? English() : Chinese();

    private string Chinese()
    {
        var title = phrases.Title(isEnglish: false);
        var people = string.Join(",", random.PickSkewed(topics.People, random.Between(1, 3))) + (random.Next(8) == 0 ? ",等" : "");
        var year = random.Between(1985, 2022);
        var page = random.Between(1, 240);
        return random.Next(10) switch
        {
            < 5 => $"{people}.{title}[J].{Word("journals")},{year}{(random.Next(2) == 0 ? "," + (year - 1980) : "")}({random.Between(1, 12)}):{page}-{page + random.Between(4, 18)}.",
            < 8 => $"{people}.{title}[M].{Word("places")}:{Word("publishers")},{year}:{page}-{page + random.Between(1, 9)}.",
            8 when random.Next(2) == 0 => $"{random.Pick(topics.People)}.{title}[D].{Word("places")}:{Word("bodies")},{year}.",
            8 => $"{random.Pick(topics.People)}.{title}[N].临川晚报,{Day(year)}({random.Between(1, 16)}).",
            _ => $"{Word("bodies")}.{title}[EB/OL].({Day(year)})[{Day(year + 1)}].https://www.example.org/{year}/{page}.html.",
        };
    }

    private string English()
    {
        var title = phrases.Title(isEnglish: true);
        var people = string.Join(", ", random.PickSkewed(topics.People, random.Between(1, 3)));
        var year = random.Between(1970, 2022);
        var page = random.Between(1, 400);
        return random.Next(2) == 0
            ? $"{people}. {title}[J]. Journal of {Phrases.Capital(Word("english-nouns"))} Studies, {year}, {year - 1960}({random.Between(1, 4)}): {page}-{page + random.Between(6, 30)}."
            : $"{people}. {title}[M]. London: {Word("english-names")} Press, {year}.";
    }

    private string Word(string list) => phrases.Pick(list);

    private string Day(int year) => $"{year}-{random.Between(1, 12):00}-{random.Between(1, 28):00}";
}
