using Kanben.Model;

namespace Kanben.Text.Dates;

internal ref partial struct EnglishGrammar
{
    private bool TakeDash() => Take("-") || Take("–") || Take("—");

    // early, mid-, late; the end of, the turn of
    private DateModifier? TakeModifier()
    {
        var start = _at;
        var modifier = TakeWord() switch
        {
            "early" or "Early" => DateModifier.Start,
            "mid" or "Mid" => DateModifier.Mid,
            "late" or "Late" or "later" => DateModifier.End,
            _ => (DateModifier?)null,
        };
        if (modifier is not null)
        {
            Take("-");
            return modifier;
        }

        _at = start;
        modifier = TakeWord() switch
        {
            "beginning" or "start" or "turn" or "outset" or "dawn" => DateModifier.Start,
            "middle" => DateModifier.Mid,
            "end" or "close" => DateModifier.End,
            _ => null,
        };
        if (modifier is not null && Take("of"))
        {
            Take("the");
            return modifier;
        }

        _at = start;
        return null;
    }

    // the first half of, the third quarter of
    private bool TryTakePart(out int part, out int parts)
    {
        (part, parts) = (0, 0);
        var start = _at;
        var word = TakeWord();
        var ordinal = word is "latter" or "last" ? -1 : EnglishWords.Ordinal(word);
        parts = TakeWord() switch { "half" => 2, "quarter" => 4, _ => 0 };
        part = ordinal < 0 ? parts : ordinal;
        if (parts > 0 && part >= 1 && part <= parts && Take("of"))
        {
            Take("the");
            return true;
        }

        (_at, part, parts) = (start, 0, 0);
        return false;
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
        year = EnglishWords.Number(word);
        if (word.Length != 4 || year is < 1000 or > 2199)
        {
            return false;
        }

        Skip();
        return true;
    }

    // BC, B.C., BCE, B.C.E.: true; AD, A.D., CE, C.E.: false.
    private bool TryTakeEra(out bool before)
    {
        before = false;
        var start = _at;
        switch (TakeWord())
        {
            case "BC" or "BCE":
                before = true;
                return true;
            case "AD" or "CE":
                return true;
            case "B" when Take(".") && Take("C") && Take("."):
                before = true;
                if (Take("E"))
                {
                    Take(".");
                }

                return true;
            case "A" when Take(".") && Take("D") && Take("."):
            case "C" when Take(".") && Take("E") && Take("."):
                return true;
            default:
                _at = start;
                return false;
        }
    }

    private readonly ReadOnlySpan<char> Peek() => EnglishToken.TryReadAhead(_text, _at, out var token) ? _text[token] : default;

    private ReadOnlySpan<char> TakeWord()
    {
        if (!EnglishToken.TryReadAhead(_text, _at, out var token))
        {
            return default;
        }

        _at = token.End.Value;
        return _text[token];
    }

    // twenty-first is one ordinal.
    private int TakeOrdinal()
    {
        var start = _at;
        var word = TakeWord();
        if (word is "twenty" or "Twenty" && Take("-") && Take("first"))
        {
            return 21;
        }

        var ordinal = EnglishWords.Ordinal(word);
        if (ordinal == 0)
        {
            _at = start;
        }

        return ordinal;
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
