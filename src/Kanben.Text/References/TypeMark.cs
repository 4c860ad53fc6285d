using Kanben.Text.Characters;

namespace Kanben.Text.References;

/// <summary>The mark of type and carrier in square brackets, such as [J] or [EB/OL] (GB/T 7714-2025, annex A; 2015, annex B).</summary>
internal readonly record struct TypeMark(Segment Whole, string Type, string? Medium)
{
    // 2025 A.1 with the marks that 2015 and 2005 had (G, EB for bulletins, DB, CP).
    private static readonly string[] Types =
        ["M", "J", "N", "C", "D", "R", "S", "P", "EB", "A", "CM", "DS", "PP", "G", "CP", "DB", "Z"];

    private static readonly string[] Media = ["OL", "CD", "DK", "MT", "MM"];

    // The longest mark with blanks in it: "[ EB / OL ]".
    private const int MaxLength = 12;

    public bool IsNone => Whole.IsEmpty;

    public static bool IsKnownType(string type) => Array.IndexOf(Types, type) >= 0;

    public static bool IsKnownMedium(string medium) => Array.IndexOf(Media, medium) >= 0;

    /// <summary>The next mark at or after the offset.</summary>
    public static TypeMark Find(EntryText entry, int from)
    {
        for (var i = entry.Text.IndexOf('[', from); i >= 0; i = entry.Text.IndexOf('[', i + 1))
        {
            var mark = At(entry, i);
            if (!mark.IsNone)
            {
                return mark;
            }
        }

        return default;
    }

    /// <summary>In round brackets, "题名（J）. 刊名", where an entry has no mark in square ones; after a Han character or a closing mark only.</summary>
    public static TypeMark FindRound(EntryText entry, int from)
    {
        for (var i = entry.Text.IndexOf('(', from); i >= 0; i = entry.Text.IndexOf('(', i + 1))
        {
            var close = entry.Closers[i];
            if (i > from && close > i && close - i <= MaxLength && close + 1 < entry.Text.Length && entry.Text[close + 1] is '.' or '/'
                && (Han.IsHan(entry.Text[i - 1]) || entry.Text[i - 1] is '》' or '”' or ')')
                && Intern(Types, new Segment(i + 1, close).In(entry.Text)) is { } type)
            {
                return new TypeMark(new Segment(i, close + 1), type, null);
            }
        }

        return default;
    }

    private static TypeMark At(EntryText entry, int open)
    {
        var close = entry.Closers[open];
        if (close <= open || close - open > MaxLength)
        {
            return Misread(entry.Text, open);
        }

        var inside = new Segment(open + 1, close).In(entry.Text);
        if (inside.EndsWith("论文") && (inside.StartsWith("硕士") || inside.StartsWith("博士") || inside.StartsWith("学位") || inside.StartsWith("学士")))
        {
            // Before the standard, and in many journals since, the words stood where [D] stands.
            return new TypeMark(new Segment(open, close + 1), "D", null);
        }

        Span<char> letters = stackalloc char[MaxLength];
        var (length, slash) = (0, -1);
        foreach (var c in inside)
        {
            if (c == '/')
            {
                slash = slash < 0 ? length : MaxLength;
            }
            else if (char.IsAsciiLetter(c))
            {
                letters[length++] = char.ToUpperInvariant(c);
            }
            else if (c != ' ')
            {
                return default;
            }
        }

        return Read(new Segment(open, close + 1), letters[..length], slash);
    }

    // Recognition takes other characters for the closing bracket: "[J」.", "[J).", "[Dl.".
    private static TypeMark Misread(string text, int open)
    {
        var end = open + 1;
        while (end < text.Length && end < open + MaxLength && (char.IsAsciiLetterUpper(text[end]) || text[end] == '/'))
        {
            end++;
        }

        var isClosed = end < text.Length && (text[end] is '」' or '』' or ')' or '}' or '|' || (text[end] == 'l' && end + 1 < text.Length && text[end + 1] == '.'));
        if (end == open + 1 || !isClosed)
        {
            return default;
        }

        var letters = text.AsSpan(open + 1, end - open - 1);
        var slash = letters.IndexOf('/');
        var type = Intern(Types, slash < 0 ? letters : letters[..slash]);
        return type is null ? default : new TypeMark(new Segment(open, end + 1), type, slash < 0 ? null : letters[(slash + 1)..].ToString());
    }

    // A carrier alone shows that the mark is one even when the type is unknown: "[X/OL]"; an unknown letter alone may be part of a title.
    private static TypeMark Read(Segment whole, ReadOnlySpan<char> letters, int slash)
    {
        if (slash == 0 || slash > letters.Length)
        {
            return default;
        }

        var type = Intern(Types, slash < 0 ? letters : letters[..slash]);
        var medium = slash < 0 ? null : letters[slash..].ToString();
        if (type is null && letters is "OL" && slash < 0)
        {
            return new TypeMark(whole, "EB", "OL");
        }

        var isCarrier = medium is not null && IsKnownMedium(medium);
        return type is not null || isCarrier
            ? new TypeMark(whole, type ?? letters[..slash].ToString(), string.IsNullOrEmpty(medium) ? null : medium)
            : default;
    }

    private static string? Intern(string[] known, ReadOnlySpan<char> letters)
    {
        foreach (var name in known)
        {
            if (letters.SequenceEqual(name))
            {
                return name;
            }
        }

        return null;
    }
}
