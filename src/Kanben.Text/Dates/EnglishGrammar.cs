using Kanben.Model;

namespace Kanben.Text.Dates;

/// <summary>The forms of an English date, read forwards from a given word; the date must reach beyond the word it was found by.</summary>
internal ref partial struct EnglishGrammar
{
    private readonly ReadOnlySpan<char> _text;
    private int _at;

    private EnglishGrammar(ReadOnlySpan<char> text, int at)
    {
        _text = text;
        _at = at;
    }

    /// <summary>Reads a date that begins at the start and covers the place it was found by.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, int place, Anchor anchor, bool isListed, out FoundDate found)
    {
        found = default;
        var grammar = new EnglishGrammar(text, start);
        var cue = grammar.TakeCues(out var begin, out var approximate);
        if (grammar._at > place || !grammar.TryTakePoint(out var first, out var pointBegin))
        {
            return false;
        }

        var isOpen = grammar.TakePresent(cue);
        var last = first;
        var isRange = !isOpen && grammar.TryTakeRangeEnd(cue, ref first, ref last);
        if (grammar._at <= place || !TryInherit(anchor, cue, ref first, ref last, out var basis) || !(isRange || first.Unit != EnglishUnit.Number))
        {
            return false;
        }

        if (first.IsBareYear && last.IsBareYear && !isOpen && !grammar.IsBelieved(cue, first, last, isListed && start == place, ref isOpen))
        {
            return false;
        }

        if (first.ToMoment() is not { } from || last.ToMoment() is not { } to || !(isRange ? Moment.Between(from, to) : from).Is(out var moment))
        {
            return false;
        }

        var keepsCue = cue switch { EnglishCue.None or EnglishCue.In or EnglishCue.Over => false, EnglishCue.From => isRange || isOpen, EnglishCue.Between => isRange, _ => true };
        var value = isOpen ? Parse($"{moment.First}/..") : Value(cue, moment, isRange, approximate);
        found = new FoundDate(keepsCue ? begin : pointBegin, grammar._at, value, moment, moment.Modifier ?? (approximate ? DateModifier.Approx : null), basis, cue is EnglishCue.By or EnglishCue.Until);
        return true;
    }

    private static Edtf? Value(EnglishCue cue, Moment moment, bool isRange, bool approximate)
    {
        if (isRange)
        {
            return moment.ToEdtf(approximate);
        }

        return cue switch
        {
            EnglishCue.Since => Parse($"{moment.First}/.."),
            EnglishCue.After => Parse(moment.Grain == Grain.Day && Anaphors.NextDay(moment.Last) is { } next ? $"{next.First}/.." : $"{moment.First}/.."),
            EnglishCue.Until => Parse($"../{moment.Last}"),
            EnglishCue.Before => Qualifiers.Previous(moment.First) is { } previous ? Parse($"../{previous}") : null,
            _ => moment.ToEdtf(approximate),
        };
    }

    private static Edtf? Parse(string text) => Edtf.TryParse(text, out var edtf) ? edtf : null;

    // In May and On May 4 take the year of the last date; a month alone may be a verb or a name, so it needs a preposition.
    private static bool TryInherit(Anchor anchor, EnglishCue cue, ref EnglishPoint first, ref EnglishPoint last, out DateBasis basis)
    {
        basis = DateBasis.Explicit;
        if (!first.LacksYear)
        {
            return true;
        }

        if (anchor.Date is not { } date || (first.Day == 0 && cue is EnglishCue.None or EnglishCue.About or EnglishCue.Over))
        {
            return false;
        }

        basis = DateBasis.Inherited;
        first = first with { Year = date.Year };
        last = last with { Year = date.Year };
        return true;
    }

    // from 2001 to the present, since 1978 to date
    private bool TakePresent(EnglishCue cue)
    {
        var start = _at;
        if (cue is EnglishCue.From or EnglishCue.Since && (Take("to") || Take("until") || Take("till") || TakeDash()))
        {
            Take("the");
            if (TakeWord() is "present" or "date" or "today" or "now")
            {
                return true;
            }
        }

        _at = start;
        return false;
    }

    private bool TryTakeRangeEnd(EnglishCue cue, ref EnglishPoint first, ref EnglishPoint last)
    {
        var start = _at;
        var joins = TakeDash() || Take("to") || Take("through") || (cue == EnglishCue.From && (Take("until") || Take("till")));
        var lists = !joins && Take("and");
        if ((joins || lists) && TryTakePoint(out var end, out _))
        {
            var (a, b) = EnglishPoint.Share(first, end);
            // Only between makes a range of and, but where the ends share their unit they cannot be told apart (the 19th and 20th centuries).
            var shares = first.Unit == EnglishUnit.Number ? b.Unit == EnglishUnit.Century : end is { Unit: EnglishUnit.Decade, Digits: 2 };
            if ((joins || cue == EnglishCue.Between || shares) && a.Unit != EnglishUnit.Number && b.Unit != EnglishUnit.Number)
            {
                (first, last) = (a, b);
                return true;
            }
        }

        _at = start;
        return false;
    }

    // A bare number is a year only behind a word that asks for one and where nothing is counted by it.
    private bool IsBelieved(EnglishCue cue, EnglishPoint first, EnglishPoint last, bool isListed, ref bool isOpen)
    {
        var next = Peek();
        var isRange = first != last;
        if (EnglishWords.IsCounted(next) || (IsSuspicious(first) || IsSuspicious(last) || cue == EnglishCue.About) && !ClosesPhrase(next))
        {
            return false;
        }

        if (isRange)
        {
            return cue is not EnglishCue.None || next is "period" or "era" or "decade" or "years" or "interval";
        }

        if (cue == EnglishCue.From)
        {
            isOpen = Take("onwards") || Take("onward") || Take("on");
            return isOpen || next.IsEmpty || !char.IsAsciiLetterOrDigit(next[0]);
        }

        if (cue is EnglishCue.By or EnglishCue.About && first.Year % 100 == 0)
        {
            return next is ",";
        }

        return isListed || cue is not (EnglishCue.None or EnglishCue.Between or EnglishCue.Over);
    }

    private static bool IsSuspicious(EnglishPoint point) => point.Year is { } year && (year % 100 == 0 || year is < 1700 or > 2100);

    private static bool ClosesPhrase(ReadOnlySpan<char> next) => next.IsEmpty || !char.IsAsciiLetter(next[0]) || char.IsAsciiLetterUpper(next[0]) || EnglishWords.IsFunction(next);
}
