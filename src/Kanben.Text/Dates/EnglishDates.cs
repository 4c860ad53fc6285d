using Kanben.Model;

namespace Kanben.Text.Dates;

/// <summary>
/// English dates. Each holds a year, a month, the word century or the word year, so reading starts there: the words before are gathered back to the first
/// that cannot belong to a date, and the longest run of them that parses is taken. A bare year needs a word such as in, since or by before it.
/// </summary>
internal static class EnglishDates
{
    private const int MostTokens = 10;

    /// <summary>What such dates can be found by, besides digits: the first letters of the months, of century and of year.</summary>
    public const string Letters = "JFMASONDCcy";

    /// <summary>Tries the date that holds the place; the previous date, which ends at the other place, may lend it its year or its preposition.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, int previous, Anchor anchor, out FoundDate found)
    {
        found = default;
        if (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]))
        {
            return false;
        }

        if (text[at] == 'y')
        {
            return EnglishAnaphors.TryRead(text, at, anchor, out found);
        }

        if (!IsKey(text, at))
        {
            return false;
        }

        Span<int> starts = stackalloc int[MostTokens];
        var count = 0;
        var place = at;
        while (count < MostTokens && EnglishToken.TryReadBack(text, place, out var token) && BelongsToDate(text[token]))
        {
            place = token.Start.Value;
            starts[count++] = place;
        }

        for (var i = count - 1; i >= -1; i--)
        {
            var start = i < 0 ? at : starts[i];
            if (start >= previous && EnglishGrammar.TryRead(text, start, at, anchor, IsListed(text, previous, at), out found))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsKey(ReadOnlySpan<char> text, int at)
    {
        if (!char.IsAsciiDigit(text[at]))
        {
            return text[at] is 'c' or 'C' ? text[(at + 1)..].StartsWith("entur", StringComparison.Ordinal) : EnglishToken.TryReadAhead(text, at, out var word) && EnglishWords.Month(text[word]) > 0;
        }

        if (at > 0 && (char.IsLetter(text[at - 1]) || text[at - 1] is '.' or '/' or ':'))
        {
            return false;
        }

        var end = at;
        while (end < text.Length && end - at < 5 && (char.IsAsciiDigit(text[end]) || (end > at && text[end] == 'O')))
        {
            end++;
        }

        return end - at == 4 || (end - at < 4 && (IsEra(text, end) || FollowsEra(text[..at])));
    }

    private static bool IsEra(ReadOnlySpan<char> text, int at) =>
        EnglishToken.TryReadAhead(text, at, out var era) && (text[era] is "BCE" or "BC" or "CE" or "AD" || (text[era] is "B" or "A" or "C" && text[era.End.Value..].StartsWith(".", StringComparison.Ordinal)));

    private static bool FollowsEra(ReadOnlySpan<char> before) => before.EndsWith("AD ", StringComparison.Ordinal) || before.EndsWith("A.D. ", StringComparison.Ordinal);

    // in 2015, 2016 and 2018: the preposition counts for the whole list.
    private static bool IsListed(ReadOnlySpan<char> text, int previous, int at) =>
        previous > 0 && at - previous is > 1 and < 8 && char.IsAsciiDigit(text[previous - 1]) && text[previous..at].Trim(" ,") is "" or "and" or "or" or "&";

    private static bool BelongsToDate(ReadOnlySpan<char> token) =>
        token.Length == 1 ? token[0] is '-' or '–' or '—' or ',' or '.' or '\'' or '’' || char.IsAsciiDigit(token[0]) || EnglishGrammar.IsParticle(token)
            : (char.IsAsciiDigit(token[0]) && token.Length <= 5) || EnglishGrammar.IsParticle(token) || EnglishWords.Month(token) > 0 || EnglishWords.Season(token) >= 0
                || EnglishWords.Ordinal(token) > 0 || EnglishWords.IsWeekday(token) || EnglishWords.Cardinal(token) > 0;
}
