using Kanben.Model;

namespace Kanben.Text.Dates;

/// <summary>English years told by the last date: the same year, the following year, two years later. A number of years counts only where a clause opens.</summary>
internal static class EnglishAnaphors
{
    private const int Latest = 99;

    public static bool TryRead(ReadOnlySpan<char> text, int at, Anchor anchor, out FoundDate found)
    {
        found = default;
        if (anchor.Date is not { } date || !text[at..].StartsWith("year", StringComparison.Ordinal) || !EnglishToken.TryReadAhead(text, at, out var noun)
            || !EnglishToken.TryReadBack(text, at, out var word))
        {
            return false;
        }

        return text[noun] switch
        {
            "year" when text[word] is "a" or "A" or "one" or "One" => TryReadLater(text, word.Start.Value, noun.End.Value, 1, date, out found),
            "year" => TryReadNamed(text, word, noun.End.Value, date, out found),
            "years" => TryReadLater(text, word.Start.Value, noun.End.Value, EnglishWords.Cardinal(text[word]), date, out found),
            _ => false,
        };
    }

    private static bool TryReadNamed(ReadOnlySpan<char> text, Range word, int end, PartialDate date, out FoundDate found)
    {
        found = default;
        var start = word.Start.Value;
        int years;
        switch (text[word])
        {
            case "that" or "That":
                years = 0;
                break;
            case "same" or "following" or "next" or "ensuing" or "previous" or "preceding":
                if (!EnglishToken.TryReadBack(text, start, out var article) || text[article] is not ("the" or "The" or "that"))
                {
                    return false;
                }

                years = text[word] switch { "same" => 0, "previous" or "preceding" => -1, _ => 1 };
                start = article.Start.Value;
                break;
            default:
                return false;
        }

        return Make(start, end, date.Year + years, out found);
    }

    private static bool TryReadLater(ReadOnlySpan<char> text, int start, int end, int years, PartialDate date, out FoundDate found)
    {
        found = default;
        var opens = start == 0 || (EnglishToken.TryReadBack(text, start, out var mark) && text[mark] is "." or "," or ";" or "and");
        if (years is < 1 or > Latest || !opens || !EnglishToken.TryReadAhead(text, end, out var way) || text[way] is not ("later" or "earlier"))
        {
            return false;
        }

        return Make(start, way.End.Value, date.Year + (text[way] is "later" ? years : -years), out found);
    }

    private static bool Make(int start, int end, int year, out FoundDate found)
    {
        found = default;
        if (!Moment.OfYear(year).Is(out var moment))
        {
            return false;
        }

        found = new FoundDate(start, end, moment.ToEdtf(approximate: false), moment, null, DateBasis.Anaphor, IsTarget: false);
        return true;
    }
}
