using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Kanben.Build.Markdown;

/// <summary>
/// `[^label]: …`: an entry of the reference list when the label is a number, otherwise an explanatory note. Markdig's own footnotes
/// renumber by first use; ours keep the author's number, cited or not.
/// </summary>
internal sealed class NoteDefinitionBlock(BlockParser parser, string label) : ContainerBlock(parser)
{
    public string Label { get; } = NoteLabel.Canonical(label);

    /// <summary>The number of a reference, or 0 for an explanatory note.</summary>
    public int Number { get; } = NoteLabel.NumberOf(label);
}

/// <summary>Opens a definition at `[^label]:` and goes on while lines are indented by four spaces.</summary>
internal sealed class NoteDefinitionParser : BlockParser
{
    private const int Indent = 4;

    public NoteDefinitionParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || NoteLabel.Read(processor.Line, processor.Line.Start) is not { } label
            || processor.Line.Start + label.Length + 3 is var colon && (colon > processor.Line.End || processor.Line.Text[colon] != ':'))
        {
            return BlockState.None;
        }

        var block = new NoteDefinitionBlock(this, label)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        processor.GoToColumn(processor.Column + label.Length + 4);
        processor.NewBlocks.Push(block);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.ContinueDiscard;
        }

        if (processor.Indent < Indent)
        {
            return BlockState.None;
        }

        processor.GoToColumn(processor.ColumnBeforeIndent + Indent);
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }
}

/// <summary>The label between `[^` and `]`.</summary>
internal static class NoteLabel
{
    private const int MaxLength = 40;

    public static string? Read(StringSlice slice, int start)
    {
        var text = slice.Text.AsSpan(start, Math.Max(0, slice.End + 1 - start));
        return Length(text) is > 0 and var length ? text[2..(length - 1)].ToString() : null;
    }

    /// <summary>The length of the mark that a text begins with, brackets included; 0 when it begins with none.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("[^", StringComparison.Ordinal))
        {
            return 0;
        }

        var end = 2;
        while (end < text.Length && end <= MaxLength && text[end] is not (']' or '[' or '^') && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end > 2 && end < text.Length && text[end] == ']' ? end + 1 : 0;
    }

    /// <summary>`01` and `1` are one number and must be one id.</summary>
    public static string Canonical(string label) => NumberOf(label) is > 0 and var number ? number.ToString() : label;

    public static int NumberOf(string label) => label.Length <= 6 && label.All(char.IsAsciiDigit) ? int.Parse(label) : 0;
}
