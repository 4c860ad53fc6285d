using System.Text;

namespace Kanben.Import;

/// <summary>
/// Joins the halves of paragraphs that a page, a column, a picture or a footnote cut in two. The first half ends without a final mark, the
/// second does not open something of its own. Tables, captions and notes between the halves are no part of the text flow.
/// </summary>
internal static class ParagraphJoins
{
    private const int ShortestHalf = 10;
    private const int ShortestRun = 4;
    private const int NarrowestPage = 20;
    private const int WidestPage = 90;

    // Openings of statements, steps and remarks that stand as paragraphs of their own.
    private static readonly string[] Openings =
    [
        "其中", "式中", "注：", "注:", "步骤", "定义", "定理", "引理", "推论", "命题", "证明", "假设", "算法", "输入", "输出", "例：", "表", "图", "第一，", "第二，", "第三，", "第四，", "首先，", "其次，", "再次，", "最后，", "综上", "问题", "推荐", "建议", "主：", "资料来源", "数据来源", "来源：", "续表",
    ];

    public static SeedDocument Apply(SeedDocument document)
    {
        var edit = new SeedEdit(document);
        var open = new OpenParagraph(edit);
        var lengths = document.Blocks.Select(block => block.Text.Length).ToArray();
        var widths = Widths(document.Blocks);
        for (var i = 0; i < edit.Blocks.Count; i++)
        {
            var block = edit.Blocks[i];
            if (block.Kind is BlockKind.Table or BlockKind.Caption or BlockKind.Note or BlockKind.Gone)
            {
                continue;
            }

            if (block.Kind != BlockKind.Text)
            {
                open.Close();
            }
            else if (open.Index >= 0 && (IsCut(open.Tail, block.Text) || (open.Last == i - 1 && !block.Gap && lengths[i - 1] >= widths[i] - 2 && !OpensItem(block.Text))))
            {
                open.Join(i);
            }
            else
            {
                open.Close();
                open.Open(i);
            }
        }

        open.Close();
        return edit.Done();
    }

    // Hard-wrapped text: in a run of lines without a blank one between, a line as long as the longest goes on in the next even when a stop
    // happens to stand at its end. Shorter runs say nothing about the width of the page.
    private static int[] Widths(IReadOnlyList<Block> blocks)
    {
        var widths = new int[blocks.Count];
        for (var start = 0; start < blocks.Count;)
        {
            var end = start + 1;
            while (end < blocks.Count && !blocks[end].Gap && blocks[end].Kind == BlockKind.Text)
            {
                end++;
            }

            var longest = Enumerable.Range(start, end - start).Max(i => blocks[i].Text.Length);
            Array.Fill(widths, end - start >= ShortestRun && longest is >= NarrowestPage and <= WidestPage ? longest : int.MaxValue, start, end - start);
            start = end;
        }

        return widths;
    }

    /// <summary>The paragraph that may go on. Its text is put together once, when it is closed, so that joining costs what it joins.</summary>
    private sealed class OpenParagraph(SeedEdit edit)
    {
        private const int LongestTail = 400;
        private readonly StringBuilder _text = new();

        public int Index { get; private set; } = -1;

        public int Last { get; private set; } = -1;

        /// <summary>The end of its text: all that the next join is judged by.</summary>
        public string Tail { get; private set; } = "";

        public void Open(int index)
        {
            (Index, Last, Tail) = (index, index, edit.Blocks[index].Text);
            _text.Clear().Append(Tail);
        }

        public void Join(int index)
        {
            var right = edit.Blocks[index].Text;
            var separator = Bibliography.Separator(Tail, right);
            edit.Record("paragraph-join", edit.Blocks[index].Line, $"{Marks.Tail(Tail)} ¶ {Marks.Head(right)}", $"{Marks.Tail(Tail)}{separator}{Marks.Head(right)}");
            _text.Append(separator).Append(right);
            Tail = Marks.Tail(Tail + separator + right, LongestTail);
            edit.Blocks[index] = edit.Blocks[index] with { Kind = BlockKind.Gone, Text = "" };
            Last = index;
        }

        public void Close()
        {
            if (Last > Index)
            {
                edit.Blocks[Index] = edit.Blocks[Index] with { Text = _text.ToString() };
            }

            (Index, Last) = (-1, -1);
        }
    }

    internal static bool IsCut(string left, string right)
    {
        if (right[0] is '，' or '。' or '、' or '；' or '：' or '”' or '》' or '’' && right.Length > 1)
        {
            return !EndsSentence(left);
        }

        if (EndsSentence(left) || OpensItem(right))
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

    private static bool EndsSentence(string text)
    {
        var end = text.Length;
        while (end > 0 && (Marks.IsClosing(text[end - 1]) || text[end - 1] is ' ' or '*'))
        {
            end--;
        }

        var marked = CitationScanner.TrailingStart(text) is var at and >= 0 ? at : DamagedMark(text, end);
        return end == 0 || Marks.IsFinal(text[end - 1]) || (marked > 0 && Marks.IsFinal(text[marked - 1])) || (text[^1] == '.' && Marks.LetterCount(Marks.Tail(text)) > 6)
            || (text[^1] is '．' or '.' && !char.IsAsciiDigit(text[^Math.Min(2, text.Length)]));
    }

    // "……。[3」", "……。[1": the rest of a mark that recognition broke.
    private static int DamagedMark(string text, int end)
    {
        var open = text.LastIndexOfAny(['[', '［']);
        return open >= 0 && text.Length - open < 9 && !text.AsSpan(open).ContainsAnyInRange('\u4E00', '\u9FFF') ? open : end;
    }

    // "…耗费人力[2]" is a sentence whose stop was lost: a mark closes a statement, and a cut straight behind one is rare.
    private static bool EndsInCitation(string text) => CitationScanner.TrailingStart(text) >= 0;

    private static bool OpensItem(string text)
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

        return Openings.Any(opening => text.StartsWith(opening, StringComparison.Ordinal));
    }
}
