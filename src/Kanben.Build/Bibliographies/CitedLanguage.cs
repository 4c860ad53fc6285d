using System.Buffers;
using Kanben.Text.Characters;

namespace Kanben.Build.Bibliographies;

/// <summary>
/// The language of an entry by the script of its title, which is what decides between 等, 他, et al. and и др. (GB/T 7714-2015, 8.1.2): Latin letters
/// are English unless words of another language outnumber those of English.
/// </summary>
internal static class CitedLanguage
{
    private const int FewWords = 2;
    private const int LongestSmallWord = 5;

    // Characters that only Japan writes: in JIS X 0208, in neither GB 2312 nor Big5. 説, 顔 and others of old Chinese print are left out.
    private static readonly SearchValues<char> JapaneseForms = SearchValues.Create(
        "経済対図戦関実発売県駅気広仏沢竜桜栄応円専囲験検険剣労働込辻峠銭転軽総続読変辺歩歴帰権価処単営団圏増寛庁廃弾従徳悪恵戻択拡挙摂撃暁桟楽様歓毎浄渇渓満焼獣稲穂穏粋絵継緑縁縦聴脳臓舗蔵薬覇覚覧観訳譲賛遅酔釈鉱録闘陥隣隠雑霊駆騒");

    // Words that carry no matter and that no other language here has in the same form, or has as rarely.
    private static readonly (string Language, string[] Words)[] SmallWords =
    [
        ("en", ["the", "of", "and", "in", "for", "on", "to", "with", "by", "from", "an"]),
        ("de", ["der", "die", "das", "und", "eine", "ein", "einer", "für", "von", "zur", "zum", "im", "über", "dem", "den", "des"]),
        ("fr", ["le", "la", "les", "des", "du", "et", "une", "dans", "pour", "sur", "aux", "au", "en", "de"]),
        ("es", ["el", "la", "los", "las", "del", "y", "una", "para", "por", "en", "de"]),
        ("it", ["il", "la", "gli", "della", "delle", "dei", "di", "e", "per", "nel"]),
        ("pt", ["os", "da", "das", "dos", "do", "uma", "em", "para", "e", "de"]),
    ];

    /// <summary>A BCP 47 tag; the whole entry speaks for a title of a word or two (BIM, SPSS), `und` for one without a letter.</summary>
    public static string Of(string title, string raw)
    {
        var counts = Count(title);
        return OfScript(counts.Words <= FewWords && counts.Han == 0 ? Count(raw) : counts) switch
        {
            "Latn" => OfWords(title),
            var language => language,
        };
    }

    // A Han character says as much as a word: "BERT模型" is Chinese, "The concept of 气 in Chinese thought" is not.
    private static string OfScript(Letters counts)
    {
        var rest = counts.Words;
        return counts.Hangul > rest ? "ko"
            : counts.Kana > 1 && counts.Kana + counts.Han > rest ? "ja"
            : counts.Han > 0 && 2 * counts.Han > rest ? counts.Japanese > 0 ? "ja" : "zh"
            : counts.Cyrillic > counts.Latin ? "ru"
            : counts.Latin > 0 ? "Latn"
            : "und";
    }

    private static string OfWords(string title)
    {
        Span<int> found = stackalloc int[SmallWords.Length];
        found.Clear();
        foreach (var range in title.AsSpan().SplitAny(" ,:;.()'’-"))
        {
            var word = title.AsSpan()[range];
            for (var i = 0; i < found.Length && word.Length is > 0 and <= LongestSmallWord; i++)
            {
                found[i] += IsOneOf(word, SmallWords[i].Words) ? 1 : 0;
            }
        }

        var (best, most) = ("en", 1);
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] > most && (i == 0 || found[i] > found[0]))
            {
                (best, most) = (SmallWords[i].Language, found[i]);
            }
        }

        return best;
    }

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var one in words)
        {
            if (word.Equals(one, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static Letters Count(string text)
    {
        var counts = new Letters();
        var inWord = false;
        foreach (var c in text)
        {
            var isLatin = IsLatin(c);
            counts.Latin += isLatin ? 1 : 0;
            counts.Words += isLatin && !inWord ? 1 : 0;
            inWord = isLatin;
            if (c > '\u03FF')
            {
                counts.Han += Han.IsHan(c) ? 1 : 0;
                counts.Japanese += JapaneseForms.Contains(c) ? 1 : 0;
                counts.Kana += c is >= '\u3041' and <= '\u30FA' ? 1 : 0;
                counts.Hangul += c is >= '\uAC00' and <= '\uD7A3' ? 1 : 0;
                counts.Cyrillic += c <= '\u04FF' ? 1 : 0;
            }
        }

        return counts;
    }

    private static bool IsLatin(char c) => char.IsAsciiLetter(c) || c is >= '\u00C0' and <= '\u024F' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ';

    private record struct Letters(int Han, int Japanese, int Kana, int Hangul, int Cyrillic, int Latin, int Words);
}
