using System.Buffers;
using Kanben.Model;
using Markdig.Syntax;

namespace Kanben.Build.Markdown;

/// <summary>
/// Refuses, before and after it is parsed, what would keep the parsers of Markdown and HTML busy for minutes: both take time that grows with the
/// square of a few things, which are counted here in one pass. The limits lie far above any article.
/// </summary>
internal static class TextLimits
{
    // An unclosed `[a](`, `<?` or `http://a*` makes Markdig look through the rest of the paragraph, once for each.
    private const long MaxMarksTimesLength = 2_000_000_000;

    // At each bare address Markdig looks through all emphasis that is still open.
    private const long MaxMarksTimesAddresses = 10_000_000;

    // Markdig fills every row of a table up to the widest.
    private const long MaxCells = 500_000;

    // AngleSharp finds a node's sibling by counting, and closes open elements one by one.
    private const int MaxTags = 20_000;
    private const int MaxUnclosed = 1_000;

    private static readonly SearchValues<char> Counted = SearchValues.Create("[<*_|\n");

    /// <summary>The parts of a text that no leaf block reaches across, each with its first line, from 0: apart by blank lines, or beginning with a note's label.</summary>
    public static IEnumerable<(int Line, int Lines, ReadOnlyMemory<char> Text)> Stretches(string text)
    {
        var (start, first, line) = (0, 0, 0);
        for (var at = 0; at < text.Length; line++)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end + 1;
            var content = text.AsSpan(at, end - at).Trim();
            if ((content.IsEmpty || content.StartsWith("[^", StringComparison.Ordinal)) && at > start)
            {
                yield return (first, line - first, text.AsMemory(start, at - start));
                (start, first) = (at, line);
            }

            at = end;
        }

        if (start < text.Length)
        {
            yield return (first, line - first, text.AsMemory(start));
        }
    }

    /// <summary>The first stretch that is too dense to be parsed, or null.</summary>
    public static Diagnostic? Check(string file, string text, int firstLine)
    {
        foreach (var (line, lines, stretch) in Stretches(text))
        {
            if (Fault(stretch.Span, lines) is { } fault)
            {
                return BuildRules.TooDense.At(new Place(file, line + firstLine), fault);
            }
        }

        return null;
    }

    private static string? Fault(ReadOnlySpan<char> text, int lines)
    {
        var marks = 0;
        var (cells, widest) = (0, 0);
        for (var i = NextCounted(text, 0); i < text.Length; i = NextCounted(text, i + 1))
        {
            // A mark of a reference or note is taken whole, with its pages, before Markdig looks for links and tags.
            i += NoteLabel.Length(text[i..]) is > 0 and var mark ? mark + MarkPages.Read(text[(i + mark)..]).Length - 1 : 0;
            var c = text[i];
            marks += c is '[' or '<' or '*' or '_' ? 1 : 0;
            cells = c == '\n' ? 0 : c == '|' ? cells + 1 : cells;
            widest = Math.Max(widest, cells);
        }

        var addresses = text.Count("://") + text.Count("www.") + text.Count("mailto:");
        return (long)marks * text.Length > MaxMarksTimesLength || (long)marks * addresses > MaxMarksTimesAddresses
                ? $"{marks} marks ([, <, *, _) stand in one paragraph of {text.Length} characters with {addresses} addresses"
            : (long)widest * lines > MaxCells ? $"a table of {widest} columns and {lines} rows is too large"
            : null;
    }

    private static int NextCounted(ReadOnlySpan<char> text, int from) => text[from..].IndexOfAny(Counted) is var step and >= 0 ? from + step : text.Length;

    /// <summary>The block with which the raw HTML of a tree becomes too much to be parsed, or null.</summary>
    public static Diagnostic? Check(string file, MarkdownDocument tree, int firstLine)
    {
        var tags = 0;
        foreach (var block in tree.Descendants<HtmlBlock>())
        {
            var source = block.Lines.ToString();
            var all = source.Count(c => c == '<');
            var closing = source.AsSpan().Count("</");
            tags += all;
            if (tags > MaxTags || all - (2 * closing) > MaxUnclosed)
            {
                return BuildRules.HtmlTooLarge.At(new Place(file, block.Line + firstLine), tags > MaxTags ? $"raw HTML has more than {MaxTags} tags up to here" : $"{all - (2 * closing)} tags are left open");
            }
        }

        return null;
    }
}
