using System.Text;
using Kanben.Build.Output;
using Kanben.Build.Timelines.Exports;
using Kanben.Text.Characters;

namespace Kanben.Build.Bibliographies;

/// <summary>Elements of an entry as plain text: one line, single blanks, without the marks that only set them off.</summary>
internal static class PrintedText
{
    /// <summary>The text, or null when nothing is left of it.</summary>
    public static string? Of(string? text) => text is null || SingleBlanks(PlainLine.Of(text)) is not { Length: > 0 } plain ? null : plain;

    /// <summary>A title without the 《》 that some put around the whole of it: the standard prints titles bare. Empty for none.</summary>
    public static string Title(string? text)
    {
        var title = Of(text) ?? "";
        return title.Length > 2 && title[0] == '《' && title.IndexOf('》', StringComparison.Ordinal) == title.Length - 1 ? title[1..^1].Trim() : title;
    }

    /// <summary>The whole entry without its number: what stands for the title of an entry that shows none.</summary>
    public static string WithoutNumber(string raw)
    {
        var text = Of(raw) ?? "";
        var end = text.Length > 1 && text[0] is '[' or '［' ? text.AsSpan().IndexOfAny(']', '］') : -1;
        return end > 1 && end <= 6 && !text.AsSpan(1, end - 1).ContainsAnyExceptInRange('0', '9') ? text[(end + 1)..].Trim() : text;
    }

    /// <summary>A DOI that begins with its prefix.</summary>
    public static string? Doi(string? text)
    {
        var doi = Of(text);
        var start = doi?.IndexOf("10.", StringComparison.Ordinal) ?? -1;
        return start > 0 ? doi![start..] : doi;
    }

    /// <summary>An address with its scheme: "www.…" alone opens nothing. Null for a scheme without an address.</summary>
    public static string? Url(string? text)
    {
        if (Of(text) is not { } url)
        {
            return null;
        }

        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        return scheme < 0 ? "http://" + url : scheme + 3 < url.Length ? url : null;
    }

    /// <summary>
    /// The name of a journal or a publisher without the blanks that line breaks left between its Han characters. Titles keep them: some have a blank
    /// for a comma.
    /// </summary>
    public static string Unspaced(string text)
    {
        var at = text.IndexOf(' ', StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        var name = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isBetween = text[i] == ' ' && i > 0 && i + 1 < text.Length && Han.IsHan(text[i - 1]) && Han.IsHan(text[i + 1]);
            name.Append(isBetween ? "" : text.AsSpan(i, 1));
        }

        return name.ToString();
    }

    /// <summary>Whether the text is Han characters and blanks alone.</summary>
    public static bool IsHanOnly(string text)
    {
        foreach (var c in text)
        {
            if (!Han.IsHan(c) && c is not (' ' or '\u3000'))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    // Full-width blanks and those that do not break count as blanks.
    private static string SingleBlanks(string text)
    {
        if (!HasOtherBlanks(text))
        {
            return text;
        }

        var single = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var isBlank = char.IsWhiteSpace(c);
            if (!isBlank || (single.Length > 0 && single[^1] != ' '))
            {
                single.Append(isBlank ? ' ' : c);
            }
        }

        return single.ToString().TrimEnd();
    }

    private static bool HasOtherBlanks(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            // No blank is above the ideographic one (Unicode, White_Space), as most characters here are.
            if (text[i] is ' ' or (> '~' and <= '\u3000') && char.IsWhiteSpace(text[i]) && (text[i] != ' ' || (i > 0 && text[i - 1] == ' ')))
            {
                return true;
            }
        }

        return false;
    }
}
