using Kanben.Text.Citations;

namespace Kanben.Import;

/// <summary>
/// A citation as it stands in the text of a block, plain or raised: where it ends, the entries it cites, the pages printed with it; and what else was
/// raised with it.
/// </summary>
internal sealed record PrintedCitation(int End, IReadOnlyList<int> Numbers, string? Pages)
{
    // A raised part that is longer holds words.
    private const int LongestRaised = 120;
    private const string Closing = "</sup>";

    /// <summary>Punctuation raised before the marks.</summary>
    public string Before { get; private init; } = "";

    /// <summary>What is raised behind them.</summary>
    public string After { get; private init; } = "";

    /// <summary>The citation whose bracket stands at <paramref name="start"/>, or null: `[1]`, `[1]-[3]`, `[2]326-329。`, `[1](P326)`.</summary>
    public static PrintedCitation? InProse(string text, int start)
    {
        if (CitationScanner.At(text, start) is not { } mark)
        {
            return null;
        }

        var (numbers, end) = (mark.Numbers, mark.End);
        if (end < text.Length && CitationScanner.IsDash(text[end]) && CitationScanner.At(text, end + 1) is { } last && CitationScanner.UpTo(last, numbers[^1]) is { } rest)
        {
            (numbers, end) = ([.. numbers, .. rest.Numbers], rest.End);
        }

        return WithPages(text, new PrintedCitation(end, numbers, null));
    }

    /// <summary>The citation in the superscript that opens at <paramref name="start"/>, or null.</summary>
    public static PrintedCitation? Raised(string text, int start)
    {
        if (Element(text, start) is not { } found)
        {
            return null;
        }

        // <sup>[1]</sup>-<sup>[3]</sup>
        var (marks, end) = found;
        if (marks is { Pages: null, After: "" } && end < text.Length && CitationScanner.IsDash(text[end]) && Element(text, end + 1) is (var last, var lastEnd)
            && last.Before.Length == 0 && CitationScanner.UpTo(new CitationMark(end, lastEnd, last.Numbers), marks.Numbers[^1]) is { } rest)
        {
            (marks, end) = (last with { Before = marks.Before, Numbers = [.. marks.Numbers, .. rest.Numbers] }, lastEnd);
        }

        var citation = new PrintedCitation(end, marks.Numbers, marks.Pages) { Before = marks.Before, After = marks.After };
        return marks is { Pages: null, After: "" } ? WithPages(text, citation) : citation;
    }

    /// <summary>The citation with the pages that stand behind it, raised or not. Bare figures belong to a single entry.</summary>
    public static PrintedCitation WithPages(string text, PrintedCitation citation)
    {
        var rest = text.AsSpan(citation.End);
        if (RaisedLength(rest) is > 0 and var length)
        {
            var content = rest[(rest.IndexOf('>') + 1)..(length - Closing.Length)];
            return PageLocator.Is(content) ? citation with { End = citation.End + length, Pages = content.Trim(' ').ToString() } : citation;
        }

        var pages = citation.Numbers.Count == 1 ? PageLocator.InProse(rest) : PageLocator.InBrackets(rest);
        return pages == 0 ? citation : citation with { End = citation.End + pages, Pages = rest[..pages].ToString() };
    }

    private static (RaisedMarks Marks, int End)? Element(string text, int start) =>
        RaisedLength(text.AsSpan(start)) is > 0 and var length && text.IndexOf('>', start) + 1 is var content
        && RaisedMarks.Read(text[content..(start + length - Closing.Length)]) is { } marks
            ? (marks, start + length)
            : null;

    // The length of a superscript that opens here and holds no other tag; 0 when there is none.
    private static int RaisedLength(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, LongestRaised)];
        var content = text.StartsWith("<sup>", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<sup ", StringComparison.OrdinalIgnoreCase) ? text.IndexOf('>') + 1 : 0;
        var close = content > 0 ? text[content..].IndexOf('<') : -1;
        return close >= 0 && text[(content + close)..].StartsWith(Closing, StringComparison.OrdinalIgnoreCase) ? content + close + Closing.Length : 0;
    }
}
