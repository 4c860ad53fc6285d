using Kanben.Model;

namespace Kanben.Text.Dates;

internal ref partial struct EnglishGrammar
{
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
        var half = TakeHalf();
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
                var middle = moment.First.Year + 50;
                moment = half switch
                {
                    1 => new Moment(moment.First, PartialDate.Of(middle - 1), Grain.Span),
                    2 => new Moment(PartialDate.Of(middle), moment.Last, Grain.Span),
                    _ => moment with { Modifier = modifier },
                };
                return true;
            }
        }

        _at = start;
        return false;
    }

    // the first half of the 20th century
    private int TakeHalf()
    {
        var start = _at;
        var half = Take("first") ? 1 : Take("second") || Take("latter") ? 2 : 0;
        if (half > 0 && Take("half") && Take("of"))
        {
            Take("the");
            return half;
        }

        _at = start;
        return 0;
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
}
