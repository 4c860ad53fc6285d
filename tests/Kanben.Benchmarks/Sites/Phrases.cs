using System.Text;

namespace Kanben.Benchmarks.Sites;

/// <summary>
/// Fills the places of a template, `%` and a letter: capitals are Chinese, small letters English. A noun, an adjective, a verb, a body, a quoted
/// coinage, a work, a keyword, a day, a year, a later year, a number, a greater number, a percentage.
/// </summary>
internal sealed class Phrases(Words words, SeededRandom random, Topics topics)
{
    // Of the sentences with a date one in six is kept: 44 journal articles were found to tell 2.4 events in 18 kB, and this gives about three times as many.
    private const int Dated = 6;
    private static readonly string[] DatedSlots = ["%D", "%Y", "%e", "%y"];

    private int _year = 1990;
    private int _number = 10;

    public string Expand(string template)
    {
        var text = new StringBuilder();
        for (var i = 0; i < template.Length; i++)
        {
            // `%P%` ends with a percent sign of its own.
            text.Append(template[i] == '%' && i + 1 < template.Length && Fill(template[i + 1]) is { } filling ? filling : template[i].ToString());
            i += template[i] == '%' && i + 1 < template.Length && char.IsAsciiLetter(template[i + 1]) ? 1 : 0;
        }

        return text.ToString();
    }

    public string Sentence(bool isEnglish)
    {
        var patterns = words[isEnglish ? "english-sentences" : "sentences"];
        var pattern = random.Pick(patterns);
        while (IsDated(pattern) && random.Next(Dated) != 0)
        {
            pattern = random.Pick(patterns);
        }

        var text = Expand(pattern);
        return isEnglish ? Capital(text) : text;
    }

    private static bool IsDated(string pattern) => pattern.StartsWith("次年", StringComparison.Ordinal) || DatedSlots.Any(slot => pattern.Contains(slot, StringComparison.Ordinal));

    public string Title(bool isEnglish) => Capital(Expand(random.Pick(words[isEnglish ? "english-titles" : "titles"])));

    public string Heading(bool isEnglish) => Capital(Expand(random.Pick(words[isEnglish ? "english-headings" : "headings"])));

    public string Person(bool isEnglish)
    {
        if (isEnglish)
        {
            return $"{random.Pick(words["english-names"])} {(char)('A' + random.Next(26))} {(char)('A' + random.Next(26))}";
        }

        var given = random.Pick(words["given"]) + (random.Next(4) > 0 ? random.Pick(words["given"]) : "");
        return random.Pick(words["surnames"]) + given;
    }

    public string Pick(string list) => random.Pick(words[list]);

    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private string? Fill(char place) => place switch
    {
        'A' => random.Pick(words["adjectives"]),
        'N' => random.Pick(words["nouns"]),
        'V' => random.Pick(words["verbs"]),
        'B' => random.Pick(words["bodies"]),
        'K' => random.Pick(topics.Keywords),
        'Q' or 'q' => $"“{random.Pick(topics.Coinages)}”",
        'W' => $"《{random.Pick(topics.Works)}》",
        'D' => $"{Year()}年{random.Between(1, 12)}月{random.Between(1, 28)}日",
        'Y' or 'y' => Year().ToString(),
        'Z' or 'z' => (_year + random.Between(2, 12)).ToString(),
        'I' or 'i' => (_number = random.Between(12, 900)).ToString(),
        'J' or 'j' => (_number + random.Between(10, 900)).ToString(),
        'P' => random.Between(2, 97).ToString(),
        'a' => random.Pick(words["english-adjectives"]),
        'n' => random.Pick(words["english-nouns"]),
        'v' => random.Pick(words["english-verbs"]),
        'b' => random.Pick(words["english-bodies"]),
        'e' => $"{random.Between(1, 28)} {Months[random.Next(12)]} {Year()}",
        'w' => $"*{random.Pick(topics.Works)}*",
        _ => null,
    };

    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private int Year() => _year = random.Between(1890, 2019);
}
