namespace Kanben.Import;

internal enum InlineKind
{
    Text,

    /// <summary>A formula with its dollars.</summary>
    Formula,

    /// <summary>An address, a DOI or an e-mail: nothing in it is prose.</summary>
    Address,

    /// <summary>An HTML tag.</summary>
    Tag,
}

/// <summary>A piece of a block's text.</summary>
internal readonly record struct InlinePart(InlineKind Kind, int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>Cuts a block's text into prose and what must not be treated as prose. The parts are in order and without gaps; the time is linear.</summary>
internal static class InlineScanner
{
    private static readonly string[] Tags = ["sup", "sub", "br", "b", "i", "u", "em", "strong", "span", "div", "center", "font", "p", "a", "img"];

    public static List<InlinePart> Scan(string text)
    {
        var parts = new List<InlinePart>();
        var start = 0;
        for (var i = 0; i < text.Length;)
        {
            var (kind, length) = At(text, i);
            if (length == 0)
            {
                i += text[i] == '\\' && i + 1 < text.Length ? 2 : 1;
                continue;
            }

            Add(parts, InlineKind.Text, start, i);
            parts.Add(new InlinePart(kind, i, length));
            i += length;
            start = i;
        }

        Add(parts, InlineKind.Text, start, text.Length);
        return parts;
    }

    private static void Add(List<InlinePart> parts, InlineKind kind, int start, int end)
    {
        if (end > start)
        {
            parts.Add(new InlinePart(kind, start, end - start));
        }
    }

    private static (InlineKind Kind, int Length) At(string text, int i) => text[i] switch
    {
        '$' => (InlineKind.Formula, FormulaLength(text, i)),
        '<' => (InlineKind.Tag, TagLength(text, i)),
        _ when IsAddressCharacter(text[i]) && (i == 0 || !IsAddressCharacter(text[i - 1])) => (InlineKind.Address, AddressLength(text, i)),
        _ => (InlineKind.Text, 0),
    };

    // A dollar opens a formula when another closes it in the same block and what stands between has the look of TeX: prices in prose
    // ("$5 … $6") have Han and no command between them.
    private static int FormulaLength(string text, int start)
    {
        var width = start + 1 < text.Length && text[start + 1] == '$' ? 2 : 1;
        var hasHan = false;
        var hasCommand = false;
        for (var i = start + width; i < text.Length && i - start < MaxFormula; i++)
        {
            if (text[i] == '\\')
            {
                hasCommand = true;
                i++;
            }
            else if (text[i] == '$')
            {
                var closes = width == 1 || (i + 1 < text.Length && text[i + 1] == '$');
                return closes && i > start + width && (hasCommand || !hasHan) ? i + width - start : 0;
            }
            else
            {
                hasHan |= Text.Characters.Han.IsHanOrMark(text[i]);
            }
        }

        return 0;
    }

    private const int MaxFormula = 4000;

    private static int TagLength(string text, int start)
    {
        var end = text.IndexOf('>', start + 1, Math.Min(200, text.Length - start - 1));
        if (end < 0)
        {
            return 0;
        }

        if (text.AsSpan(start).StartsWith("<!--", StringComparison.Ordinal))
        {
            return text[end - 1] == '-' ? end + 1 - start : 0;
        }

        // "a<b，c>d" is no tag: a blank, a slash or the end follows a tag's name.
        var name = TagName(text, start);
        var behind = start + name.Length + (text[start + 1] == '/' ? 2 : 1);
        return Array.IndexOf(Tags, name) >= 0 && text[behind] is '>' or ' ' or '/' ? end + 1 - start : 0;
    }

    /// <summary>The lower-case name of the tag that opens here, without its slash.</summary>
    public static string TagName(string text, int start)
    {
        var from = start + 1 < text.Length && text[start + 1] == '/' ? start + 2 : start + 1;
        var to = from;
        while (to < text.Length && char.IsAsciiLetterOrDigit(text[to]))
        {
            to++;
        }

        return text[from..to].ToLowerInvariant();
    }

    private static int AddressLength(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsAddressCharacter(text[end]))
        {
            end++;
        }

        var run = text.AsSpan(start, end - start);
        var from = run.IndexOf("://", StringComparison.Ordinal) >= 0 || run.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || run.IndexOf('@') > 0 || (run.Length > 8 && run.StartsWith("10.", StringComparison.Ordinal) && run.IndexOf('/') is > 6 and < 12);
        return from ? run.TrimEnd(".,;:!?)").Length : 0;
    }

    private static bool IsAddressCharacter(char c) => c is > ' ' and < '\u007F' and not ('<' or '>' or '$' or '"' or '[' or ']' or '\\');
}
