using Kanben.Model;

namespace Kanben.Text.Dates;

/// <summary>
/// English dates. Each ends in its year (or in century, or BCE), so reading starts there: the words before are gathered back to the first that
/// cannot belong to a date, and the longest run of them that parses is taken. A bare year needs a word such as in, since or by before it.
/// </summary>
internal static class EnglishDates
{
    private const int MostTokens = 10;

    /// <summary>Tries the date whose year stands at the place; `after` is where scanning goes on.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out FoundDate found)
    {
        found = default;
        if (!CanEnd(text, at))
        {
            return false;
        }

        Span<Range> before = stackalloc Range[MostTokens];
        var count = 0;
        var place = at;
        while (count < MostTokens && EnglishToken.TryReadBack(text, place, out var token) && BelongsToDate(text[token]))
        {
            before[count++] = token;
            place = token.Start.Value;
        }

        for (var i = count - 1; i >= -1; i--)
        {
            var start = i < 0 ? at : before[i].Start.Value;
            if (EnglishGrammar.TryRead(text, start, at, out found))
            {
                return true;
            }
        }

        return false;
    }

    private static bool CanEnd(ReadOnlySpan<char> text, int at)
    {
        if (text[at] == 'c')
        {
            return text[at..].StartsWith("centur", StringComparison.Ordinal);
        }

        if (!char.IsAsciiDigit(text[at]) || (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '/' or ':')))
        {
            return false;
        }

        var end = at;
        while (end < text.Length && end - at < 5 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - at == 4 || text[..at].EndsWith("AD ", StringComparison.Ordinal) || (end - at is >= 1 and <= 3 && EnglishToken.TryReadAhead(text, end, out var era) && text[era] is "BCE" or "BC" or "CE" or "AD");
    }

    private static bool BelongsToDate(ReadOnlySpan<char> token) =>
        token.Length == 1 ? token[0] is '-' or '–' or '—' or ',' or '.' || char.IsAsciiDigit(token[0])
            : (char.IsAsciiDigit(token[0]) && token.Length <= 2) || EnglishWords.Month(token) > 0 || EnglishWords.Season(token) >= 0 || EnglishWords.Ordinal(token) > 0
                || EnglishGrammar.IsParticle(token);
}
