using System.Text;
using Kanben.Model;

namespace Kanben.Import;

/// <summary>Cuts the reference list into entries: at the numbers of its lines, at numbers inside a line when they are the next expected ones.</summary>
internal static class ReferenceList
{
    private const int LargestGap = 6;

    public static SeedDocument Apply(SeedDocument document)
    {
        var edit = new SeedEdit(document);
        var heading = FindHeading(document.Blocks);
        if (heading >= 0)
        {
            SplitHeading(edit.Blocks, heading);
        }
        else if (UnheadedList.Start(edit.Blocks) is var first and > 0)
        {
            heading = first;
            edit.Blocks.Insert(heading, new Block(BlockKind.ReferenceHeading, edit.Blocks[first].Line, ""));
        }
        else
        {
            return document;
        }

        var lines = edit.Blocks;
        var reader = new EntryReader(edit, StyleOf(lines, heading + 1));
        var end = heading + 1;
        while (end < lines.Count && !EndsList(lines[end]) && reader.Take(lines[end], end + 1 < lines.Count ? lines[end + 1] : null))
        {
            end++;
        }

        var entries = reader.Done();
        if (entries.Count == 0)
        {
            return document;
        }

        lines[heading] = lines[heading] with { Kind = BlockKind.ReferenceHeading };
        lines.RemoveRange(heading + 1, end - heading - 1);
        lines.InsertRange(heading + 1, entries);
        return edit.Done();
    }

    private static int FindHeading(IReadOnlyList<Block> blocks)
    {
        for (var i = 1; i < blocks.Count; i++)
        {
            if (blocks[i].Kind is BlockKind.Heading or BlockKind.Text or BlockKind.Bullet
                && Labels.AtStart(WithoutNumber(blocks[i])) is { Kind: LabelKind.References } label
                && (label.IsMarked || IsOnlyLabel(WithoutNumber(blocks[i])[label.Content..]))
                && (IsOnlyLabel(WithoutNumber(blocks[i])[label.Content..]) ? i + 1 < blocks.Count && IsLine(blocks[i + 1]) : Bibliography.MarkAt(WithoutNumber(blocks[i]), label.Content) is { Number: 1 }))
            {
                return i;
            }
        }

        return -1;
    }

    // "参考文献（References）" is a heading too.
    private static bool IsOnlyLabel(string rest) => Marks.Bare(rest) is "" or "references" or "reference";

    // "5 参考文献": numbered like a section.
    private static string WithoutNumber(Block block) =>
        block.Kind == BlockKind.Heading && HeadingNumber.Read(block.Text) is { } number ? block.Text[number.Length..] : block.Text;

    private static bool IsLine(Block block) => block.Kind is BlockKind.Text or BlockKind.Bullet or BlockKind.Heading;

    // "参考文献：[1]…" is heading and first entry.
    private static void SplitHeading(List<Block> blocks, int heading)
    {
        var block = blocks[heading];
        var text = WithoutNumber(block);
        var content = Labels.AtStart(text)!.Value.Content;
        blocks[heading] = block with { Text = (IsOnlyLabel(text[content..]) ? text : text[..content]).Trim(' ', ':', '：', '[', ']', '【', '】', '［', '］', '*') };
        if (!IsOnlyLabel(text[content..]))
        {
            blocks.Insert(heading + 1, new Block(BlockKind.Text, block.Line, text[content..]));
        }
    }

    private static EntryStyle StyleOf(List<Block> blocks, int first)
    {
        for (var i = first; i < blocks.Count && i < first + 4; i++)
        {
            if ((Bibliography.MarkAt(blocks[i].Text, 0) ?? Bibliography.GluedMark(blocks[i].Text, 1)) is { Number: < 10 } mark)
            {
                return mark.Style;
            }
        }

        return EntryStyle.Unnumbered;
    }

    private static bool EndsList(Block block) =>
        !IsLine(block) || (block.Kind == BlockKind.Heading && Bibliography.MarkAt(block.Text, 0) is not { Style: EntryStyle.Brackets })
        || (Labels.AtStart(block.Text) is { IsMarked: true } && !Marks.Bare(Marks.Head(block.Text)).StartsWith("doi", StringComparison.Ordinal));

    /// <summary>Takes lines one by one and makes entries of them; says no to the first line that belongs to the list no more.</summary>
    private sealed class EntryReader(SeedEdit edit, EntryStyle style)
    {
        private readonly List<Block> _entries = [];
        private readonly StringBuilder _text = new();
        private int _line;
        private int _number;

        public bool Take(Block block, Block? next)
        {
            var text = block.Text;
            var mark = style == EntryStyle.Unnumbered ? null : Bibliography.MarkAt(text, 0) ?? Bibliography.GluedMark(text, _number + 1);
            if (mark is { } own && own.Style == style && Accept(own.Number, next) is { } number)
            {
                if (number != own.Number)
                {
                    edit.Record("reference-number", block.Line, $"[{own.Number}]", $"[{number}]");
                }

                Start(block.Line, number);
                AddPieces(block.Line, text[own.Content..]);
                return true;
            }

            if (style != EntryStyle.Unnumbered && mark is { Number: 1 } && _number > 2)
            {
                return false;   // another list begins
            }

            return style == EntryStyle.Unnumbered ? TakeUnnumbered(block) : Continue(block);
        }

        public List<Block> Done()
        {
            Finish();
            CutAuthorNote();
            return _entries;
        }

        // A number that does not count on is a misreading, unless it goes back to the begin.
        private int? Accept(int number, Block? next)
        {
            var goesOn = next is not null && Bibliography.MarkAt(next.Text, 0) is { } following && following.Number == number + 1;
            if (number > _number && (number <= _number + LargestGap || (_number > 0 && goesOn)))
            {
                return number;
            }

            return style == EntryStyle.Brackets && number != 1 && _number > 0 ? _number + 1 : _number == 0 && number < 4 ? number : null;
        }

        private bool TakeUnnumbered(Block block)
        {
            if (_text.Length > 0 && !IsComplete() && (!block.Gap || char.IsAsciiLetterLower(block.Text[0])))
            {
                AddPieces(block.Line, block.Text);
                return true;
            }

            if (block.Gap && _text.Length > 0 && Marks.HanCount(block.Text) > 60 && !Bibliography.LooksLikeEntry(block.Text))
            {
                return false;
            }

            Start(block.Line, _number + 1);
            Append(block.Text);
            return true;
        }

        private bool Continue(Block block)
        {
            var isNewPart = _text.Length == 0 || (AuthorLine.Read(block.Text) is { Authors.Length: 1, Affiliations: { Length: > 0 } rest } && Institutions.StartsAt(rest, 0));
            if (isNewPart || (block.Gap && IsComplete() && !StartsInside(block.Text)))
            {
                return false;
            }

            AddPieces(block.Line, block.Text);
            return true;
        }

        private static bool StartsInside(string text) =>
            char.IsAsciiLetterLower(text[0]) || text[0] is '[' or '［' || text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || text.StartsWith("DOI", StringComparison.OrdinalIgnoreCase);

        // "….[2]程如烟…": only the number that comes next parts two entries; any other stands in a title or is a date.
        private void AddPieces(int line, string text)
        {
            var done = 0;
            for (var at = NextMark(text, 0); at >= 0; at = NextMark(text, done))
            {
                var mark = Bibliography.MarkAt(text, at)!.Value;
                Append(text[done..at].Trim());
                Start(line, mark.Number);
                done = mark.Content;
            }

            Append(text[done..].Trim());
        }

        private int NextMark(string text, int from)
        {
            for (var i = Math.Max(from, 1); i < text.Length; i++)
            {
                if (text[i] is '[' or '［' && style == EntryStyle.Brackets && Bibliography.MarkAt(text, i) is { } mark && mark.Number == _number + 1)
                {
                    return i;
                }

                if (style == EntryStyle.Dot && text[i] is >= '1' and <= '9' && text[i - 1] == ' ' && i > 12 && text[i - 2] is '.' or '。' or '．' or ' '
                    && Bibliography.MarkAt(text, i) is { } dot && dot.Number == _number + 1 && text[dot.Content - 1] is '.' or ' ' or '．')
                {
                    return i;
                }
            }

            return -1;
        }

        private bool IsComplete() => Bibliography.IsComplete(Tail());

        private string Tail() => _text.ToString(Math.Max(0, _text.Length - 200), Math.Min(200, _text.Length));

        private void Append(string line)
        {
            if (line.Length > 0)
            {
                _text.Append(Bibliography.Separator(Tail(), line)).Append(line);
            }
        }

        private void Start(int line, int number)
        {
            Finish();
            (_line, _number) = (line, number);
        }

        private void Finish()
        {
            if (_text.Length > 0)
            {
                _entries.Add(new Block(BlockKind.Reference, _line, _text.ToString()) { Number = _number });
                _text.Clear();
            }
        }

        // A journal that prints its authors' notes behind the list: the first of them may hang on to the last entry.
        private void CutAuthorNote()
        {
            if (_entries.Count == 0)
            {
                return;
            }

            var last = _entries[^1];
            for (var i = Math.Max(12, last.Text.Length - 200); i < last.Text.Length; i++)
            {
                if (last.Text[i - 1] is '.' or '。' or ')' or '）' && AuthorLine.Read(last.Text[i..]) is { Authors.Length: 1, Affiliations: { Length: > 0 } rest } && Institutions.StartsAt(rest, 0))
                {
                    _entries[^1] = last with { Text = last.Text[..i].TrimEnd() };
                    _entries.Add(new Block(BlockKind.Note, last.Line, last.Text[i..]));
                    return;
                }
            }
        }
    }
}
