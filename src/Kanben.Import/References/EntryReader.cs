using System.Globalization;
using System.Text;

namespace Kanben.Import;

/// <summary>Takes lines one by one and makes entries of them; says no to the first line that belongs to the list no more.</summary>
internal sealed class EntryReader(SeedEdit edit, EntryStyle style)
{
    private const int LargestGap = 6;

    private readonly List<Block> _entries = [];
    private readonly StringBuilder _text = new();
    private int _line;
    private int _number;

    public EntryStyle Style => style;

    public bool IsNumbered => style != EntryStyle.Unnumbered;

    /// <summary>The number of the entry that was begun last.</summary>
    public int Number => _number;

    /// <summary>The number a line begins with; one that is glued to its text counts only where it is expected.</summary>
    public static EntryMark? MarkOf(string text, int expected) => Bibliography.MarkAt(text, 0) ?? Bibliography.GluedMark(text, expected);

    public bool Take(Block block, Block? next)
    {
        if (!IsNumbered)
        {
            return TakeUnnumbered(block);
        }

        var text = block.Text;
        var mark = MarkOf(text, _number + 1);
        if (mark is { } own && IsOwn(own) && Accept(own.Number, next) is { } number)
        {
            // "9,11" before one entry: it has the first of its numbers.
            var printed = text[..own.Content].Trim();
            if (number != own.Number || printed.Count(char.IsAsciiDigit) > number.ToString(CultureInfo.InvariantCulture).Length)
            {
                edit.Record("reference-number", block.Line, number != own.Number ? $"[{own.Number}]" : printed, $"[{number}]");
            }

            Start(block.Line, number);
            AddPieces(block.Line, text[own.Content..]);
            return true;
        }

        // Number 1 again begins another list.
        return !(mark is { Number: 1 } && mark.Value.Style == style && _number > 2) && Continue(block);
    }

    // The brackets of single entries get lost, those of a whole list do not: the next number counts in any style.
    private bool IsOwn(EntryMark mark) => mark.Style == style || (mark.Style is EntryStyle.Dot or EntryStyle.Brackets && mark.Number == _number + 1 && IsComplete());

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
        if (_text.Length > 0 && GoesOn(block))
        {
            AddPieces(block.Line, block.Text);
            return true;
        }

        if (block.Gap && _text.Length > 0 && Marks.HanCount(block.Text) > 60 && !Bibliography.LooksLikeEntry(block.Text))
        {
            return false;
        }

        Finish();
        Start(block.Line, _number + 1);
        Append(block.Text);
        return true;
    }

    private bool GoesOn(Block block)
    {
        // "[张三.(2018). …]": the original of an entry that was translated stands below it.
        var isOriginal = block.Text[0] is '[' or '［' && block.Text[^1] is ']' or '］' && Marks.HanCount(block.Text) > 4;
        var isAddress = block.Text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || block.Text.StartsWith("doi", StringComparison.OrdinalIgnoreCase);
        var isCut = !IsComplete() && (!block.Gap || char.IsAsciiLetterLower(block.Text[0]) || (AuthorYearEntries.Begins(Tail(), 0) && !AuthorYearEntries.Begins(block.Text, 0)));
        return isOriginal || isAddress || isCut;
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
            var number = mark.Number <= _number + 2 && mark.Number > _number ? mark.Number : _number + 1;
            if (number != mark.Number)
            {
                edit.Record("reference-number", line, $"[{mark.Number}]", $"[{number}]");
            }

            Append(text[done..at].Trim());
            Start(line, number);
            done = mark.Content;
        }

        Append(text[done..].Trim());
    }

    private int NextMark(string text, int from)
    {
        var skipped = -1;
        for (var i = Math.Max(from, 1); i < text.Length; i++)
        {
            if (text[i] is '[' or '［' && style == EntryStyle.Brackets && Bibliography.MarkAt(text, i) is { } mark)
            {
                if (mark.Number == _number + 1)
                {
                    return i;
                }

                // "[43]… [4]… [45]": a misread number stands where the one between them is missing.
                if (mark.Number == _number + 2 && BeginsEntry(text, i, mark))
                {
                    return skipped > 0 ? skipped : i;
                }

                skipped = BeginsEntry(text, i, mark) ? i : skipped;
            }

            if (style == EntryStyle.Dot && text[i] is >= '1' and <= '9' && text[i - 1] == ' ' && i > 12 && text[i - 2] is '.' or '。' or '．' or ' '
                && Bibliography.MarkAt(text, i) is { } dot && dot.Number == _number + 1 && text[dot.Content - 1] is '.' or ' ' or '．')
            {
                return i;
            }
        }

        return -1;
    }

    private static bool BeginsEntry(string text, int at, EntryMark mark) =>
        Bibliography.IsComplete(text[Math.Max(0, at - 40)..at].TrimEnd()) && mark.Content < text.Length && char.IsLetter(text[mark.Content]);

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
        if (_text.Length == 0)
        {
            return;
        }

        var pieces = IsNumbered ? [_text.ToString()] : AuthorYearEntries.Cut(_text.ToString());
        foreach (var piece in pieces)
        {
            _entries.Add(new Block(BlockKind.Reference, _line, piece) { Number = _number++ });
        }

        _number--;
        _text.Clear();
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
