namespace Kanben.Import;

/// <summary>
/// Promotes headings that extraction left as paragraphs: short numbered lines without a final mark, alone between blank lines, with a
/// paragraph behind them. Items of a list stand next to each other and end in a mark.
/// </summary>
internal static class LostHeadings
{
    private const int Longest = 48;

    public static SeedDocument Apply(SeedDocument document)
    {
        var edit = new SeedEdit(document);
        var styles = new Styles(edit.Blocks);
        var trail = new HeadingTrail();
        for (var i = 0; i < edit.Blocks.Count; i++)
        {
            if (IsLost(edit.Blocks, i, styles, trail))
            {
                Promote(edit, i);
            }

            trail.Pass(edit.Blocks[i]);
        }

        // Second, a sentence in the place where a number is missing: (1) before the headings (2) and (3).
        for (var i = edit.Blocks.Count - 1; i >= 0; i--)
        {
            if (Candidate(edit.Blocks, i) is { Style: not NumberStyle.Decimal } number && edit.Blocks[i].Text.IndexOf('。') == edit.Blocks[i].Text.Length - 1 && FillsHole(edit.Blocks, i, number))
            {
                Promote(edit, i);
            }
        }

        return edit.Done();
    }

    private static bool IsLost(List<Block> blocks, int i, Styles styles, HeadingTrail trail)
    {
        if (blocks[i].Kind != BlockKind.Text || EndsLikeSentence(blocks[i].Text))
        {
            return false;
        }

        if (styles.IsChapter(i))
        {
            return true;
        }

        if (Candidate(blocks, i) is { } number)
        {
            return styles.Allows(number, blocks[i].Text) || FillsHole(blocks, i, number) || (trail.LeadsTo(number) && styles.IsMarkedAsChapters(number, blocks[i].Text));
        }

        // In lines without blank ones between, or before a short line, only the place in the count tells.
        return Candidate(blocks, i, isLone: false) is { } close && (trail.LeadsTo(close) || FillsHole(blocks, i, close)) && styles.IsMarkedAsChapters(close, blocks[i].Text)
            && IsBehindSentence(blocks, i);
    }

    private static bool IsBehindSentence(List<Block> blocks, int i) => i == 0 || blocks[i - 1].Kind != BlockKind.Text || SentenceCut.EndsSentence(blocks[i - 1].Text);

    private static void Promote(SeedEdit edit, int i)
    {
        var block = edit.Blocks[i];
        edit.Record("promoted-heading", block.Line, Marks.Head(block.Text, 24), $"# {Marks.Head(block.Text, 24)}");
        edit.Blocks[i] = block with { Kind = BlockKind.Heading };
    }

    private static HeadingNumber? Candidate(List<Block> blocks, int i, bool isLone = true)
    {
        var block = blocks[i];
        if (block.Kind != BlockKind.Text || VisibleLength(block.Text) > Longest || (isLone && !block.Gap) || i + 1 >= blocks.Count || Labels.AtStart(block.Text) is { IsMarked: true })
        {
            return null;
        }

        var next = blocks[i + 1];
        var number = HeadingNumber.Read(block.Text);
        if (number is null || !number.CanLead(block.Text) || Marks.HanCount(block.Text.AsSpan(number.Length)) < 2 || (isLone && !next.Gap) || IsSibling(blocks, i - 1, number) || IsSibling(blocks, i + 1, number))
        {
            return null;
        }

        return next.Kind is BlockKind.Heading or BlockKind.Table or BlockKind.Formula or BlockKind.Caption || (next.Kind == BlockKind.Text && (!isLone || next.Text.Length > block.Text.Length)) ? number : null;
    }

    // TeX takes many characters for few.
    private static int VisibleLength(string text) =>
        text.Length <= Longest || text.Length > Longest * 6 ? text.Length : InlineScanner.Scan(text).Sum(part => part.Kind == InlineKind.Formula ? part.Length / 6 : part.Length);

    private static bool IsSibling(List<Block> blocks, int i, HeadingNumber number) =>
        i >= 0 && blocks[i].Kind is BlockKind.Text or BlockKind.Bullet && HeadingNumber.Read(blocks[i].Text) is { } other && other.Style == number.Style && other.Depth == number.Depth;

    private static bool EndsLikeSentence(string text) => Marks.IsFinal(text[^1]) || text[^1] is '，' or ',' or '、' or '.' || text.Contains('。');

    // The next number of the same kind is a heading, and nothing of a higher kind stands between.
    private static bool FillsHole(List<Block> blocks, int i, HeadingNumber number)
    {
        for (var k = i + 1; k < blocks.Count && k < i + 60; k++)
        {
            if (blocks[k].Kind != BlockKind.Heading || HeadingNumber.Read(blocks[k].Text) is not { } other)
            {
                continue;
            }

            if (other.Style == number.Style && other.Depth == number.Depth)
            {
                return other.Last == number.Last + 1 && other.Parts.AsSpan(0, other.Depth - 1).SequenceEqual(number.Parts.AsSpan(0, number.Depth - 1));
            }

            if (other.Style < number.Style || (other.Style == number.Style && other.Depth < number.Depth))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Which kinds of number the article's headings use, and so may be promoted without further evidence.</summary>
    private sealed class Styles
    {
        private readonly HashSet<NumberStyle> _used = [];
        private readonly HashSet<char> _marks = [];
        private readonly bool _hasChapters;
        private readonly int _loneChapters;
        private readonly HashSet<int> _chapters = [];

        public Styles(List<Block> blocks)
        {
            foreach (var block in blocks.Where(block => block.Kind == BlockKind.Heading))
            {
                if (HeadingNumber.Read(block.Text) is { } number && number.CanLead(block.Text))
                {
                    _used.Add(number.Style);
                    _hasChapters |= number is { Style: NumberStyle.Decimal, Depth: 1 };
                    if (number is { Style: NumberStyle.Decimal, Depth: 1 })
                    {
                        _marks.Add(MarkOf(block.Text, number));
                    }
                }
            }

            if (!_hasChapters)
            {
                CountChapters(blocks);
            }

            _loneChapters = Enumerable.Range(0, blocks.Count).Count(i => Candidate(blocks, i) is { Style: NumberStyle.Decimal, Depth: 1 } && !EndsLikeSentence(blocks[i].Text));
        }

        /// <summary>Whether the line is one of the chapters 1, 2, 3 … of a text in which no line is marked as a heading.</summary>
        public bool IsChapter(int i) => _chapters.Count > 1 && _chapters.Contains(i);

        private void CountChapters(List<Block> blocks)
        {
            for (var i = 0; i < blocks.Count; i++)
            {
                if (blocks[i].Kind == BlockKind.Text && !EndsLikeSentence(blocks[i].Text) && Candidate(blocks, i, isLone: false) is { Style: NumberStyle.Decimal, Depth: 1 } number
                    && number.Last == _chapters.Count + 1 && IsBehindSentence(blocks, i))
                {
                    _chapters.Add(i);
                }
            }
        }

        /// <summary>A number of one part alone says little: it has the mark of the chapters' numbers (1. or 1、 or none).</summary>
        public bool IsMarkedAsChapters(HeadingNumber number, string text) => number is not { Style: NumberStyle.Decimal, Depth: 1 } || _marks.Contains(MarkOf(text, number));

        private static char MarkOf(string text, HeadingNumber number) => text[number.Length - 1] is var mark && char.IsAsciiDigit(mark) ? ' ' : mark;

        public bool Allows(HeadingNumber number, string text) => number.Style switch
        {
            NumberStyle.Decimal when number.Depth > 1 => true,
            // Without any chapter heading, short lines 1, 2, 3 … are the chapters; else their mark must be that of the headings (1. or 1、).
            NumberStyle.Decimal => !_hasChapters ? _loneChapters > 1 : text[number.Length - 1] is '.' or '．' or '、' && _marks.Contains(text[number.Length - 1]),
            NumberStyle.Chapter or NumberStyle.Section => true,
            NumberStyle.Chinese or NumberStyle.ChineseInBrackets => true,
            _ => true,
        };
    }
}
