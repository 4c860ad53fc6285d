using System.Text;
using Kanben.Model;

namespace Kanben.Import;

/// <summary>
/// Joins the halves of paragraphs that a page, a column, a picture or a footnote cut in two. The first half ends without a final mark, the
/// second does not open something of its own. Tables, captions and notes between the halves are no part of the text flow.
/// </summary>
internal static class ParagraphJoins
{
    private const int ShortestRun = 4;
    private const int NarrowestPage = 20;
    private const int WidestPage = 90;

    public static SeedDocument Apply(SeedDocument document)
    {
        if (document.KnowsParagraphs)
        {
            return document;
        }

        var edit = new SeedEdit(document);
        var open = new OpenParagraph(edit, new LineHyphens(document.Blocks));
        var pairs = new HanPairs(document.Blocks);
        var lengths = document.Blocks.Select(block => block.Text.Length).ToArray();
        var widths = Widths(document.Blocks);
        for (var i = 0; i < edit.Blocks.Count; i++)
        {
            var block = edit.Blocks[i];
            if (block.Kind is BlockKind.Table or BlockKind.Caption or BlockKind.Picture or BlockKind.Note or BlockKind.Gone)
            {
                continue;
            }

            if (block.Kind != BlockKind.Text)
            {
                open.Close();
            }
            else if (open.Index >= 0 && (SentenceCut.Between(open.Tail, block.Text, open.Last == i - 1 && !block.Gap) || SentenceCut.CutsWord(open.Tail, block.Text, pairs) || (open.Last == i - 1 && !block.Gap && lengths[i - 1] >= widths[i] - 2 && !SentenceCut.OpensItem(block.Text))))
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
    private sealed class OpenParagraph(SeedEdit edit, LineHyphens hyphens)
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
            var separator = LineHyphens.IsAt(Tail, right) ? "" : Bibliography.Separator(Tail, right);
            if (LineHyphens.IsAt(Tail, right) && hyphens.IsSoft(Tail, right))
            {
                edit.Remove(RemovalKind.Markup, edit.Blocks[index].Line, "-");
                Tail = Tail[..^1];
                _text.Length--;
            }

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
}
