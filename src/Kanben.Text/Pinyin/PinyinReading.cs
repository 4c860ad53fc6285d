using System.Text;

namespace Kanben.Text.Pinyin;

/// <summary>The reading a glossary prints for a text; see <see cref="PinyinTable.Reading"/>.</summary>
internal static class PinyinReading
{
    // Marks that stand within a Latin word or a number (COVID-19, 2.0, R&D, don't).
    private const string Joiners = "-.,/&+'’–";

    public static string Write(string text, string? reading)
    {
        var result = new StringBuilder(text.Length * 6);
        var end = -1;
        foreach (var token in PinyinTokens.ReadAsGiven(text, reading))
        {
            result.Append(result.Length == 0 ? "" : Between(text, end, token)).Append(token.Word ?? Syllable(token));
            end = token is { Word.Length: var length, At: >= 0 } ? token.At + length : -1;
        }

        return result.ToString();
    }

    // A single mark between two words without white space holds them together.
    private static string Between(string text, int end, PinyinToken token) =>
        token.Word is not null && end >= 0 && token.At == end + 1 && Joiners.Contains(text[end], StringComparison.Ordinal) ? text[end].ToString()
        : token.Word is not null && end >= 0 && token.At == end ? ""
        : " ";

    private static string Syllable(PinyinToken token) => token.Reading switch
    {
        null => char.ConvertFromUtf32(token.CodePoint),
        { } given when ReadingTable.AllSyllables.Contains(given.Syllable) => ToneMarks.Write(given.Syllable, given.Tone),
        { } other => other.Syllable,
    };
}
