using Kanben.Model;

namespace Kanben.Text.Dates;

internal ref partial struct EnglishGrammar
{
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
