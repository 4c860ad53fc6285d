using System.Text;
using Kanben.Text.Characters;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kanben.Build.Markdown;

/// <summary>
/// The plain text of a leaf block: no Markdown, no note marks, and no space where a line was broken between Han characters; or of a pipe table, cells
/// apart by a tab and rows by a line feed.
/// </summary>
internal sealed class PlainText
{
    private readonly StringBuilder _text = new();
    private readonly List<(NoteMarkInline Mark, int Offset)> _marks = [];
    private readonly List<(LiteralInline Literal, int Offset)> _literals = [];

    private PlainText()
    {
    }

    public string Text { get; private set; } = "";

    /// <summary>The note marks with the offset in <see cref="Text"/> at which each stood.</summary>
    public IReadOnlyList<(NoteMarkInline Mark, int Offset)> Marks => _marks;

    /// <summary>The literals of the tree with the offset in <see cref="Text"/> at which each begins, in order.</summary>
    public IReadOnlyList<(LiteralInline Literal, int Offset)> Literals => _literals;

    public static PlainText Of(ContainerInline? inlines)
    {
        var plain = new PlainText();
        // Most paragraphs without marks are one literal: their text needs no building.
        if (inlines?.FirstChild is LiteralInline { NextSibling: null } only)
        {
            plain._literals.Add((only, 0));
            plain.Text = only.Content.AsSpan().TrimEnd().ToString();
            return plain;
        }

        plain.Append(inlines);
        plain.Text = plain._text.ToString().TrimEnd();
        return plain;
    }

    public static PlainText Of(Table table)
    {
        var plain = new PlainText();
        foreach (var row in table.OfType<TableRow>())
        {
            plain._text.Append(plain._text.Length > 0 ? "\n" : "");
            var first = true;
            foreach (var cell in row.OfType<TableCell>())
            {
                plain._text.Append(first ? "" : "\t");
                first = false;
                plain.AppendCell(cell);
            }
        }

        plain.Text = plain._text.ToString();
        return plain;
    }

    /// <summary>The text with each mark written out where it stands, for texts that are published as text alone.</summary>
    public static string WithMarks(ContainerInline inlines)
    {
        var plain = Of(inlines);
        if (plain.Marks.Count == 0)
        {
            return plain.Text;
        }

        var text = new StringBuilder(plain.Text.Length);
        var at = 0;
        foreach (var (mark, offset) in plain.Marks)
        {
            var end = Math.Min(offset, plain.Text.Length);
            text.Append(plain.Text, at, end - at).Append('[').Append(mark.Label).Append(']').Append(mark.Pages);
            at = end;
        }

        text.Append(plain.Text, at, plain.Text.Length - at);
        return text.ToString();
    }

    /// <summary>What a line break in the source stands for: nothing beside Chinese text, otherwise a space (CLREQ 3.1: Han text has no word spaces).</summary>
    public static string BreakText(Inline line) =>
        IsWide(Edge(line.PreviousSibling, last: true)) || IsWide(Edge(line.NextSibling, last: false)) ? "" : " ";

    // The curly quotes, the dash and the dots belong to Western text as well, so they say nothing.
    private static bool IsWide(char c) => Han.IsHan(c) || (Han.IsChineseMark(c) && c is not ('“' or '”' or '‘' or '’' or '—' or '…' or '·'));

    private static char Edge(Inline? inline, bool last)
    {
        while (inline is not null)
        {
            switch (inline)
            {
                case LiteralInline { Content: { IsEmpty: false } content }:
                    return last ? content.Text[content.End] : content.Text[content.Start];
                case NoteMarkInline:
                    inline = last ? inline.PreviousSibling : inline.NextSibling;
                    break;
                case ContainerInline container:
                    inline = last ? container.LastChild : container.FirstChild;
                    break;
                default:
                    return '\0';
            }
        }

        return '\0';
    }

    private void AppendCell(TableCell cell)
    {
        foreach (var paragraph in cell.OfType<ParagraphBlock>())
        {
            var start = _text.Length;
            Append(paragraph.Inline);
            while (_text.Length > start && char.IsWhiteSpace(_text[^1]))
            {
                _text.Length--;
            }

            for (var i = _marks.Count - 1; i >= 0 && _marks[i].Offset > _text.Length; i--)
            {
                _marks[i] = _marks[i] with { Offset = _text.Length };
            }
        }
    }

    private void Append(ContainerInline? container)
    {
        var tags = new InlineTags();
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    _literals.Add((literal, _text.Length));
                    _text.Append(literal.Content.AsSpan());
                    break;
                case NoteMarkInline mark:
                    _marks.Add((mark, _text.Length));
                    break;
                case LineBreakInline line:
                    _text.Append(BreakText(line));
                    break;
                case CodeInline code:
                    _text.Append(code.Content);
                    break;
                case MathInline math:
                    _text.Append(math.Content.AsSpan());
                    break;
                case HtmlEntityInline entity:
                    _text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    _text.Append(link.Url);
                    break;
                case HtmlInline html:
                    _text.Append(tags.Read(html.Tag, out _) switch { InlineTag.Text => html.Tag, InlineTag.Break => BreakText(html), _ => "" });
                    break;
                case DelimiterInline delimiter:
                    _text.Append(delimiter.ToLiteral());
                    Append(delimiter);
                    break;
                case ContainerInline nested:
                    Append(nested);
                    break;
                default:
                    break;
            }
        }
    }
}
