using Kanben.Model;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace Kanben.Build.Markdown;

/// <summary>Words of the text that cite an entry by author and year, as a container of the inlines that they were before.</summary>
internal sealed class CitingInline(AuthorDateCitation citation) : ContainerInline
{
    public AuthorDateCitation Citation { get; } = citation;
}

/// <summary>
/// Puts citations by author and year into the tree. The plain text stays what it was. Words that cannot be a link of their own stay as they are: those
/// within a link, or with a mark, code, a formula or a tag among them.
/// </summary>
internal static class CitingLinks
{
    /// <summary>Puts the citations of one leaf block, given in the order of its text, into its tree.</summary>
    public static void Put(PlainText text, IReadOnlyList<AuthorDateCitation> citations)
    {
        // From the last to the first: cutting a literal then never moves what is still looked for.
        for (var i = citations.Count - 1; i >= 0; i--)
        {
            var (start, end) = (citations[i].Offset, citations[i].Offset + citations[i].Length);
            if (IndexAt(text, start) is { } first && IndexAt(text, end - 1) is { } last && CanWrap(text.Literals[first].Literal, text.Literals[last].Literal))
            {
                var rest = text.Literals[last];
                Cut(rest.Literal, end - rest.Offset);
                var head = Cut(text.Literals[first].Literal, start - text.Literals[first].Offset);
                Wrap(new CitingInline(citations[i]), head, first == last ? head : rest.Literal);
            }
        }
    }

    /// <summary>The literal that holds the character at the offset, or null when no literal does.</summary>
    private static int? IndexAt(PlainText text, int offset)
    {
        var (low, high) = (0, text.Literals.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = text.Literals[middle].Offset <= offset ? (middle, high) : (low, middle - 1);
        }

        return high >= 0 && text.Literals[low] is var (literal, at) && offset >= at && offset < at + literal.Content.Length ? low : null;
    }

    // What stands between the two must be words: anything else has a link or an element of its own.
    private static bool CanWrap(LiteralInline first, LiteralInline last)
    {
        for (var parent = (Inline?)first.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline)
            {
                return false;
            }
        }

        var inline = (Inline)first;
        while (inline != last && inline.NextSibling is { } next && IsWords(next))
        {
            inline = next;
        }

        return inline == last;
    }

    private static bool IsWords(Inline inline) =>
        inline is LiteralInline or LineBreakInline { IsHard: false } or HtmlEntityInline || (inline is EmphasisInline emphasis && emphasis.All(child => child is LiteralInline));

    /// <summary>Parts a literal in two; returns the part that begins there, which is the literal itself where nothing stands before.</summary>
    private static LiteralInline Cut(LiteralInline literal, int at)
    {
        var content = literal.Content;
        if (at == 0 || at == content.Length)
        {
            return literal;
        }

        var rest = new LiteralInline(new StringSlice(content.Text, content.Start + at, content.End)) { Line = literal.Line, Column = literal.Column + at, IsClosed = true };
        literal.Content = new StringSlice(content.Text, content.Start, content.Start + at - 1);
        literal.InsertAfter(rest);
        return rest;
    }

    private static void Wrap(CitingInline citing, Inline first, Inline last)
    {
        first.InsertBefore(citing);
        for (var inline = first; ;)
        {
            var next = inline.NextSibling;
            inline.Remove();
            citing.AppendChild(inline);
            if (inline == last)
            {
                return;
            }

            inline = next!;
        }
    }
}
