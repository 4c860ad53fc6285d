using System.Buffers;

namespace Kanben.Text.Characters;

/// <summary>
/// Cuts running text into sentences. A sentence ends after 。！？!? or a full stop that closes an English sentence, together with the closing
/// quotation marks and brackets that follow; marks inside 《》 end nothing. The pieces, put together, are the text.
/// </summary>
public static class Sentences
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "al", "cf", "dr", "ed", "eds", "eg", "etc", "fig", "figs", "ie", "jr", "mr", "mrs", "ms", "no", "nos", "p", "pp", "prof", "sr", "st", "vol", "vs",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> AbbreviationSpans = Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    // Nothing else ends a sentence or says whether one may end, so the search goes from one of these to the next.
    private static readonly SearchValues<char> Marks = SearchValues.Create("《》。！？!?．.");

    /// <summary>The sentences as ranges of the text, in order and without gaps; blank text has none.</summary>
    public static IReadOnlyList<Range> Split(string text)
    {
        var ranges = new List<Range>();
        var start = 0;
        var titles = 0;
        for (var i = NextMark(text, 0); i < text.Length; i = NextMark(text, i + 1))
        {
            titles = text[i] switch { '《' => titles + 1, '》' => Math.Max(0, titles - 1), _ => titles };
            if (titles > 0 || !EndsAt(text, i))
            {
                continue;
            }

            while (i + 1 < text.Length && IsTrailing(text[i + 1]))
            {
                i++;
            }

            ranges.Add(start..(i + 1));
            start = i + 1;
            titles = 0;
        }

        if (start < text.Length && !text.AsSpan(start).IsWhiteSpace())
        {
            ranges.Add(start..text.Length);
        }
        else if (start < text.Length && ranges.Count > 0)
        {
            ranges[^1] = ranges[^1].Start..text.Length;
        }

        return ranges;
    }

    /// <summary>The range of the sentence that holds the offset.</summary>
    public static Range At(string text, int offset)
    {
        foreach (var range in Split(text))
        {
            if (offset < range.End.Value)
            {
                return range;
            }
        }

        return 0..text.Length;
    }

    private static int NextMark(string text, int from) => text.AsSpan(from).IndexOfAny(Marks) is var step and >= 0 ? from + step : text.Length;

    private static bool EndsAt(string text, int i) => text[i] switch
    {
        '。' or '！' or '？' => true,
        '!' or '?' => i + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[i + 1]),
        '．' => i + 1 == text.Length || !char.IsDigit(text[i + 1]) || i == 0 || !char.IsDigit(text[i - 1]),
        '.' => IsEnglishStop(text, i),
        _ => false,
    };

    private static bool IsTrailing(char c) => c is '”' or '’' or '」' or '』' or '）' or ')' or '"' or '！' or '？' or '!' or '?' or ' ' or '\u00A0';

    // A stop ends a sentence when white space and something that can open one follow, and what precedes is neither an initial nor an abbreviation.
    private static bool IsEnglishStop(string text, int i)
    {
        if (i + 1 == text.Length)
        {
            return true;
        }

        var next = i + 1;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        if (next == i + 1 ? !Han.IsHan(text[next]) || (i > 0 && char.IsAsciiDigit(text[i - 1])) : next < text.Length && !char.IsUpper(text[next]) && !Han.IsHan(text[next]) && text[next] is not ('“' or '"' or '(' or '['))
        {
            return false;
        }

        var word = i;
        while (word > 0 && char.IsAsciiLetter(text[word - 1]))
        {
            word--;
        }

        return i - word != 1 && !AbbreviationSpans.Contains(text.AsSpan(word, i - word));
    }
}
