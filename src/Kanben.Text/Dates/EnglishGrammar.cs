using Kanben.Model;

namespace Kanben.Text.Dates;

/// <summary>The forms of an English date, read forwards from a given word; the date must reach at least the year it was found by.</summary>
internal ref struct EnglishGrammar
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

        if (cue == Cue.From && !isRange && moment.Grain != Grain.Span)
        {
            begin = text[start..].IndexOf(' ') is var gap and > 0 ? start + gap + 1 : start;
        }

        if (cue == Cue.The && isRange && bare)
        {
            begin = text[start..].IndexOf(' ') + start + 1;
        }

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
        "in" or "In" or "during" or "During" or "throughout" or "Throughout" or "over" or "Over" => Cue.In,
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

    private bool TryTakePoint(out Moment moment, out bool bare)
    {
        bare = false;
        if (TryTakeMonthFirst(out moment) || TryTakeDayFirst(out moment) || TryTakeCentury(out moment) || TryTakeDecade(out moment) || TryTakeSeason(out moment) || TryTakePart(out moment)
            || TryTakeEra(out moment))
        {
            return true;
        }

        bare = true;
        return TryTakeYear(out var year) && Moment.OfYear(year).Is(out moment);
    }

    // June 24, 2024; November 6–7, 2023; May 5 – June 3, 2020; May 2023; March–May 2023.
    private bool TryTakeMonthFirst(out Moment moment)
    {
        moment = default;
        var start = _at;
        if (TryTakeMonth(out var month))
        {
            var hasDay = TryTakeDay(out var day);
            int lastMonth = month, lastDay = day;
            if (TakeDash() && !(TryTakeMonth(out lastMonth) & hasDay ? TryTakeDay(out lastDay) : !hasDay || TryTakeDay(out lastDay)))
            {
                _at = start;
                return false;
            }

            lastMonth = lastMonth == 0 ? month : lastMonth;
            Take(",");
            Take("of");
            if (TryTakeYear(out var year) && Span(year, (month, day), (lastMonth, lastDay)).Is(out moment))
            {
                return true;
            }
        }

        _at = start;
        return false;
    }

    // 10 December 1982; 6–7 November 2023; 30 May – 2 June 2020; the 4th of May 1919.
    private bool TryTakeDayFirst(out Moment moment)
    {
        moment = default;
        var start = _at;
        if (TryTakeDay(out var day))
        {
            Take("of");
            var hasMonth = TryTakeMonth(out var month);
            var (lastMonth, lastDay) = (month, day);
            if (TakeDash() && !(TryTakeDay(out lastDay) && TryTakeMonth(out lastMonth)))
            {
                _at = start;
                return false;
            }

            month = hasMonth ? month : lastMonth;
            Take(",");
            if (month > 0 && TryTakeYear(out var year) && Span(year, (month, day), (lastMonth, lastDay)).Is(out moment))
            {
                return true;
            }
        }

        _at = start;
        return false;
    }

    private static Moment? Span(int year, (int Month, int Day) first, (int Month, int Day) last) =>
        Moment.Of(year, first.Month, first.Day) is not { } from ? null
        : first == last ? from
        : Moment.Of(year, last.Month, last.Day) is { } to ? Moment.Between(from, to) : null;

    private bool TryTakeCentury(out Moment moment)
    {
        moment = default;
        var start = _at;
        Take("the");
        Take("The");
        var modifier = TakeModifier();
        if (EnglishWords.Ordinal(PeekHyphened(out var end)) is > 0 and var ordinal)
        {
            _at = end;
            var joined = this;
            if ((joined.TakeDash() || joined.Take("and")) && EnglishWords.Ordinal(joined.PeekHyphened(out end)) is > 0 and var last && Moment.Century(ordinal, beforeEra: false) is { } from)
            {
                joined._at = end;
                if (joined.Take("centuries") && Moment.Century(last, beforeEra: false) is { } to && Moment.Between(from, to).Is(out moment))
                {
                    this = joined;
                    return true;
                }
            }

            if ((Take("century") || Take("centuries")) && Moment.Century(ordinal, Take("BCE") || Take("BC")).Is(out moment))
            {
                moment = moment with { Modifier = modifier };
                return true;
            }
        }

        _at = start;
        return false;
    }

    private bool TryTakeDecade(out Moment moment)
    {
        moment = default;
        var start = _at;
        Take("the");
        Take("The");
        var modifier = TakeModifier();
        if (Peek() is { Length: 5 } word && word[4] == 's' && word[3] == '0' && int.TryParse(word[..4], out var decade) && decade is >= 1000 and <= 2190)
        {
            Skip();
            // The 1900s are the century to some and the decade to others; the decade is the safer reading only for others.
            var age = decade % 100 == 0 ? Moment.Century((decade / 100) + 1, beforeEra: false) : Moment.Decade(decade);
            if (age.Is(out moment))
            {
                moment = moment with { Modifier = modifier };
                return true;
            }
        }

        _at = start;
        return false;
    }

    private bool TryTakeSeason(out Moment moment)
    {
        moment = default;
        var start = _at;
        Take("the");
        var season = EnglishWords.Season(Peek());
        if (season >= 0)
        {
            Skip();
            Take("of");
            if (TryTakeYear(out var year) && Moment.Season(year, season).Is(out moment))
            {
                return true;
            }
        }

        _at = start;
        return false;
    }

    // early 2015, mid-2015, the end of 2015, the first half of 2018, Q3 2021.
    private bool TryTakePart(out Moment moment)
    {
        moment = default;
        var start = _at;
        Take("the");
        var half = Take("first") ? 1 : Take("second") ? 7 : 0;
        if (half > 0 && Take("half") && Take("of") && TryTakeYear(out var year) && Moment.Months(year, half, half + 5).Is(out moment))
        {
            return true;
        }

        _at = start;
        if (Peek() is { Length: 2 } quarter && quarter[0] == 'Q' && quarter[1] is >= '1' and <= '4')
        {
            var last = (quarter[1] - '0') * 3;
            Skip();
            if (TryTakeYear(out year) && Moment.Months(year, last - 2, last).Is(out moment))
            {
                return true;
            }
        }

        _at = start;
        Take("the");
        var modifier = Take("end") ? DateModifier.End : Take("beginning") || Take("start") ? DateModifier.Start : Take("middle") ? DateModifier.Mid : (DateModifier?)null;
        if (modifier is null ? (modifier = TakeModifier()) is not null : Take("of"))
        {
            if (TryTakeYear(out year) && Moment.OfYear(year).Is(out moment))
            {
                moment = moment with { Modifier = modifier };
                return true;
            }
        }

        _at = start;
        return false;
    }

    private bool TryTakeEra(out Moment moment)
    {
        moment = default;
        var start = _at;
        var before = Take("AD");
        if (int.TryParse(Peek(), out var year) && Peek().Length <= 4)
        {
            Skip();
            var (beforeEra, ours) = (Take("BCE") || Take("BC"), before || Take("CE") || Take("AD"));
            if ((beforeEra || ours) && Moment.OfYear(beforeEra ? 1 - year : year).Is(out moment))
            {
                return true;
            }
        }

        _at = start;
        return false;
    }

    private bool TryTakeRangeEnd(Cue cue, Moment from, out Moment range)
    {
        range = default;
        var start = _at;
        if ((TakeDash() || Take("through") || (cue == Cue.Between && Take("and"))) && TryTakePoint(out var to, out _) && Moment.Between(from, to).Is(out range))
        {
            return true;
        }

        _at = start;
        return false;
    }

    private bool TakeDash() => Take("-") || Take("–") || Take("—") || Take("to");

    private DateModifier? TakeModifier()
    {
        var modifier = Take("early") || Take("Early") ? DateModifier.Start : Take("mid") || Take("Mid") ? DateModifier.Mid : Take("late") || Take("Late") ? DateModifier.End : (DateModifier?)null;
        if (modifier is not null)
        {
            Take("-");
        }

        return modifier;
    }

    private bool TryTakeMonth(out int month)
    {
        month = EnglishWords.Month(Peek());
        if (month > 0)
        {
            Skip();
            Take(".");
        }

        return month > 0;
    }

    private bool TryTakeDay(out int day)
    {
        var word = Peek();
        day = EnglishWords.Ordinal(word);
        if (day == 0 && (word.Length > 2 || !int.TryParse(word, out day)))
        {
            day = 0;
        }

        if (day is < 1 or > 31)
        {
            day = 0;
            return false;
        }

        Skip();
        return true;
    }

    private bool TryTakeYear(out int year)
    {
        var word = Peek();
        year = 0;
        if (word.Length != 4 || !int.TryParse(word, out year) || year is < 1000 or > 2199)
        {
            return false;
        }

        Skip();
        return true;
    }

    private readonly ReadOnlySpan<char> Peek() => EnglishToken.TryReadAhead(_text, _at, out var token) ? _text[token] : default;

    // twenty-first is one ordinal.
    private readonly ReadOnlySpan<char> PeekHyphened(out int end)
    {
        end = _at;
        if (!EnglishToken.TryReadAhead(_text, _at, out var token))
        {
            return default;
        }

        end = token.End.Value;
        if (_text[token] is "twenty" or "Twenty" && end < _text.Length && _text[end] == '-' && EnglishToken.TryReadAhead(_text, end + 1, out var second))
        {
            end = second.End.Value;
        }

        return _text[token.Start.Value..end];
    }

    private bool Take(string word)
    {
        if (!EnglishToken.TryReadAhead(_text, _at, out var token) || !_text[token].SequenceEqual(word))
        {
            return false;
        }

        _at = token.End.Value;
        return true;
    }

    private readonly int Ahead() => EnglishToken.TryReadAhead(_text, _at, out var token) ? token.Start.Value : _at;

    private void Skip() => _at = EnglishToken.TryReadAhead(_text, _at, out var token) ? token.End.Value : _text.Length;
}
