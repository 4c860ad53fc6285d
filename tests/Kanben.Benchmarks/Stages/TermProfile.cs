using Kanben.Build.Libraries;
using Kanben.Text.Terms;

namespace Kanben.Benchmarks.Stages;

/// <summary>The parts of `TermFinder.Find` over all articles, on one thread, warm.</summary>
internal static class TermProfile
{
    public static string Measure(Library library)
    {
        var table = new StageTable("parts of finding terms, one thread");
        var articles = library.Articles;
        var bodies = table.Time("new TermBody", () => articles.Select(article => new TermBody(article.Paragraphs)).ToArray());
        var quoted = table.Time("QuotedTerms.Find", () => bodies.Select(body => QuotedTerms.Find(body.Text)).ToArray());
        table.Time("RepeatedRuns.Visit", () => bodies.Select(CountRuns).ToArray());
        var frequent = table.Time("FrequentTerms.Find", () => bodies.Select((body, i) => FrequentTerms.Find(body.Text, articles[i].Text.Headings.Select(heading => heading.Text))).ToArray());
        var english = table.Time("EnglishTerms.Find", () => bodies.Select(body => EnglishTerms.Find(body.Text)).ToArray());
        var candidates = bodies.Select((_, i) => quoted[i].Concat(frequent[i]).Concat(english[i]).ToList()).ToArray();
        table.Time("DefinedTerms.Find", () => bodies.Select((body, i) => new DefinedTerms(body, candidates[i]).Find()).ToArray());
        table.Time("TermUses.Count", () => bodies.Select((body, i) => new TermUses(body, candidates[i]).Count()).ToArray());
        return table.ToString();
    }

    private static int CountRuns(TermBody body)
    {
        using var numbers = new CharacterNumbers(body.Text);
        var runs = 0;
        RepeatedRuns.Visit(numbers.Span, numbers.Highest, new RunLimits(3, 10, 3), (_, _) => runs++);
        return runs;
    }
}
