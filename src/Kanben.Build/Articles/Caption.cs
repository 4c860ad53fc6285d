using System.Text.RegularExpressions;

namespace Kanben.Build.Articles;

/// <summary>Tells the caption of a figure or table (图1 …, 表 2-1 …, Fig. 3 …, Table 4: …) from a sentence that begins with one's name.</summary>
internal static partial class Caption
{
    private const int MaxLength = 160;

    public static bool Is(string text) =>
        text.Length <= MaxLength && !text.EndsWith('。') && Pattern().IsMatch(text);

    // "图1显示…" is a sentence: after the number a caption goes on with a space, a mark or nothing.
    [GeneratedRegex("""^(?:[附续]?[图表]|Fig(?:ure|s)?\.?|Tab(?:le)?\.?)[ \u3000]?[0-9０-９A-Z一二三四五六七八九十]{1,3}(?:[-.－．—–][0-9０-９]{1,3})?(?:[（(]?[a-z][)）])?(?:[ \u3000:：.．、]|$|(?=[^0-9示中所是为的可给显表列说反描和与至、，,]))""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
