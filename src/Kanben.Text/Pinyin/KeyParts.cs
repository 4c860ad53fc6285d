using System.Text;

namespace Kanben.Text.Pinyin;

/// <summary>The parts of a sort key that do not depend on how Han characters are ordered: Latin words, numbers, code points.</summary>
internal static class KeyParts
{
    /// <summary>Between two words.</summary>
    public const char WordBreak = '\u0004';

    // Marks within a key, all below the letters. A Latin word's first letter is followed by Latin, so that it precedes every syllable.
    private const char Latin = '\u0001';
    private const char Number = '\u0010';
    private const char OtherScript = '\u0011';

    public static void AppendWord(StringBuilder key, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsAsciiDigit(word[i]))
            {
                i = AppendNumber(key, word, i);
                continue;
            }

            var letter = LatinLetters.Fold(word[i]);
            if (letter == '\0')
            {
                key.Append(OtherScript).Append(word[i]);
                continue;
            }

            key.Append(letter);
            if (i == 0)
            {
                key.Append(Latin);
            }
        }
    }

    // Two units above the marks: 0x1000 and more, so that no part of a code point is mistaken for one.
    public static void AppendCodePoint(StringBuilder key, int codePoint) =>
        key.Append((char)(0x1000 + (codePoint >> 12))).Append((char)(0x1000 + (codePoint & 0xFFF)));

    // The number of digits goes before them, so that 20 follows 7. Returns the place of the last digit.
    private static int AppendNumber(StringBuilder key, string word, int start)
    {
        var end = start;
        while (end < word.Length && char.IsAsciiDigit(word[end]))
        {
            end++;
        }

        while (start < end - 1 && word[start] == '0')
        {
            start++;
        }

        key.Append(Number).Append((char)(end - start)).Append(word, start, end - start);
        return end - 1;
    }
}
