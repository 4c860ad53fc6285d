using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Kanben.Text.Characters;
using Kanben.Text.Pinyin;

namespace Kanben.Build.Bibliographies;

/// <summary>
/// Citation keys that people can read and type: family name of the first author, year, first word of the title (huang2022xiaoyuan), Han characters in
/// pinyin. Letters a to z and figures only, so that every program takes them.
/// </summary>
internal static class CitationKeys
{
    private const int LongestBody = 4;
    private const int LongestWord = 20;
    private const int LongestRead = 48;

    // Among so many the first that is not small mostly stands.
    private const int FewWords = 3;

    private static readonly SearchValues<char> OpeningMarks = SearchValues.Create("《》“”‘’「」『』〈〉〔〕【】（）\"'([<·—- ");

    private static readonly string[] SmallWords = ["a", "an", "the", "on", "in", "of", "and", "der", "die", "das", "le", "la", "les", "el"];

    private static readonly HashSet<string> DoubleSurnames = new(StringComparer.Ordinal)
    {
        "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "司徒", "尉迟", "尉遲", "皇甫", "东方", "東方", "令狐", "宇文", "长孙", "長孫", "慕容", "夏侯", "公孙", "公孫", "端木",
        "呼延", "南宫", "南宮", "独孤", "獨孤", "轩辕", "司空", "澹台", "濮阳", "钟离", "淳于", "单于", "申屠", "闻人", "万俟", "赫连", "拓跋",
    };

    /// <summary>The key of an item by itself; items of one author, year and word have the same.</summary>
    public static string Of(CslItem item)
    {
        var (author, year) = (item.Authors.Length > 0 ? OfName(item.Authors[0]) : "", item.Issued is { Year: > 0 } date ? $"{date.Year:0000}" : "");
        var word = OfTitle(item.Title);
        return author.Length == 0 && word.Length == 0 ? "work" + year : author.Length == 0 ? word + year : author + year + word;
    }

    /// <summary>
    /// The items in their order, each with a key of its own: among those of one key the first by content has the key itself, the others a, b … z, aa
    /// behind it. Content decides and not the order, so that a key does not change when entries are put in another one.
    /// </summary>
    public static ImmutableArray<CslItem> MakeUnique(ImmutableArray<CslItem> items)
    {
        var keys = new string[items.Length];
        var taken = items.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        if (taken.Count == items.Length)
        {
            return items;
        }

        var byKey = Enumerable.Range(0, items.Length).GroupBy(i => items[i].Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in byKey)
        {
            var next = 0;
            foreach (var i in group.OrderBy(i => items[i].Printed, StringComparer.Ordinal).ThenBy(i => items[i].Title, StringComparer.Ordinal))
            {
                var key = group.Key;
                while (next > 0 && !taken.Add(key))
                {
                    key = group.Key + Suffix(next++);
                }

                next = Math.Max(next, 1);
                keys[i] = key;
            }
        }

        return [.. items.Select((item, i) => item.Id == keys[i] ? item : item with { Id = keys[i] })];
    }

    // 1 is a, 26 is z, 27 is aa.
    private static string Suffix(int number)
    {
        var letters = new StringBuilder();
        for (; number > 0; number = (number - 1) / 26)
        {
            letters.Insert(0, (char)('a' + (number - 1) % 26));
        }

        return letters.ToString();
    }

    private static string OfName(CslName name)
    {
        if (name.Family is { } family)
        {
            return Ascii(family);
        }

        var whole = name.Literal ?? "";
        var last = whole.AsSpan().LastIndexOfAny('·', '•', '．');
        if (last >= 0 && last + 1 < whole.Length)
        {
            // 查理·达尔文
            return Han.IsHan(whole[last + 1]) ? Syllables(whole[(last + 1)..], LongestBody) : Ascii(whole[(last + 1)..]);
        }

        return whole.Length == 0 || !Han.IsHan(whole[0]) ? FirstWord(whole)
            : IsPerson(whole) ? string.Concat(PinyinTable.SurnameSyllables(whole).Take(whole.Length > 2 && DoubleSurnames.Contains(whole[..2]) ? 2 : 1).Select(Ascii))
            : Syllables(whole, LongestBody);
    }

    // Two to four characters that do not end as the name of a body does.
    private static bool IsPerson(string name) => name.Length <= 4 && name[^1] is not ('院' or '会' or '部' or '局' or '厅' or '委' or '社' or '组' or '所' or '署' or '校' or '馆' or '處' or '处' or '司');

    private static string OfTitle(string title)
    {
        var start = title.AsSpan().IndexOfAnyExcept(OpeningMarks);
        return start < 0 ? "" : Han.IsHan(title[start]) ? Syllables(title[start..], 2) : FirstWord(title[start..]);
    }

    private static string Syllables(string text, int count)
    {
        var slug = PinyinTable.SlugStart(Cut(text), count);
        var end = 0;
        for (var i = 0; i < count && end < slug.Length; i++)
        {
            end = slug.IndexOf('-', end + 1) is > 0 and var next ? next : slug.Length;
        }

        return slug[..end].Replace("-", "", StringComparison.Ordinal);
    }

    private static string FirstWord(string text)
    {
        var words = PinyinTable.SlugStart(Cut(text), FewWords).Split('-');
        var word = FirstLarge(words) ?? FirstLarge(PinyinTable.SlugText(Cut(text)).Split('-')) ?? words[0];
        return word.Length > LongestWord ? word[..LongestWord] : word;
    }

    private static string? FirstLarge(string[] words) => Array.Find(words, word => word.Length > 0 && !SmallWords.Contains(word, StringComparer.Ordinal));

    private static string Ascii(string text)
    {
        var word = PinyinTable.SlugText(Cut(text)).Replace("-", "", StringComparison.Ordinal);
        return word.Length > LongestWord ? word[..LongestWord] : word;
    }

    private static string Cut(string text) => text.Length > LongestRead ? text[..LongestRead] : text;
}
