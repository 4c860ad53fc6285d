using Kanben.Model;

namespace Kanben.Text.Dates;

internal ref partial struct EnglishGrammar
{
    // One end of a date. Whether "the" belongs to it is told by its form: the 1980s, the 19th century, the summer of 2018, but not the May 2023 summit.
    private bool TryTakePoint(out EnglishPoint point, out int begin)
    {
        begin = Ahead();
        var hasArticle = Take("the") || Take("The");
        var afterArticle = Ahead();
        var isPart = TryTakePart(out var part, out var parts);
        var modifier = isPart ? null : TakeModifier();
        if (hasArticle && modifier is not null && Take("the"))
        {
            afterArticle = begin;
        }

        if (!TryTakeCore(out point, out var takesArticle))
        {
            return false;
        }

        point = point with { Part = part, Parts = parts, Modifier = modifier };
        begin = hasArticle && (takesArticle || isPart || modifier is not null) ? begin : afterArticle;
        return true;
    }

    private bool TryTakeCore(out EnglishPoint point, out bool takesArticle)
    {
        takesArticle = true;
        if (TryTakeCentury(out point) || TryTakeDecade(out point) || TryTakeMonths(out point) || TryTakeSeason(out point, out takesArticle))
        {
            return true;
        }

        takesArticle = EnglishWords.Ordinal(Peek()) > 0;
        if (EnglishWords.IsWeekday(Peek()))
        {
            Skip();
            Take(",");
        }

        return TryTakeMonthFirst(out point) || TryTakeDayFirst(out point) || TryTakeYearWithEra(out point) || TryTakeNumber(out point);
    }

    // June 24, 2024; June 24th; May 2023; May of 2023; May.
    private bool TryTakeMonthFirst(out EnglishPoint point)
    {
        point = default;
        if (!TryTakeMonth(out var month))
        {
            return false;
        }

        TryTakeDay(out var day);
        point = new EnglishPoint(EnglishUnit.Calendar) { Month = month, Day = day, Year = TakeSharedYear() };
        return true;
    }

    // 10 December 1982; the 4th of May, 1919; 30 May.
    private bool TryTakeDayFirst(out EnglishPoint point)
    {
        point = default;
        var start = _at;
        if (TryTakeDay(out var day))
        {
            Take("of");
            if (TryTakeMonth(out var month))
            {
                point = new EnglishPoint(EnglishUnit.Calendar) { Month = month, Day = day, Year = TakeSharedYear() };
                return true;
            }
        }

        _at = start;
        return false;
    }

    private int? TakeSharedYear()
    {
        var start = _at;
        if (!Take(","))
        {
            Take("of");
        }

        if (TryTakeYear(out var year) && !IsPartOfCode())
        {
            return year;
        }

        _at = start;
        return null;
    }

    // 2015; 221 BCE; AD 618; A.D. 618.
    private bool TryTakeYearWithEra(out EnglishPoint point)
    {
        point = default;
        var start = _at;
        var ours = TryTakeEra(out var before) && !before;
        var word = Peek();
        if (EnglishWords.Number(word) is > 0 and var year)
        {
            Skip();
            var hasEra = TryTakeEra(out before);
            if (ours || hasEra || (word.Length == 4 && year is >= 1000 and <= 2199 && !IsPartOfCode()))
            {
                point = new EnglishPoint(EnglishUnit.Calendar) { Year = year, HasEra = ours || hasEra, BeforeEra = before };
                return true;
            }
        }

        _at = start;
        return false;
    }

    // 2019-nCoV, 2019/05 and 2019.5 are no years.
    private readonly bool IsPartOfCode() =>
        _at + 1 < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || (_text[_at] is '-' or '/' or '.' && (char.IsAsciiLetter(_text[_at + 1]) || (_text[_at] != '-' && char.IsAsciiDigit(_text[_at + 1])))));

    private bool TryTakeNumber(out EnglishPoint point)
    {
        point = default;
        var start = _at;
        var word = Peek();
        var ordinal = TakeOrdinal();
        if (ordinal == 0 && word.Length is >= 1 and <= 4 && int.TryParse(word, out ordinal))
        {
            Skip();
        }

        if (ordinal <= 0)
        {
            _at = start;
            return false;
        }

        point = new EnglishPoint(EnglishUnit.Number) { Number = ordinal, Digits = word.Length, Year = TakeSharedYear() };
        return true;
    }

    // the nineteenth century, 19th-century, the 5th century BC
    private bool TryTakeCentury(out EnglishPoint point)
    {
        point = default;
        var start = _at;
        var ordinal = TakeOrdinal();
        var isWord = char.IsAsciiLetter(Peek() is [var first, ..] ? first : '\0') || Take("-");
        if (ordinal is > 0 and <= 30 && isWord && TakeWord() is "century" or "centuries" or "Century" or "Centuries")
        {
            // The second century of the railway is none of ours.
            var hasEra = TryTakeEra(out var before);
            if (ordinal > 5 || hasEra || Peek() is not "of")
            {
                point = new EnglishPoint(EnglishUnit.Century) { Number = ordinal, HasEra = hasEra, BeforeEra = before };
                return true;
            }
        }

        _at = start;
        return false;
    }

    // the 1980s, the 1980's; 30s closes a range (the 1920s–30s)
    private bool TryTakeDecade(out EnglishPoint point)
    {
        point = default;
        var start = _at;
        var word = TakeWord();
        var digits = word.Length > 1 && word[^1] == 's' ? word[..^1] : word;
        var isDecade = digits.Length < word.Length || ((Take("'") || Take("’")) && Take("s"));
        if (isDecade && digits.Length is 2 or 4 && EnglishWords.Number(digits) is >= 0 and var decade && decade % 10 == 0 && (digits.Length == 2 || decade is >= 1000 and <= 2190))
        {
            point = new EnglishPoint(EnglishUnit.Decade) { Number = decade, Digits = digits.Length };
            return true;
        }

        _at = start;
        return false;
    }

    private bool TryTakeSeason(out EnglishPoint point, out bool hasOf)
    {
        (point, hasOf) = (default, false);
        var start = _at;
        var season = EnglishWords.Season(Peek());
        if (season >= 0)
        {
            Skip();
            hasOf = Take("of");
            if (TryTakeYear(out var year))
            {
                point = new EnglishPoint(EnglishUnit.Season) { Number = season, Year = year };
                return true;
            }
        }

        _at = start;
        return false;
    }

    // Q3 2021, Q3 of 2021, the first three months of 2018
    private bool TryTakeMonths(out EnglishPoint point)
    {
        point = default;
        var start = _at;
        var word = TakeWord();
        var (first, last) = word is ['Q', >= '1' and <= '4'] ? (((word[1] - '0') * 3) - 2, (word[1] - '0') * 3) : (0, 0);
        if (first == 0 && word is "first" or "last")
        {
            var fromEnd = word is "last";
            var count = EnglishWords.Cardinal(TakeWord());
            (first, last) = count is < 1 or > 11 || !Take("months") ? (0, 0) : fromEnd ? (13 - count, 12) : (1, count);
        }

        if (first > 0)
        {
            Take("of");
            if (TryTakeYear(out var year))
            {
                point = new EnglishPoint(EnglishUnit.Months) { Month = first, LastMonth = last, Year = year };
                return true;
            }
        }

        _at = start;
        return false;
    }
}
