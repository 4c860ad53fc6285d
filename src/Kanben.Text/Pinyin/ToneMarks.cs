namespace Kanben.Text.Pinyin;

/// <summary>Syllables as people read them: ü, and the mark of the tone where GB/T 16159-2012 puts it. The neutral tone has no mark.</summary>
internal static class ToneMarks
{
    private const string Vowels = "aeiouü";
    private const string Marked = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";

    /// <summary>The syllable (letters a to z, ü as v) with the mark of the tone; without one when the tone is 0, 5 or has no letter to stand on.</summary>
    public static string Write(string syllable, int tone)
    {
        var letters = syllable.Replace('v', 'ü');
        var at = tone is >= 1 and <= 4 ? Place(letters) : -1;
        return at < 0 ? letters : string.Concat(letters.AsSpan(0, at), [Mark(letters[at], tone)], letters.AsSpan(at + 1));
    }

    // On a, else on o or e, which never stand together; else on the last of i, u and ü. Interjections without a vowel (ǹ, ňg) bear it on the n or m.
    private static int Place(string letters)
    {
        var at = letters.IndexOf('a', StringComparison.Ordinal);
        at = at >= 0 ? at : letters.AsSpan().IndexOfAny('o', 'e');
        at = at >= 0 ? at : letters.AsSpan().LastIndexOfAny('i', 'u', 'ü');
        return at >= 0 ? at : letters.AsSpan().IndexOfAny('n', 'm');
    }

    // Unicode has no single character for m with the marks of the first, third and fourth tones, nor for n with the first.
    private static char Mark(char letter, int tone) => letter switch
    {
        'n' => "nńňǹ"[tone - 1],
        'm' => "mḿmm"[tone - 1],
        _ => Marked[Vowels.IndexOf(letter, StringComparison.Ordinal) * 4 + tone - 1],
    };
}
