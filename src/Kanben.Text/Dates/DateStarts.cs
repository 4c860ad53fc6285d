using System.Buffers;

namespace Kanben.Text.Dates;

/// <summary>
/// Tells in a few steps whether a date can begin at a place, so that most of a text is passed over without reading it: a number must be
/// followed by a unit or a mark of ranges, a word must begin with two characters that some date begins with.
/// </summary>
internal static class DateStarts
{
    private const int LongestRun = 10;

    private static readonly string[] Words =
    [
        "公元", "西元", "纪元", "同年", "同月", "同日", "当年", "当月", "当日", "当天", "是年", "是月", "是日", "该年", "该月", "次年", "次月", "次日", "翌年", "翌月", "翌日", "转年", "转过", "第二", "隔年",
        "此前", "此后", "前一", "前年", "后一", "后年", "上一", "上世", "上个", "下一", "本世", "本年", "这个", "今年", "去年", "明年", "年初", "年中", "年底", "年末", "岁末", "同一", "这一", "本月", "上月", "下月", "下个", "农历", "阴历", "旧历", "夏历", "正月", "冬月", "腊月",
    ];

    private static readonly SearchValues<char> AfterNumber = SearchValues.Create("年月世日-~—–―−‐‑〜至到、一/.和与及以天个时期规计");

    // The pairs of characters that words begin with, hashed: a chance hit costs one attempt of the grammar.
    private static readonly ulong[] Pairs = ToBits(Words.Concat(Reigns.Names).Select(word => PairOf(word[0], word[1])));

    // One bit a character: the set holds too many Han characters for a vectorised search to be quicker.
    private static readonly ulong[] Bits = ToBits(("0123456789〇○零一二三四五六七八九十两廿前“”\"「" + EnglishDates.Letters).Concat(Words.Concat(Reigns.Names).Select(word => word[0])));

    /// <summary>The next place, from a given one on, whose character a date can begin with or an English date is found by; the length of the text if none is left.</summary>
    public static int Next(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !Has(Bits, text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether a Chinese date can begin here. False negatives do not occur, false positives are the grammar's work.</summary>
    public static bool IsPossible(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length)
        {
            return false;
        }

        var (c, next) = (text[at], text[at + 1]);
        if (char.IsAsciiDigit(c) || Number.IsHanDigit(c))
        {
            return HasUnit(text, at);
        }

        return c switch
        {
            '“' or '”' or '"' or '「' => Number.IsHanDigit(next),
            '前' when char.IsAsciiDigit(next) => true,
            _ => Has(Pairs, PairOf(c, next)),
        };
    }

    private static char PairOf(char first, char second) => (char)((first * 31) ^ second);

    private static bool Has(ulong[] bits, char c) => ((bits[c >> 6] >> (c & 63)) & 1) != 0;

    private static ulong[] ToBits(IEnumerable<char> characters)
    {
        var bits = new ulong[(char.MaxValue + 1) / 64];
        foreach (var c in characters)
        {
            bits[c >> 6] |= 1UL << (c & 63);
        }

        return bits;
    }

    private static bool HasUnit(ReadOnlySpan<char> text, int at)
    {
        var isAscii = char.IsAsciiDigit(text[at]);
        var end = at + 1;
        while (end < text.Length && end - at <= LongestRun && (char.IsAsciiDigit(text[end]) || text[end] is 'O' or 'o' || (!isAscii && Number.IsHanDigit(text[end]))))
        {
            end++;
        }

        if (isAscii && end - at > 4)
        {
            return false;
        }

        var spaces = 0;
        while (end < text.Length && spaces < 2 && (text[end] is ' ' or '\u00A0' or '\u2009' or '\u202F'))
        {
            end++;
            spaces++;
        }

        return end < text.Length && AfterNumber.Contains(text[end]) && (text[end] is not ('.' or '/') || IsNumericDate(text, end, spaces));
    }

    // 2019.5.1 and 24/6/2024 have two marks; 3.14 has one.
    private static bool IsNumericDate(ReadOnlySpan<char> text, int mark, int spaces)
    {
        var end = mark + 1;
        while (end < text.Length && end - mark < 4 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return spaces == 0 && end < text.Length && end > mark + 1 && text[end] == text[mark];
    }
}
