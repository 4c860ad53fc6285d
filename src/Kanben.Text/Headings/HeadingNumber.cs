using System.Text.RegularExpressions;

namespace Kanben.Text.Headings;

/// <summary>
/// The printed number of a heading, as Chinese and Western papers set them (GB/T 7713.2, 5.2; CY/T 35): 1, 1.1, 一、, （一）, 第一章, 第 2 节,
/// (1), Ⅰ. The number is what stands before the words, without its closing mark.
/// </summary>
public static partial class HeadingNumber
{
    /// <summary>Cuts a heading into number and words; the number is null when there is none. The words are never empty unless the heading is.</summary>
    public static (string? Number, string Words) Split(string heading)
    {
        var text = heading.Trim();
        var match = Pattern().Match(text);
        return match.Success && match.Length < text.Length ? (match.Groups["number"].Value, text[match.Length..].Trim()) : (null, text);
    }

    [GeneratedRegex(
        """
        ^(?:
          (?<number>第[ ]?[0-9０-９〇零一二三四五六七八九十百]{1,5}[ ]?[章节编篇部讲])[ ：:、\u3000]*
        | (?<number>[（(][ ]?(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})[ ]?[）)])[ 、\u3000]*
        | (?<number>[一二三四五六七八九十]{1,3})[、．.]\s*
        | (?<number>[0-9０-９]{1,2}(?:[.．][0-9０-９]{1,2}){1,4})[.．、]?(?![0-9０-９])[ \u3000]*
        | (?<number>[0-9０-９]{1,2})(?:[.．、][ \u3000]*|[ \u3000]+)(?![0-9０-９])
        | (?<number>[IVXⅠ-Ⅻ]{1,5})[.．、][ \u3000]*
        )
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
