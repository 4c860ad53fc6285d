using System.Buffers;
using Kanben.Model;
using Kanben.Text.Characters;

namespace Kanben.Text.Terms;

/// <summary>
/// Terms that the author gives in another language or in short: 视交叉上核（suprachiasmatic nucleus，SCN）. The bracket says that the words before it are
/// a name; where that name begins is told by the clause, or by the longest ending of it that the text uses again.
/// </summary>
internal static class GlossedTerms
{
    private const int LongestGloss = 80;
    private const int LongestRun = 24;

    // Without another use in the text a longer run is likelier a clause than a name.
    private const int LongestUnrepeated = 9;
    private const int Shortest = 2;

    // Each may look for the name in the whole text, so their number is bounded.
    private const int MostGlosses = 300;

    private static readonly SearchValues<char> Opening = SearchValues.Create("（(");

    // Characters by which foreign names are written (新华社, 世界人名翻译大辞典, the commonest).
    private static readonly SearchValues<char> Transliterating = SearchValues.Create(
        "阿埃艾安昂奥巴贝本比彼宾波伯博布查达戴丹德迪蒂丁东杜顿多厄恩尔法菲费芬弗福盖戈格古哈海汉赫亨华霍基吉加杰金卡凯坎康考科克肯库奎拉莱兰劳勒雷里理利莉列林琳卢鲁路伦罗洛马迈麦曼梅蒙米密明摩莫默姆穆纳奈南内尼涅纽诺欧帕潘佩皮平蓬普奇乔琼热瑞若萨塞桑森沙莎什舍圣施史舒斯丝索塔泰坦汤特提图托瓦万威维韦温沃乌伍西希锡夏肖谢辛休雅亚扬耶伊依英尤于约泽詹珍朱兹佐·");

    private static readonly WordSet Verbs = WordLists.Embedded["gloss-verbs"];

    // Lower-case words that stand in the name of a body or a work and never in that of a person.
    private static readonly HashSet<string> Joining = new(StringComparer.Ordinal) { "of", "for", "and", "on", "in", "the", "to", "with", "by" };

    private static readonly HashSet<string> NoGloss = new(StringComparer.OrdinalIgnoreCase)
    {
        "fig", "figs", "figure", "table", "tab", "eq", "see", "cf", "eg", "ie", "etc", "al", "vol", "no", "pp", "p", "n", "or", "ci", "sd", "hr", "rr", "www", "http", "https", "doi", "isbn", "issn", "com", "org", "left", "right", "top", "bottom", "ed", "eds", "vs", "a", "b", "c", "d", "ii", "iii", "iv",
    };

    public static List<TermCandidate> Find(string text)
    {
        var terms = new List<TermCandidate>();
        for (var open = text.AsSpan().IndexOfAny(Opening); open >= 0 && terms.Count < MostGlosses;)
        {
            if (Read(text, open) is { } term)
            {
                terms.Add(term);
            }

            var next = text.AsSpan(open + 1).IndexOfAny(Opening);
            open = next < 0 ? -1 : open + 1 + next;
        }

        return terms;
    }

    private static TermCandidate? Read(string text, int open)
    {
        var window = text.AsSpan(open + 1, Math.Min(LongestGloss + 1, text.Length - open - 1));
        var length = window.IndexOfAny('）', ')', '\n');
        if (length <= 1 || window[length] == '\n' || GlossOf(window[..length]) is not { } gloss || Start(text, open, gloss) is not { } start)
        {
            return null;
        }

        var name = text[start..open];
        return IsPerson(name, gloss) ? null : new TermCandidate(name, TermKind.Glossed, start) { English = gloss };
    }

    /// <summary>The gloss, when it is words of a Western language or an abbreviation; null for a citation, a unit, a figure's number, an address.</summary>
    private static string? GlossOf(ReadOnlySpan<char> content)
    {
        var gloss = content.Trim().ToString().Replace('，', ',').Replace('；', ';').Replace("简称", "", StringComparison.Ordinal).Replace(",", ", ", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal).Trim(' ', ',', ';', ':', '：');
        var letters = 0;
        foreach (var c in gloss)
        {
            if (!char.IsAsciiLetter(c) && !(c is ' ' or '-' or '’' or '\'' or ',' or ';' or '/' or '&') && !char.IsAsciiDigit(c) && !(c is > '\u00BF' and < '\u0250'))
            {
                return null;
            }

            letters += char.IsLetter(c) ? 1 : 0;
        }

        var words = WordsOf(gloss);
        var isPhrase = words.Length > 0 && Array.Exists(words, word => word.Length > 3);
        return letters >= 2 && char.IsLetter(gloss[0]) && letters * 2 > gloss.Length && !Array.Exists(words, NoGloss.Contains) && !HoldsYear(gloss)
            && (isPhrase || IsAbbreviation(words)) ? gloss : null;
    }

    private static string[] WordsOf(string gloss) => gloss.Split([' ', ',', ';', '/', '-', '&'], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsAbbreviation(string[] words) =>
        words is [{ Length: >= 2 and <= 8 } word] && word.Count(char.IsAsciiLetterUpper) >= 2;

    private static bool HoldsYear(string gloss)
    {
        var digits = 0;
        foreach (var c in gloss)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits >= 3)
            {
                return true;
            }
        }

        return false;
    }

    private static int? Start(string text, int open, string gloss)
    {
        var start = open;
        while (start > 0 && open - start < LongestRun && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '·'))
        {
            start--;
        }

        if (open - start < Shortest || open - start >= LongestRun || !Han.IsHan(text[open - 1]))
        {
            return null;
        }

        // Several ends of the run may be names; the longest that the text uses again, behind another character, is the one it goes on to speak of.
        var first = BehindGrammar(text, start, open);
        if (first < open && text[first] == '-')
        {
            // What stands before the hyphen was a formula.
            return null;
        }

        for (var at = first; open - at >= 3; at++)
        {
            if (CanBe(text.AsSpan(at, open - at)) && IsUsedAgain(text, at, open, isBorder: at == first))
            {
                return at;
            }
        }

        // Four Han to a Western word are the most that translations take.
        var words = WordsOf(gloss).Length;
        var room = IsAbbreviation(WordsOf(gloss)) ? gloss.Length * 3 : words * 4;
        var length = open - first;
        return length >= (first == start ? Shortest : Shortest + 1) && length <= Math.Min(LongestUnrepeated, room) && !HanEdges.IsDoubtful(text.AsSpan(first, length)) && HanEdges.CanEnd(text.AsSpan(first, length)) && !HanEdges.IsGeneric(text.AsSpan(first, length)) ? first : null;
    }

    // Where the last grammar before the name ends. 行为 and 自由 hold none, though 为 and 由 by themselves would be.
    private static int BehindGrammar(string text, int start, int open)
    {
        // 养殖依靠视交叉上核: what a verb takes begins behind it.
        for (var at = open - 3; at > start; at--)
        {
            if (Verbs.Contains(text.AsSpan(at - 2 < start ? start : at - 2, 2)))
            {
                start = at;
                break;
            }
        }

        while (start < open - 1 && (HanEdges.HoldsGrammar(text.AsSpan(start, open - start)) || HanEdges.IsGrammar(text.AsSpan(start, open - start)) || HanEdges.BeginsWithVerb(text.AsSpan(start, open - start))))
        {
            start += HanEdges.BeginsWithVerb(text.AsSpan(start, open - start)) ? 2 : 1;
        }

        // 2018年全球智库指数: a number and what it counts are no part of the name.
        if (start < open && char.IsAsciiDigit(text[start]))
        {
            start = text.AsSpan(start, open - start).IndexOfAnyExceptInRange('0', '9') is var digits and > 0 ? start + digits : open;
            start += start < open - 1 && text[start] == '年' ? 1 : 0;
        }

        return Math.Min(start, open);
    }

    private static bool CanBe(ReadOnlySpan<char> name) =>
        name.Length >= Shortest && HanEdges.CanBegin(name) && HanEdges.CanEnd(name) && !HanEdges.IsGeneric(name) && !HanEdges.HoldsGrammar(name);

    // What always stands behind the same character is the end of a longer word (皮肾造瘘术 in 经皮肾造瘘术).
    private static bool IsUsedAgain(string text, int start, int end, bool isBorder)
    {
        var name = text.AsSpan(start, end - start);
        for (var at = text.AsSpan().IndexOf(name, StringComparison.Ordinal); at >= 0;)
        {
            if (at != start && (isBorder || at == 0 || text[at - 1] != text[start - 1]))
            {
                return true;
            }

            var next = text.AsSpan(at + 1).IndexOf(name, StringComparison.Ordinal);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    // 默顿（Robert Merton）: capitalised words beside a name written by sound.
    private static bool IsPerson(string name, string gloss)
    {
        var words = WordsOf(gloss);
        if (words.Length > 4 || Array.Exists(words, Joining.Contains) || !Array.TrueForAll(words, word => char.IsAsciiLetterUpper(word[0])) || IsAbbreviation(words))
        {
            return false;
        }

        var sounds = 0;
        foreach (var c in name)
        {
            sounds += Transliterating.Contains(c) ? 1 : 0;
        }

        return sounds >= name.Length * 0.75;
    }
}
