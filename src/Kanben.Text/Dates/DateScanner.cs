using Kanben.Model;
using Kanben.Text.Characters;

namespace Kanben.Text.Dates;

/// <summary>Walks one paragraph from left to right, stopping only where a date can begin, and carries the date that later ones refer to.</summary>
internal sealed class DateScanner(string paragraph, string text, Anchor anchor)
{
    private readonly string _narrow = Han.Narrow(text);
    private readonly List<DateMention> _mentions = [];
    private int _titlesChecked;
    private int _titleDepth;

    /// <summary>What a following paragraph of the section may borrow.</summary>
    public Anchor Anchor { get; private set; } = anchor;

    public IReadOnlyList<DateMention> Scan()
    {
        for (var at = DateStarts.Next(_narrow, 0); at < _narrow.Length; at = DateStarts.Next(_narrow, at))
        {
            at = TryRead(at, out var found) ? Accept(found) : Skip(at);
        }

        return _mentions;
    }

    private int Previous => _mentions.Count == 0 ? 0 : _mentions[^1].Offset + _mentions[^1].Text.Length;

    private bool TryRead(int at, out FoundDate found)
    {
        var c = _narrow[at];
        if (char.IsAsciiLetter(c))
        {
            return EnglishDates.TryRead(_narrow, at, Previous, Anchor, out found);
        }

        found = default;
        if ((DateStarts.IsPossible(_narrow, at) && DateGrammar.TryRead(_narrow, at, Anchor, out found)) || (char.IsAsciiDigit(c) && EnglishDates.TryRead(_narrow, at, Previous, Anchor, out found)))
        {
            return true;
        }

        // 今年 without a document date is a time that cannot be told.
        var cursor = new Cursor(_narrow, at);
        if (c is '今' or '去' or '明' && Anchor.Document is null && RelativeYears.TryTakeDocumentWord(ref cursor, out _))
        {
            found = new FoundDate(at, cursor.At, null, default, null, DateBasis.DocumentDate, IsTarget: false);
            return true;
        }

        return false;
    }

    private int Accept(FoundDate found)
    {
        if (found.Start < Previous)
        {
            return found.End;
        }

        if (IsInTitle(found.Start) || DateContext.IsDataWindow(_narrow, found.Start, found.End) || DateContext.IsPublication(_narrow, found.Start, found.End))
        {
            return found.End;
        }

        _mentions.Add(new DateMention(paragraph, text[found.Start..found.End], found.Start, found.Value, found.Modifier, found.Basis));
        if (found.Value is not null && !found.IsTarget && !IsLifeDates(found) && !IsComparison(found.Start))
        {
            Anchor = Anchor.With(found.Moment);
        }

        return found.End;
    }

    // A failed run of digits holds no other date; passing it whole keeps the walk linear.
    private int Skip(int at)
    {
        var end = at + 1;
        if (char.IsAsciiDigit(_narrow[at]))
        {
            while (end < _narrow.Length && char.IsAsciiDigit(_narrow[end]))
            {
                end++;
            }
        }
        else if (Number.IsHanDigit(_narrow[at]))
        {
            while (end < _narrow.Length && Number.IsHanDigit(_narrow[end]))
            {
                end++;
            }
        }

        return end;
    }

    // TIDES: a date inside a name is not marked (《2018年全球创新指数报告》).
    private bool IsInTitle(int start)
    {
        for (; _titlesChecked < start; _titlesChecked++)
        {
            _titleDepth = _narrow[_titlesChecked] switch { '《' => _titleDepth + 1, '》' => Math.Max(0, _titleDepth - 1), '。' => 0, _ => _titleDepth };
        }

        return _titleDepth > 0;
    }

    private bool IsLifeDates(FoundDate found) => found.Moment.Grain == Grain.Span && found.Start > 0 && _narrow[found.Start - 1] == '(';

    private bool IsComparison(int start) => start > 0 && _narrow[start - 1] is '较' or '比';
}
