using System.Collections.Immutable;

namespace Kanben.Build.Timelines;

/// <summary>The short texts of a drawing in the site's language, and how much room they take at most.</summary>
internal sealed record OverviewLabels(bool IsChinese, string NoEvents)
{
    public const int FontSize = 12;

    /// <summary>A year as short as it stays clear: 1984, 公元25, 前221; 25 CE, 221 BCE.</summary>
    public string Year(int year) => (year, IsChinese) switch
    {
        ( >= 100, _) => $"{year}",
        ( > 0, true) => $"公元{year}",
        ( > 0, false) => $"{year} CE",
        (_, true) => $"前{1 - year}",
        _ => $"{1 - year} BCE",
    };

    /// <summary>Two years, or one when they are the same; open where null.</summary>
    public string Years(int? from, int? to)
    {
        var (first, last) = (from is { } start ? Year(start) : "", to is { } end ? Year(end) : "");
        // An era that follows the year is said once: 229–220 BCE.
        var era = last.IndexOf(' ');
        return first == last ? first : era > 0 && first.EndsWith(last[era..], StringComparison.Ordinal) ? $"{first[..first.IndexOf(' ')]}–{last}" : $"{first}–{last}";
    }

    /// <summary>The years of a fold on two lines.</summary>
    public ImmutableArray<string> FoldLines(OverviewFold fold) => Years(fold.FirstYear, fold.LastYear).Split('–') is [var first, var last] ? [first + "–", last] : [Year(fold.FirstYear)];

    /// <summary>An upper bound of the width in pixels: the fonts are the reader's, so digits count as wide as the widest common sans has them.</summary>
    public static int Width(string text) => (int)Math.Ceiling(text.Sum(c => c > '⺀' ? 1.0 : c is ' ' ? 0.35 : char.IsAsciiLetterUpper(c) ? 0.75 : 0.6) * FontSize);
}
