using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>Tells the halves of a sentence that print or extraction cut from paragraphs that follow each other.</summary>
internal static class SentenceCut
{
    private const int ShortestHalf = 10;
    private const int HanOfSentence = 16;
    private const int LongestAddressLine = 80;
    private const int LongestBracket = 80;

    // Openings of statements, steps and remarks that stand as paragraphs of their own.
    private static readonly string[] Openings =
    [
        "其中", "式中", "注：", "注:", "步骤", "定义", "定理", "引理", "推论", "命题", "证明", "假设", "算法", "输入", "输出", "例：", "第一，", "第二，", "第三，", "第四，", "首先，", "其次，", "再次，", "最后，", "综上", "问题", "推荐", "建议", "主：", "资料来源", "数据来源", "来源：", "续表",
    ];

    /// <summary>
    /// Whether <paramref name="right"/> goes on with the sentence in which <paramref name="left"/> stops. A word that opens sentences may begin any
    /// line of a paragraph; behind a blank line it begins a paragraph.
    /// </summary>
    public static bool Between(string left, string right, bool isNextLine = false)
    {
        if (right[0] is '，' or '。' or '、' or '；' or '：' or '”' or '》' or '’' && right.Length > 1)
        {
            return !EndsSentence(left);
        }

        if (EndsSentence(left) || OpensItem(right) || (right.Length < LongestAddressLine && EndsInAddress(right)) || (!isNextLine && !NeedsMore(left) && SentenceOpenings.StartsAt(right)))
        {
            return false;
        }

        if (Marks.HanCount(left) == 0)
        {
            return Marks.LetterCount(left) > 30 && char.IsAsciiLetterLower(right[0]);
        }

        // Word lists, lines of verse and labels are short and have no marks of a sentence.
        var isSentence = left.Length >= ShortestHalf && (left.AsSpan().IndexOfAny("，。,；：") >= 0 || (left.Length >= 60 && left.Count(c => c == ' ') * 10 < left.Length));
        return isSentence && !EndsInCitation(left) && HeadingNumber.Read(left) is not { Style: NumberStyle.Decimal, Depth: > 1 };
    }

    /// <summary>Whether the line between them stands in a word, which the article has elsewhere: enough even for a short sentence without a comma.</summary>
    public static bool CutsWord(string left, string right, HanPairs pairs) =>
        Marks.HanCount(left) >= HanOfSentence && left.AsSpan().IndexOfAny("的是了在") >= 0 && pairs.Count(left[^1], right[0]) > 0
        && !EndsSentence(left) && !OpensItem(right) && !SentenceOpenings.StartsAt(right);

    // A list or a formula follows these: the sentence is not cut but goes on in the lines behind it.
    private static readonly string[] Announcements = ["包括", "如下", "下列", "以下", "例如", "比如", "分别", "即", "为", "是", "有", "如", "得", "到"];

    /// <summary>Whether the text ends by announcing a list or a formula.</summary>
    public static bool Announces(string text) => Array.Exists(Announcements, word => text.EndsWith(word, StringComparison.Ordinal));

    // A comma, or a word that governs what follows: the next word may be any.
    private static bool NeedsMore(string left) => left[^1] is '，' or ',' or '、' or '（' or '(' or '“' or '《' or '—' || "的和与及或在对将把从由向以按据用给使让于比除并而且".Contains(left[^1]);

    /// <summary>Whether the text ends in a final mark, citation marks and closing brackets passed over, or in what was a stop.</summary>
    public static bool EndsSentence(string text)
    {
        if (text[^1] is ';' or '；' && HasOpenBracket(text))
        {
            return false;
        }

        if (EndsInAddress(text) || EndsInMisreadStop(text))
        {
            return true;
        }

        var end = NoteMark.TrailingStart(text);
        while (end > 0 && (Marks.IsClosing(text[end - 1]) || text[end - 1] is ' ' or '*'))
        {
            end--;
        }

        var marked = CitationScanner.TrailingStart(text) is var at and >= 0 ? at : DamagedMark(text, end);
        return end == 0 || Marks.IsFinal(text[end - 1]) || (marked > 0 && Marks.IsFinal(text[marked - 1])) || (text[^1] == '.' && Marks.LetterCount(Marks.Tail(text)) > 6)
            || (text[^1] is '．' or '.' && !char.IsAsciiDigit(text[^Math.Min(2, text.Length)]));
    }

    // "(Liu & Wei, 2014;": the semicolon parts two works in one bracket.
    private static bool HasOpenBracket(string text)
    {
        var tail = text.AsSpan(Math.Max(0, text.Length - LongestBracket));
        return tail.LastIndexOfAny('(', '（') > tail.LastIndexOfAny(')', '）');
    }

    private static bool EndsInAddress(string text)
    {
        var word = text.AsSpan(text.LastIndexOfAny([' ', ':', '：']) + 1);
        return word.Contains('@') && Marks.HanCount(word) == 0;
    }

    // "…$69\%$ U": what stands behind a formula at the very end is the stop, read as a ring, a figure or the rest of one.
    private static bool EndsInMisreadStop(string text)
    {
        var dollar = text.LastIndexOf('$');
        return dollar > 0 && text[(dollar + 1)..].Trim() is "0" or "O" or "o" or "U" or "○" or "〇" or "□" or "。" or "（20" or "（204" or "（204号";
    }

    // "……。[3」", "……。[1": the rest of a mark that recognition broke.
    private static int DamagedMark(string text, int end)
    {
        var open = text.LastIndexOfAny(['[', '［']);
        return open >= 0 && text.Length - open < 9 && !text.AsSpan(open).ContainsAnyInRange('\u4E00', '\u9FFF') ? open : end;
    }

    // "…耗费人力[2]" is a sentence whose stop was lost: a mark closes a statement, and a cut straight behind one is rare.
    private static bool EndsInCitation(string text) => CitationScanner.TrailingStart(text) >= 0;

    /// <summary>Whether the text begins a statement, item, entry or label of its own.</summary>
    public static bool OpensItem(string text)
    {
        if (HeadingNumber.Read(text) is { } number && (number.Style != NumberStyle.Decimal || text[number.Length - 1] is '.' or '．' or '、' || number.Depth > 1) && number.CanLead(text))
        {
            return true;
        }

        if (Bibliography.MarkAt(text, 0) is { Style: EntryStyle.Brackets } mark && mark.Content < text.Length && Bibliography.LooksLikeEntry(text))
        {
            return true;
        }

        if (text[0] is '【' or '■' or '●' or '◆' or '·' or '•' or '*' or '※' or '△' or '▲' || Labels.AtStart(text) is { IsMarked: true })
        {
            return true;
        }

        // "a)", "B.": items counted by letters.
        if (text.Length > 3 && char.IsAsciiLetter(text[0]) && text[1] is ')' or '）' or '.' or '．' or '、' && !char.IsAsciiLetter(text[2]))
        {
            return true;
        }

        return NamesFigure(text) || Openings.Any(opening => text.StartsWith(opening, StringComparison.Ordinal));
    }

    // "表1…", "图 2…": 表土 and 图书 are words.
    private static bool NamesFigure(string text) =>
        text.Length > 1 && text[0] is '表' or '图' && (text[1] is ' ' or '一' or '二' or '三' or '四' or '五' || char.IsAsciiDigit(Marks.Digit(text[1])));
}
