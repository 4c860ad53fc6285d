using Kanben.Model;

namespace Kanben.Text.Dates;

/// <summary>The forms of an English date, read forwards from a given word; the date must reach at least the year it was found by.</summary>
internal ref partial struct EnglishGrammar
{
    private readonly ReadOnlySpan<char> _text;
    private int _at;

    private EnglishGrammar(ReadOnlySpan<char> text, int at)
    {
        _text = text;
        _at = at;
    }

    private enum Cue
    {
        None,
        In,
        Since,
        From,
        Between,
        By,
        Until,
        Before,
        After,
        About,
        The,
    }

    public static bool IsParticle(ReadOnlySpan<char> word) =>
        CueOf(word) != Cue.None || word is "of" or "to" or "and" or "early" or "mid" or "late" or "Early" or "Mid" or "Late" or "end" or "beginning" or "start" or "middle"
            or "through" or "half" or "as" or "As" or "Q1" or "Q2" or "Q3" or "Q4" or "AD" or "CE" or "BCE" or "BC" or "centuries";

    public static bool TryRead(ReadOnlySpan<char> text, int start, int year, out FoundDate found)
    {
        found = default;
        var grammar = new EnglishGrammar(text, start);
        var cue = grammar.TakeCue();
        var begin = cue is Cue.None or Cue.In ? grammar.Ahead() : start;
        if (cue != Cue.None && grammar._at > year)
        {
            return false;
        }

        if (cue is Cue.The)
        {
            grammar._at = start;
            begin = start;
        }

        if (!grammar.TryTakePoint(out var moment, out var bare) || grammar._at <= year)
        {
            return false;
        }

        var isRange = grammar.TryTakeRangeEnd(cue, moment, out var range);
        moment = isRange ? range : moment;
        var next = EnglishToken.TryReadAhead(text, grammar._at, out var token) ? text[token] : default;
        var periodFollows = next is "period" or "era" or "decade" or "years" or "interval";
        if (bare && (isRange ? cue == Cue.None && !periodFollows : cue is Cue.None or Cue.The or Cue.From or Cue.Between || EnglishWords.IsCounted(next)))
        {
            return false;
        }

        // The cue is left out again where it does not belong to the value: from 1949 alone, the 1949–1978 period.
        var drops = cue == Cue.From ? !isRange && moment.Grain != Grain.Span : cue == Cue.The && isRange && bare;
        begin = drops ? start + text[start..].IndexOf(' ') + 1 : begin;
        var value = Value(cue, moment, isRange);
        found = new FoundDate(begin, grammar._at, value, moment, moment.Modifier ?? (cue == Cue.About ? DateModifier.Approx : null), DateBasis.Explicit, cue is Cue.By or Cue.Until);
        return true;
    }

    private static Edtf? Value(Cue cue, Moment moment, bool isRange)
    {
        var text = isRange ? null : cue switch
        {
            Cue.Since => $"{moment.First}/..",
            Cue.After => moment.Grain == Grain.Day && Anaphors.NextDay(moment.Last) is { } next ? $"{next.First}/.." : $"{moment.First}/..",
            Cue.Until => $"../{moment.Last}",
            Cue.Before when moment.Grain is Grain.Year && PartialDate.TryCreate(moment.First.Year - 1, 0, 0, out var year) => $"../{year}",
            Cue.Before => $"../{moment.First}",
            _ => null,
        };
        return text is null ? moment.ToEdtf(cue == Cue.About) : Edtf.TryParse(text, out var edtf) ? edtf : null;
    }

    private static Cue CueOf(ReadOnlySpan<char> word) => word switch
    {
        "in" or "In" or "during" or "During" or "throughout" or "Throughout" or "over" or "Over" or "year" => Cue.In,
        "since" or "Since" => Cue.Since,
        "from" or "From" => Cue.From,
        "between" or "Between" => Cue.Between,
        "by" or "By" => Cue.By,
        "until" or "Until" or "till" or "Till" => Cue.Until,
        "before" or "Before" => Cue.Before,
        "after" or "After" => Cue.After,
        "circa" or "Circa" or "around" or "Around" or "about" or "About" or "approximately" => Cue.About,
        "the" or "The" => Cue.The,
        _ => Cue.None,
    };

    private Cue TakeCue()
    {
        var start = _at;
        if ((Take("as") || Take("As")) && Take("of"))
        {
            return Cue.Until;
        }

        _at = start;
        var cue = CueOf(Peek());
        if (cue != Cue.None)
        {
            Skip();
        }

        return cue;
    }

    private bool TryTakeRangeEnd(Cue cue, Moment from, out Moment range)
    {
        range = default;
        var start = _at;
        if ((TakeDash() || Take("through") || (cue == Cue.Between && Take("and"))) && TryTakePoint(out var to, out _) && Moment.Between(from, to).Is(out range))
        {
            return true;
        }

        // 1990–95
        _at = start;
        if (from.Grain == Grain.Year && TakeDash() && Peek() is { Length: 2 } tail && int.TryParse(tail, out var digits) && digits > from.First.Year % 100
            && Moment.OfYear((from.First.Year / 100 * 100) + digits) is { } last && Moment.Between(from, last).Is(out range))
        {
            Skip();
            return true;
        }

        _at = start;
        return false;
    }
}
