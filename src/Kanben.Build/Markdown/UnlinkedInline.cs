using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kanben.Build.Markdown;

/// <summary>Words of which the author wants no link to the glossary: `[words]{.noglossary}`, a bracketed span of Pandoc with this one class. Text like any other otherwise.</summary>
internal sealed class UnlinkedInline : ContainerInline;

/// <summary>
/// Reads the end of an <see cref="UnlinkedInline"/> and takes the bracket that it closes. Must stand before the parser of links, whose opening brackets it
/// shares: that parser pairs every other closing bracket.
/// </summary>
internal sealed class UnlinkedParser : InlineParser
{
    private const string Closing = "]{.noglossary}";

    public UnlinkedParser() => OpeningCharacters = [']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!slice.AsSpan().StartsWith(Closing, StringComparison.Ordinal) || processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is not { IsImage: false } opening)
        {
            return false;
        }

        var end = processor.GetSourcePosition(slice.Start + Closing.Length - 1);
        var words = new UnlinkedInline { Line = opening.Line, Column = opening.Column, Span = new SourceSpan(opening.Span.Start, end) };
        opening.ReplaceBy(words);
        processor.Inline = words;
        // Emphasis pairs within the brackets only, as within a link (CommonMark 6.3).
        processor.PostProcessInlines(0, words, null, false);
        words.IsClosed = true;
        slice.Start += Closing.Length;
        return true;
    }
}
