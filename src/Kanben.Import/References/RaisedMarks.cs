using System.Text;
using Kanben.Text.Citations;

namespace Kanben.Import;

/// <summary>
/// Raised text that begins with citation marks: the entries they cite, the pages printed behind the last mark, and the text around them. Before the
/// marks only punctuation may stand; what follows them may be anything.
/// </summary>
internal sealed record RaisedMarks(string Before, IReadOnlyList<int> Numbers, string? Pages, string After)
{
    /// <summary>Reads `[1]`, `[1][2]`, `[1],[3]`, `[1]-[3]`, `[2]326-329`; null when no mark stands there.</summary>
    public static RaisedMarks? Read(string text)
    {
        text = text.Trim(' ');
        var at = 0;
        while (at < text.Length && !CitationScanner.Opens(text[at]) && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        var before = text[..at];
        var numbers = new List<int>();
        for (var mark = CitationScanner.At(text, at); mark is not null; mark = NextMark(text, at, numbers))
        {
            numbers.AddRange(mark.Numbers);
            at = mark.End;
        }

        if (numbers.Count == 0)
        {
            return null;
        }

        var pages = text.AsSpan(at).TrimEnd("，。；、：,.;: ");
        return PageLocator.Is(pages)
            ? new RaisedMarks(before, numbers, pages.Trim(' ').ToString(), text[(at + pages.Length)..])
            : new RaisedMarks(before, numbers, null, text[at..]);
    }

    private static CitationMark? NextMark(string text, int at, List<int> numbers)
    {
        var next = at;
        while (next < text.Length && (CitationScanner.IsDash(text[next]) || CitationScanner.IsSeparator(text[next]) || text[next] == ' '))
        {
            next++;
        }

        if (CitationScanner.At(text, next) is not { } mark)
        {
            return null;
        }

        return text.AsSpan(at, next - at).Trim(' ') is [var dash] && CitationScanner.IsDash(dash)
            ? CitationScanner.UpTo(mark, numbers[^1])
            : mark;
    }

    /// <summary>The marks as the text of a seed's formula has them, with every figure set apart: "[ 1 5 ]" is 15.</summary>
    public static RaisedMarks? OfFormula(ReadOnlySpan<char> tex)
    {
        var text = new StringBuilder(tex.Length);
        foreach (var c in tex)
        {
            text.Append(c is ' ' or '{' or '}' ? "" : c);
        }

        return Read(text.Replace("\\sim", "~").ToString()) is { Before: "", After: "" } marks ? marks : null;
    }
}
