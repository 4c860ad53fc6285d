namespace Kanben.Text.Dates;

/// <summary>
/// A place in narrowed text. Taking something first passes up to two spaces, which extractors leave between numbers and units; a failed
/// attempt moves nothing. Every step looks at a bounded number of characters.
/// </summary>
internal ref struct Cursor
{
    private const int MostSpaces = 2;

    public Cursor(ReadOnlySpan<char> text, int start)
    {
        Text = text;
        At = start;
    }

    public ReadOnlySpan<char> Text { get; }

    public int At { get; set; }

    public readonly char Current => At < Text.Length ? Text[At] : '\0';

    /// <summary>The next character that is no space.</summary>
    public readonly char Next
    {
        get
        {
            var at = AfterSpaces();
            return at < Text.Length ? Text[at] : '\0';
        }
    }

    public readonly char Before(int start) => start > 0 ? Text[start - 1] : '\0';

    public bool Take(char c)
    {
        if (Next != c)
        {
            return false;
        }

        At = AfterSpaces() + 1;
        return true;
    }

    /// <summary>Takes a word; extractors leave a space between two of its characters, too (20 世 纪).</summary>
    public bool Take(string word)
    {
        var at = AfterSpaces();
        for (var i = 0; i < word.Length; i++, at++)
        {
            if (i > 0 && at < Text.Length && Text[at] == ' ')
            {
                at++;
            }

            if (at >= Text.Length || Text[at] != word[i])
            {
                return false;
            }
        }

        At = at;
        return true;
    }

    /// <summary>Takes the first of the words that stands here and tells its index, or -1. Longer words must come before their beginnings.</summary>
    public int TakeAny(scoped ReadOnlySpan<string> words)
    {
        var next = Next;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i][0] == next && Take(words[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public bool TakeNumber(out Number number)
    {
        var at = AfterSpaces();
        if (!Number.TryRead(Text[at..], out number))
        {
            return false;
        }

        At = at + number.Length;
        return true;
    }

    /// <summary>
    /// Takes a mark or word that joins the two ends of a range. 一 is an en dash misread by OCR, so it joins only after a digit or a unit
    /// and before an ASCII digit.
    /// </summary>
    public bool TakeRangeMark()
    {
        var at = AfterSpaces();
        if (at >= Text.Length)
        {
            return false;
        }

        switch (Text[at])
        {
            case '至' or '到':
                // 至今, 到目前 and 到现在 leave the end open; 到今年 closes it.
                At = at + 1;
                return Current is not ('目' or '现') && (Current != '今' || (At + 1 < Text.Length && Text[At + 1] == '年'));
            case '-' or '~' or '—' or '–' or '―' or '−' or '‐' or '‑' or '〜':
                At = at + 1 < Text.Length && Text[at + 1] == Text[at] ? at + 2 : at + 1;
                return true;
            case '一' when at > 0 && (char.IsAsciiDigit(Text[at - 1]) || Text[at - 1] is '年' or '月' or '日' or '纪'):
                At = at + 1;
                return char.IsAsciiDigit(Next);
            default:
                return false;
        }
    }

    private readonly int AfterSpaces()
    {
        var at = At;
        while (at < Text.Length && at - At < MostSpaces && (Text[at] is ' ' or '\u00A0' or '\u2009' or '\u202F'))
        {
            at++;
        }

        return at;
    }
}
