namespace Kanben.Import;

/// <summary>
/// Gives every heading the level that its number says: extractors print one level for all, or a level more from some page on. Number and
/// title are parted. A heading without number is of the first level when its words say so or the chapters have lost their numbers; else it
/// stands below the numbered heading before it.
/// </summary>
internal static class HeadingLevels
{
    private const int FirstLevel = 2;
    private const int DeepestLevel = 6;

    public static SeedDocument Apply(SeedDocument document)
    {
        var edit = new SeedEdit(document);
        var scheme = HeadingScheme.Of(edit.Blocks);
        var state = new Outline(scheme);
        var printed = edit.Blocks.Where(block => block.Kind == BlockKind.Heading && block.Level > 0).Select(block => block.Level).Distinct().ToList();
        var next = NextNumbers(edit.Blocks);
        var changed = 0;
        for (var i = 0; i < edit.Blocks.Count; i++)
        {
            var block = edit.Blocks[i];
            if (block.Kind != BlockKind.Heading)
            {
                continue;
            }

            if (IsSentence(block.Text))
            {
                edit.Record("sentence-heading", block.Line, $"# {Marks.Head(block.Text)}", Marks.Head(block.Text));
                edit.Blocks[i] = block with { Kind = BlockKind.Text, Level = 0 };
                continue;
            }

            var placed = state.Place(block, next[i]);
            edit.Blocks[i] = placed;
            // Where all have one level, that is the first.
            changed += block.Level > 0 && placed.Level != FirstLevel && placed.Level != block.Level ? 1 : 0;
            if (printed.Count > 1 && block.Level > 0 && placed.Level != block.Level)
            {
                edit.Record("heading-level", block.Line, $"{new string('#', block.Level)} {Marks.Head(block.Text)}", $"{new string('#', placed.Level)} {Marks.Head(block.Text)}");
            }
        }

        if (printed.Count == 1 && changed > 0)
        {
            edit.Record("heading-levels", 0, "one level for all", $"{changed}");
        }

        return edit.Done();
    }

    private static bool IsSentence(string text) => text.Length > 60 && text[^1] is '。' or '；' or ';' || text.Length > 120;

    /// <summary>For each block the number of the first numbered heading behind it.</summary>
    private static HeadingNumber?[] NextNumbers(List<Block> blocks)
    {
        var next = new HeadingNumber?[blocks.Count];
        for (var i = blocks.Count - 2; i >= 0; i--)
        {
            next[i] = blocks[i + 1].Kind == BlockKind.Heading ? HeadingNumber.Read(blocks[i + 1].Text) ?? next[i + 1] : next[i + 1];
        }

        return next;
    }

    /// <summary>The headings so far: the open ones from the outermost to the innermost.</summary>
    private sealed class Outline(HeadingScheme scheme)
    {
        private readonly List<(int Slot, HeadingNumber? Number, int Level)> _open = [];

        public Block Place(Block block, HeadingNumber? next)
        {
            var number = HeadingNumber.Read(block.Text);
            number = number is { Style: NumberStyle.Decimal } ? Disambiguate(block.Text, number) : number;
            if (number is null || !number.CanLead(block.Text))
            {
                return block with { Level = Math.Min(Unnumbered(block, next), DeepestLevel) };
            }

            var level = Numbered(number);
            return block with
            {
                Level = Math.Min(level, DeepestLevel),
                Mark = block.Text[..number.Length].Trim(),
                Text = block.Text[number.Length..].Trim(),
            };
        }

        private int Numbered(HeadingNumber number)
        {
            var slot = scheme.Slot(number);
            while (_open.Count > 0 && _open[^1].Slot >= slot)
            {
                _open.RemoveAt(_open.Count - 1);
            }

            var level = number.Style == NumberStyle.Decimal && !scheme.IsItem(number) ? DecimalLevel(number) : _open.Count == 0 ? FirstLevel : _open[^1].Level + 1;
            _open.Add((slot, number, level));
            return level;
        }

        // 1.2 is one below 1 even when the heading of 1 is lost.
        private int DecimalLevel(HeadingNumber number)
        {
            if (_open.Count == 0)
            {
                return FirstLevel + number.Depth - 1;
            }

            var (_, parent, level) = _open[^1];
            if (parent is { Style: NumberStyle.Decimal })
            {
                return level + number.Depth - parent.Depth;
            }

            var countsChapter = parent is not null && number.Depth > 1 && parent.Last == number.Parts[0];
            return countsChapter ? level + number.Depth - 1 : level + 1;
        }

        private int Unnumbered(Block block, HeadingNumber? next)
        {
            if (KnownHeadings.IsAppendix(block.Text))
            {
                _open.Clear();
                _open.Add((-1, null, FirstLevel));
                return FirstLevel;
            }

            var opensLostChapter = next is { Style: NumberStyle.Decimal, Depth: 2, Last: 1 } && _open.All(open => open.Number is null || open.Number.Style != NumberStyle.Decimal || open.Number.Parts[0] != next.Parts[0]);
            if (KnownHeadings.Contains(block.Text) || scheme.HasLostChapters || opensLostChapter)
            {
                _open.Clear();
                return FirstLevel;
            }

            if (!scheme.HasNumbers)
            {
                return FirstLevel + scheme.PrintedRank(block.Level);
            }

            return _open.Count == 0 ? FirstLevel : _open[^1].Level + 1;
        }

        // "15-HT…" is 1 and 5-HT when 1 is the number that comes next.
        private HeadingNumber Disambiguate(string text, HeadingNumber number)
        {
            if (IsExpected(number))
            {
                return number;
            }

            var figures = text[..number.Length].TrimEnd(' ', '.', '．', '、');
            if (figures.Length < 2 || !char.IsAsciiDigit(figures[^1]) || !char.IsAsciiDigit(figures[^2]))
            {
                return number;
            }

            var last = figures[^2] - '0';
            var shorter = new HeadingNumber(NumberStyle.Decimal, [.. number.Parts[..^1], last], figures.Length - 1);
            return number.Last >= 10 && IsExpected(shorter) ? shorter : number;
        }

        private bool IsExpected(HeadingNumber number)
        {
            var parent = _open.FindLast(open => open.Number is { Style: NumberStyle.Decimal } decimalNumber && decimalNumber.Depth <= number.Depth).Number;
            if (parent is null)
            {
                return number.Parts.All(part => part <= 1);
            }

            return parent.Depth == number.Depth ? number.Last == parent.Last + 1 : number.Last == 1 && number.Parts.AsSpan(0, parent.Depth).SequenceEqual(parent.Parts);
        }
    }
}
