using Kanben.Model;
using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>
/// Takes out sentences that recognition read inside a figure: the steps of a flow chart below its caption, and the foreign text of a page that the
/// figure reproduces. Captions that were read together with the text behind them are cut off. What stands apart from a figure stays.
/// </summary>
internal static class FigurePages
{
    private const int FewestSteps = 3;
    private const int MostBlocks = 12;
    private const int FewestLetters = 80;
    private const int LongestCaption = 80;
    private const int ShortestHead = 12;

    public static SeedDocument Apply(SeedDocument document)
    {
        if (SeedLanguage.IsEnglish(document.Blocks) || document.KnowsParagraphs)
        {
            return document;
        }

        var edit = new SeedEdit(document);
        var pages = new Pages(edit, FigureNumbers.NamedInHan(document.Blocks), new HanPairs(document.Blocks));
        for (var i = 1; i < edit.Blocks.Count; i++)
        {
            if (FigureNumbers.IsFigureCaption(edit.Blocks[i - 1]) && StepsEnd(edit.Blocks, i) is var end && end > i)
            {
                Take(edit, i, end);
                i = end - 1;
            }
            else if (edit.Blocks[i - 1].Kind == BlockKind.Picture && edit.Blocks[i].Kind == BlockKind.Text)
            {
                i = pages.Judge(i);
            }
        }

        return pages.Done();
    }

    private static void Take(SeedEdit edit, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            edit.Drop(i, RemovalKind.FigureText);
        }
    }

    // "第一步 数据收集 …": rows of a chart are columns read side by side, with blanks between Han, of any length and mostly without a stop. A
    // paragraph of text has none of these, and one that was wrapped has lines of one length.
    private static int StepsEnd(List<Block> blocks, int start)
    {
        var end = start;
        var (open, longest, shortest) = (0, 0, int.MaxValue);
        while (end < blocks.Count && blocks[end].Kind == BlockKind.Text && (end == start || !blocks[end].Gap) && HasColumns(blocks[end].Text) && !Captions.IsCaption(blocks[end].Text))
        {
            var text = blocks[end++].Text;
            open += Marks.IsFinal(text[^1]) ? 0 : 1;
            (longest, shortest) = (Math.Max(longest, text.Length), Math.Min(shortest, text.Length));
        }

        var isWhole = end == blocks.Count || blocks[end].Gap || blocks[end].Kind != BlockKind.Text;
        return isWhole && end - start >= FewestSteps && open * 2 > end - start && longest >= shortest * 2 ? end : start;
    }

    // Its first words are a name, and no mark stands before the blank.
    private static bool HasColumns(string text)
    {
        var blank = text.IndexOf(' ');
        return blank > 0 && blank + 1 < text.Length && Marks.HanCount(text.AsSpan(0, blank)) > 1 && text.AsSpan(0, blank).IndexOfAny("。；！？") < 0
            && (Han.IsHan(text[blank + 1]) || text[blank + 1] is '·' or '•');
    }

    /// <summary>The pages that figures reproduce.</summary>
    private sealed class Pages(SeedEdit edit, IReadOnlySet<int> named, HanPairs pairs)
    {
        // What stands behind the captions that were cut, put into its place at the end so that a cut costs what it cuts.
        private readonly Dictionary<int, Block> _rests = [];

        public SeedDocument Done()
        {
            if (_rests.Count > 0)
            {
                var blocks = edit.Blocks.SelectMany((block, i) => _rests.TryGetValue(i, out var rest) ? [block, rest] : new[] { block }).ToList();
                edit.Blocks.Clear();
                edit.Blocks.AddRange(blocks);
            }

            return edit.Done();
        }

        /// <summary>Judges what stands behind a picture, and returns the index of the last block looked at.</summary>
        public int Judge(int start)
        {
            var blocks = edit.Blocks;
            var end = start;
            while (end < blocks.Count && end - start < MostBlocks && blocks[end].Kind == BlockKind.Text && Marks.IsLatin(blocks[end].Text) && !IsOwn(blocks[end].Text))
            {
                end++;
            }

            if (end == blocks.Count || blocks[end].Kind is not (BlockKind.Text or BlockKind.Picture or BlockKind.Caption))
            {
                return start;
            }

            var before = Before(blocks, start);
            var isCut = before >= 0 && !SentenceCut.EndsSentence(blocks[before].Text) && !SentenceCut.Announces(blocks[before].Text);
            var isForeign = end > start && IsForeign(blocks.GetRange(start, end - start)) && (isCut || FigureNumbers.IsFigureCaption(blocks[end]));
            if (isForeign)
            {
                Take(edit, start, end);
                CutHead(end);
            }

            var tail = isCut ? Math.Max(end, FigureNumbers.IsFigureCaption(blocks[end]) ? end + 1 : end) : -1;
            if (tail >= 0 && tail < blocks.Count && blocks[tail].Kind == BlockKind.Text)
            {
                CutCaption(tail, blocks[before].Text);
            }

            return Math.Max(start, end - 1);
        }

        private static bool IsOwn(string text) => Labels.AtStart(text) is not null || Bibliography.LooksLikeEntry(text) || Bibliography.MarkAt(text, 0) is { Style: EntryStyle.Brackets } || Captions.IsTableNote(text);

        // Sentences that are no caption of the article's own: a second language of a caption names a figure the text has.
        private bool IsForeign(List<Block> lines)
        {
            var caption = lines.Find(line => FigureNumbers.IsFigureCaption(line));
            return caption is null
                ? lines.Exists(line => Marks.LetterCount(line.Text) >= FewestLetters && FigureLine.Look(line.Text) == LineLook.Prose && !Captions.IsLegend(line.Text) && !Captions.IsPart(line.Text))
                : FigureNumbers.NumberOf(caption.Text) is var number and > 0 && !named.Contains(number);
        }

        private static int Before(List<Block> blocks, int start)
        {
            var i = start - 1;
            while (i >= 0 && start - i < MostBlocks && (blocks[i].Kind is BlockKind.Picture or BlockKind.Caption or BlockKind.Gone || FigureNumbers.IsFigureCaption(blocks[i])))
            {
                i--;
            }

            return i >= 0 && blocks[i].Kind == BlockKind.Text && Marks.HanCount(blocks[i].Text) > 0 ? i : -1;
        }

        // "J.SMITH AND A.BROWN本例的…": the running head of the reproduced page.
        private void CutHead(int index)
        {
            var (line, text) = (edit.Blocks[index].Line, edit.Blocks[index].Text);
            var han = 0;
            while (han < text.Length && !Han.IsHan(text[han]))
            {
                han++;
            }

            var head = text[..han].TrimEnd();
            if (edit.Blocks[index].Kind == BlockKind.Text && han < text.Length && head.Length >= ShortestHead && head.Contains(' ')
                && head.Count(char.IsAsciiLetterUpper) * 4 > Marks.LetterCount(head) * 3 && head.All(c => char.IsAscii(c)) && !Captions.IsCaption(text))
            {
                edit.Remove(RemovalKind.FigureText, line, head);
                edit.Blocks[index] = edit.Blocks[index] with { Text = text[han..] };
            }
        }

        // "图解[5]难说，……": the caption names its source, and behind it the cut sentence goes on.
        private void CutCaption(int index, string left)
        {
            var text = edit.Blocks[index].Text;
            var open = text.AsSpan().IndexOfAny('[', '［');
            if (open is <= 4 or > LongestCaption || text.AsSpan(0, open).IndexOfAny('，', '。') >= 0 || CitationScanner.At(text, open) is not { } mark || mark.End + 1 >= text.Length)
            {
                return;
            }

            var rest = text[mark.End..];
            if (Han.IsHan(rest[0]) && (ClosesQuote(left, rest) || (Han.IsHan(left[^1]) && pairs.Count(left[^1], rest[0]) > 0 && (Captions.IsLegend(text[..mark.End]) || Captions.IsCaption(text[..mark.End])))))
            {
                edit.Record("caption-cut", edit.Blocks[index].Line, $"{Marks.Tail(text[..mark.End])}{Marks.Head(rest)}", $"{Marks.Tail(text[..mark.End])} ¶ {Marks.Head(rest)}");
                edit.Blocks[index] = edit.Blocks[index] with { Kind = BlockKind.Caption, Text = text[..mark.End] };
                _rests.Add(index, new Block(BlockKind.Text, edit.Blocks[index].Line, rest));
            }
        }

        // A quotation that is open where the one stops and closed in the other.
        private static bool ClosesQuote(string left, string rest) =>
            left.LastIndexOf('“') > left.LastIndexOf('”') && rest.IndexOf('”') is var close and >= 0 && rest.IndexOf('“') is var open && (open < 0 || close < open);
    }
}
