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

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new NoteMarkInline(label) { Line = line, Column = column, Span = new SourceSpan(start, start + label.Length + 2) };
        slice.Start += label.Length + 3;
        return true;
    }
}
