using System.Buffers;
using Kanben.Text.Characters;

namespace Kanben.Build.Bibliographies;

/// <summary>What an entry of GB/T 7714 says in words or figures: edition, volume, pages, in the language of the document (5.1).</summary>
internal static class Gbt7714Words
{
    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789IVXLCivxlc〇一二三四五六七八九十百/-");

    /// <summary>Whether the entry is punctuated as Chinese is.</summary>
    public static bool IsHan(string language)
    {
        var primary = language.AsSpan();
        primary = primary.IndexOf('-') is >= 0 and var end ? primary[..end] : primary;
        return primary.Equals("zh", StringComparison.OrdinalIgnoreCase) || primary.Equals("ja", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The mark before other parts of a title: full-width in a Chinese one (7.2.3).</summary>
    public static string TitlePart(string language) => IsHan(language) ? "：" : ": ";

    /// <summary>7.4: "3 版", "5th ed", "Rev. ed"; the first is not given.</summary>
    public static string? Edition(CslItem item)
    {
        if (!int.TryParse(item.Edition, out var number))
        {
            return item.Edition?.TrimEnd('.');
        }

        return number < 2 ? null : IsHan(item.Language) ? $"{number} 版" : $"{number}{Ordinal(number)} ed";
    }

    /// <summary>7.2.3: "第 4 卷", "上册", "vol. 1".</summary>
    public static string? Volume(CslItem item) => item.Volume switch
    {
        null or "" => null,
        "上" or "中" or "下" => item.Volume + "册",
        // "美国卷" says by itself what it is.
        var volume when volume.AsSpan().ContainsAnyExcept(Numbers) => volume,
        var volume => IsHan(item.Language) ? $"第 {volume} 卷" : $"vol. {volume}",
    };

    /// <summary>6.2: a hyphen joins first and last page.</summary>
    public static string? Pages(CslItem item)
    {
        if (item.Page is not { Length: > 0 } pages)
        {
            return null;
        }

        return string.Create(pages.Length, pages, static (span, text) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                var isBetween = i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiLetterOrDigit(text[i + 1]);
                span[i] = isBetween && Han.Narrow(text[i]) is '–' or '—' or '~' or '-' ? '-' : text[i];
            }
        });
    }

    private static string Ordinal(int number) => (number % 100 is >= 11 and <= 13, number % 10) switch
    {
        (false, 1) => "st",
        (false, 2) => "nd",
        (false, 3) => "rd",
        _ => "th",
    };
}
