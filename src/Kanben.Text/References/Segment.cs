namespace Kanben.Text.References;

/// <summary>A run of an entry's characters, <see cref="End"/> exclusive; an empty run stands for "not given".</summary>
internal readonly record struct Segment(int Start, int End)
{
    public bool IsEmpty => End <= Start;

    public int Length => Math.Max(0, End - Start);

    public ReadOnlySpan<char> In(string text) => IsEmpty ? default : text.AsSpan(Start, End - Start);

    /// <summary>Without blanks and separators at both ends; a full stop stays, because it may belong to an abbreviation.</summary>
    public Segment Trim(string text)
    {
        var (start, end) = (Start, End);
        while (start < end && (IsSeparator(text[start]) || text[start] == '.'))
        {
            start++;
        }

        while (end > start && IsSeparator(text[end - 1]))
        {
            end--;
        }

        return new Segment(start, end);
    }

    /// <summary>As <see cref="Trim"/>, and without the full stop that ends the run.</summary>
    public Segment TrimStop(string text)
    {
        var trimmed = Trim(text);
        while (!trimmed.IsEmpty && text[trimmed.End - 1] == '.')
        {
            trimmed = (trimmed with { End = trimmed.End - 1 }).Trim(text);
        }

        return trimmed;
    }

    public bool HasLetter(string text)
    {
        foreach (var c in In(text))
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSeparator(char c) => char.IsWhiteSpace(c) || c is ',' or ';' or ':' or '\0';
}
