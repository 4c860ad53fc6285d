using System.Buffers;
using System.Globalization;
using System.Text;
using Kanben.Text.Characters;

namespace Kanben.Build.Bibliographies;

/// <summary>Volumes, issues, pages and editions as numbers where they are numbers, and as printed where they are not.</summary>
internal static class PrintedNumber
{
    private const string HanDigits = "一二三四五六七八九十";

    private static readonly SearchValues<char> HanFigures = SearchValues.Create(HanDigits);

    private static readonly string[] EnglishOrdinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>An issue without brackets and leading zeros: (03) is 3, 05/06 is 5/6; 增刊 1 and S1 stay.</summary>
    public static string? Issue(string? text) => WithoutZeros(Bare(text, "第", "期"));

    /// <summary>A volume without 第…卷, Vol. and leading zeros; 上 and 美国卷 stay.</summary>
    public static string? Volume(string? text)
    {
        var volume = Bare(text, "第", "卷", "册", "辑", "部");
        return volume is null ? null : WithoutZeros(AfterWord(volume, "Vol.", "Vol", "v."));
    }

    /// <summary>Pages with a hyphen for every dash and without blanks around it (CSL and RIS cut there): 133–154 is 133-154.</summary>
    public static string? Pages(string? text)
    {
        var bare = Bare(text, "第", "页", "版");
        if (bare is null)
        {
            return null;
        }

        bare = AfterWord(bare, "pp.", "pp", "p.", "P.", "P");
        var pages = new StringBuilder(bare.Length);
        foreach (var c in bare)
        {
            var isDash = c is '-' or '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '~' or '～' or '－';
            if (isDash)
            {
                TrimEnd(pages);
            }

            if (c != ' ' || (pages.Length > 0 && pages[^1] != '-'))
            {
                _ = isDash && pages.Length > 0 && pages[^1] == '-' ? pages : pages.Append(isDash ? '-' : c == '，' ? ',' : Han.Narrow(c));
            }
        }

        return pages.Length == 0 ? null : pages.ToString();
    }

    /// <summary>The number of a numbered edition (第三版, 3rd ed., Third edition); 修订本, Rev. ed. and V1.0 stay.</summary>
    public static string? Edition(string? text)
    {
        if (PrintedText.Of(text) is not { } edition)
        {
            return null;
        }

        var narrow = Han.Narrow(edition);
        var core = narrow.Trim('第', '版', ' ');
        var western = narrow.IndexOf(" ed", StringComparison.OrdinalIgnoreCase) is > 0 and var word ? narrow[..word] : narrow;
        return Digits(core) is { } digits ? digits
            : HanNumber(core) is > 0 and var number ? number.ToString(CultureInfo.InvariantCulture)
            : Ordinal(western) ?? edition;
    }

    private static string? Ordinal(string text)
    {
        if (Array.FindIndex(EnglishOrdinals, word => word.Equals(text, StringComparison.OrdinalIgnoreCase)) is >= 0 and var at)
        {
            return (at + 1).ToString(CultureInfo.InvariantCulture);
        }

        var hasEnding = text.Length > 2 && text[^2..].ToLowerInvariant() is "st" or "nd" or "rd" or "th";
        return hasEnding ? Digits(text[..^2]) : null;
    }

    // 1 to 99: no edition has a higher number in words.
    private static int HanNumber(string text)
    {
        var ten = text.IndexOf('十', StringComparison.Ordinal);
        if (text.Length is 0 or > 3 || text.AsSpan().ContainsAnyExcept(HanFigures) || (ten < 0 && text.Length > 1) || ten != text.LastIndexOf('十') || ten > 1 || (ten >= 0 && text.Length > ten + 2))
        {
            return 0;
        }

        return ten < 0 ? HanDigits.IndexOf(text[0], StringComparison.Ordinal) + 1
            : (ten == 0 ? 10 : 10 * (HanDigits.IndexOf(text[0], StringComparison.Ordinal) + 1)) + (text.Length > ten + 1 ? HanDigits.IndexOf(text[^1], StringComparison.Ordinal) + 1 : 0);
    }

    private static string? Digits(string text) =>
        text.Length is > 0 and <= 4 && !text.AsSpan().ContainsAnyExceptInRange('0', '9') && text.TrimStart('0') is { Length: > 0 } digits ? digits : null;

    // Without brackets around the whole; of 第39卷 the figure.
    private static string? Bare(string? text, string before, params ReadOnlySpan<string> after)
    {
        if (PrintedText.Of(text) is not { } bare)
        {
            return null;
        }

        bare = bare.Length > 2 && bare[0] is '(' or '（' && bare[^1] is ')' or '）' ? bare[1..^1].Trim() : bare;
        if (bare.Length > 2 && bare.StartsWith(before, StringComparison.Ordinal))
        {
            foreach (var word in after)
            {
                if (bare.EndsWith(word, StringComparison.Ordinal) && Digits(Han.Narrow(bare[1..^1].Trim())) is { } digits)
                {
                    return digits;
                }
            }
        }

        return bare.Length == 0 ? null : bare;
    }

    private static string AfterWord(string text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && text.AsSpan(word.Length).TrimStart() is { IsEmpty: false } rest && char.IsAsciiDigit(rest[0]))
            {
                return rest.ToString();
            }
        }

        return text;
    }

    // Zeros before a figure, at the start or after a sign: 05/06. After a letter they are part of it (S01).
    private static string? WithoutZeros(string? text)
    {
        if (text is null || !text.Contains('0', StringComparison.Ordinal))
        {
            return text;
        }

        var bare = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isLeading = text[i] == '0' && (bare.Length == 0 || !char.IsLetterOrDigit(bare[^1])) && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]);
            if (!isLeading)
            {
                bare.Append(text[i]);
            }
        }

        return bare.ToString();
    }

    private static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }
    }
}
