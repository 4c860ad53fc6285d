using System.Buffers;

namespace Kanben.Text.Pinyin;

/// <summary>
/// Cuts pinyin as people write it (xiàmén, xia men, xia4men2, xī'ān) into syllables. GB/T 16159 puts an apostrophe before a syllable that
/// begins with a vowel, so cuts before a consonant are preferred; the number of characters to be read decides before that.
/// </summary>
internal static class ReadingParser
{
    private const int LongestSyllable = 6;
    private const int LongestReading = 200;
    private const int UnknownCost = 1000;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouv");

    /// <summary>The syllables; tone 0 where none is written. A word that is no pinyin stays whole.</summary>
    public static IReadOnlyList<Reading> Parse(string reading, int characters)
    {
        var letters = new Letters(reading);
        if (letters.Text.Length is 0 or > LongestReading)
        {
            return [];
        }

        var length = letters.Text.Length;
        var best = new (int Cost, int From)[length + 1, length + 1];
        for (var end = 1; end <= length; end++)
        {
            for (var count = 0; count <= length; count++)
            {
                best[end, count] = (int.MaxValue, -1);
            }

            for (var start = end - 1; start >= 0; start--)
            {
                Extend(best, start, end, letters.Cost(start, end));
            }
        }

        return Trace(best, letters, Count(best, length, characters));
    }

    private static void Extend((int Cost, int From)[,] best, int start, int end, int cost)
    {
        for (var count = 0; cost < int.MaxValue && count < best.GetLength(1) - 1; count++)
        {
            // Only the empty beginning has no syllable, and it has nothing else.
            var before = start == 0 ? (count == 0 ? 0 : int.MaxValue) : best[start, count].Cost;
            if (before < int.MaxValue && before + cost < best[end, count + 1].Cost)
            {
                best[end, count + 1] = (before + cost, start);
            }
        }
    }

    private static int Count((int Cost, int From)[,] best, int length, int wanted)
    {
        if (wanted > 0 && wanted <= length && best[length, wanted].Cost < UnknownCost)
        {
            return wanted;
        }

        var count = 1;
        for (var c = 2; c <= length; c++)
        {
            count = best[length, c].Cost < best[length, count].Cost ? c : count;
        }

        return count;
    }

    private static Reading[] Trace((int Cost, int From)[,] best, Letters letters, int count)
    {
        var syllables = new Reading[count];
        for (int end = letters.Text.Length, c = count; c > 0; c--)
        {
            var start = best[end, c].From;
            syllables[c - 1] = new Reading(letters.Text[start..end], letters.Tone(start, end), 0);
            end = start;
        }

        return syllables;
    }

    // The letters of the reading alone, with the tone each carries and the places where a syllable must end.
    private sealed class Letters
    {
        private readonly List<int> _tones = [];
        private readonly HashSet<int> _ends = [];

        public Letters(string reading)
        {
            var text = new List<char>();
            foreach (var c in reading)
            {
                var (letter, tone) = LatinLetters.Pinyin(c);
                if (letter != '\0')
                {
                    text.Add(letter);
                    _tones.Add(tone);
                    continue;
                }

                if (c is >= '1' and <= '5' && text.Count > 0)
                {
                    _tones[^1] = c - '0';
                }

                _ends.Add(text.Count);
            }

            Text = new string([.. text]);
            _ends.Add(0);
            _ends.Add(Text.Length);
        }

        public string Text { get; }

        public int Tone(int start, int end)
        {
            for (var i = start; i < end; i++)
            {
                if (_tones[i] != 0)
                {
                    return _tones[i];
                }
            }

            return 0;
        }

        public int Cost(int start, int end)
        {
            for (var i = start + 1; i < end; i++)
            {
                if (_ends.Contains(i))
                {
                    return int.MaxValue;
                }
            }

            if (IsSyllable(start, end))
            {
                return !_ends.Contains(start) && Text[start] is 'a' or 'o' or 'e' ? 11 : 1;
            }

            return _ends.Contains(start) && _ends.Contains(end) ? UnknownCost : int.MaxValue;
        }

        private bool IsSyllable(int start, int end) =>
            end - start <= LongestSyllable
            && Text.AsSpan(start, end - start).ContainsAny(Vowels)
            && ReadingTable.AllSyllables.Contains(Text[start..end])
            && _tones.GetRange(start, end - start).Count(tone => tone != 0) <= 1;
    }
}
