using Kanben.Text.Citations;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kanben.Build.Markdown;

/// <summary>`[^label]` in running text. Whether the label is defined is seen later, so that a mark without entry can be reported.</summary>
internal sealed class NoteMarkInline(string label) : LeafInline
{
    public string Label { get; } = NoteLabel.Canonical(label);

    /// <summary>The number of the reference it cites, or 0 for a mark of an explanatory note.</summary>
    public int Number { get; } = NoteLabel.NumberOf(label);

    /// <summary>The pages printed behind the mark of a reference, in the brackets that they were printed in; or null.</summary>
    public string? Pages { get; init; }
}

internal sealed class NoteMarkParser : InlineParser
{
    public NoteMarkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (NoteLabel.Read(slice, slice.Start) is not { } label)
        {
            return false;
        }

        var length = label.Length + 3;
        var (pages, pagesLength) = NoteLabel.NumberOf(label) > 0 ? MarkPages.Read(slice.AsSpan()[length..]) : default;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new NoteMarkInline(label) { Pages = pages, Line = line, Column = column, Span = new SourceSpan(start, start + length + pagesLength - 1) };
        slice.Start += length + pagesLength;
        return true;
    }
}

/// <summary>
/// The pages behind a mark: raised (`[^2]&lt;sup&gt;326-329&lt;/sup&gt;`, as the importer writes them and GitHub shows them), or in round brackets that
/// name them (`[^1](P326)`, written by hand, which CommonMark would read as a link).
/// </summary>
internal static class MarkPages
{
    private const string Opening = "<sup>";
    private const string Closing = "</sup>";

    // Each character may have been escaped.
    private const int LongestRaised = 2 * PageLocator.Longest;

    /// <summary>The pages that a text begins with, and how much of it they take; null and 0 when it begins with anything else.</summary>
    public static (string? Pages, int Length) Read(ReadOnlySpan<char> text)
    {
        if (PageLocator.InBrackets(text) is > 0 and var bracketed)
        {
            return (text[..bracketed].ToString(), bracketed);
        }

        var near = text[..Math.Min(text.Length, Opening.Length + LongestRaised + Closing.Length)];
        var close = near.StartsWith(Opening, StringComparison.OrdinalIgnoreCase) ? near[Opening.Length..].IndexOf('<') : -1;
        if (close <= 0 || !near[(Opening.Length + close)..].StartsWith(Closing, StringComparison.OrdinalIgnoreCase))
        {
            return default;
        }

        var pages = near.Slice(Opening.Length, close).ToString().Replace("\\", "", StringComparison.Ordinal);
        return PageLocator.Is(pages) ? (pages, Opening.Length + close + Closing.Length) : default;
    }
}
