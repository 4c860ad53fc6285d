using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using Kanben.Model;
using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>
/// Writes the text of a block as Markdown: formulas stay, citation marks become footnote references, sub- and superscripts stay HTML, bold
/// stays bold when it closes, all else is escaped. Marks that are broken or name no entry are reported and stay as printed.
/// </summary>
internal sealed class InlineWriter(string file, IEnumerable<int> references, IEnumerable<string> notes)
{
    private static readonly SearchValues<char> IntervalCharacters = SearchValues.Create("0123456789, .");

    private readonly FrozenSet<int> _references = references.ToFrozenSet();
    private readonly FrozenSet<string> _notes = notes.ToFrozenSet();
    private readonly List<Diagnostic> _diagnostics = [];

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>The text as one line of Markdown that is a paragraph of its own.</summary>
    public string Paragraph(string text, int line) => Write(text, line, lineStart: true, cell: false);

    /// <summary>The text as Markdown behind something else on its line.</summary>
    public string Inline(string text, int line) => Write(text, line, lineStart: false, cell: false);

    /// <summary>The text as a cell of a pipe table.</summary>
    public string Cell(string text, int line) => Write(text, line, lineStart: false, cell: true);

    private string Write(string text, int line, bool lineStart, bool cell)
    {
        var written = new StringBuilder(text.Length + 16);
        var parts = InlineScanner.Scan(text);
        var at = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].End <= at)
            {
                continue;
            }

            var place = new TextPlace(line, lineStart && written.Length == 0, cell);
            at = Math.Max(at, parts[i].Start);
            at = parts[i].Kind switch
            {
                InlineKind.Formula => WriteFormula(written, text, parts[i], cell),
                InlineKind.Tag when Raised(text, parts, i) is { } citation => WriteRaised(written, text, citation, place),
                InlineKind.Tag => WriteAsIs(written, text.AsSpan(at, parts[i].End - at), parts[i].End),
                _ => WriteText(written, text, at..parts[i].End, place),
            };
        }

        return written.ToString().Trim();
    }

    private readonly record struct TextPlace(int Line, bool LineStart, bool Cell);

    private static int WriteAsIs(StringBuilder written, ReadOnlySpan<char> tag, int end)
    {
        written.Append(tag);
        return end;
    }

    /// <summary>The citation of entries that the superscript is which opens with this part: marks in brackets, or bare figures.</summary>
    private PrintedCitation? Raised(string text, List<InlinePart> parts, int i)
    {
        if (PrintedCitation.Raised(text, parts[i].Start) is { } marks)
        {
            return IsListed(marks.Numbers) ? marks : null;
        }

        if (SuperscriptContent(text, parts, i) is not { } content || IsExponent(text, parts[i].Start, content)
            || CitationScanner.Numbers(content.Trim('[', ']', '［', '］', ' ')) is not { } numbers || !IsListed(numbers))
        {
            return null;
        }

        // <sup>[1</sup>]: the closing bracket was left on the line.
        var end = parts[i + 2].End;
        var isOpen = content.AsSpan().TrimStart() is ['[' or '［', ..] && content.AsSpan().IndexOfAny(']', '］') < 0;
        return new PrintedCitation(isOpen && end < text.Length && text[end] is ']' or '］' ? end + 1 : end, numbers, null);
    }

    private static string? SuperscriptContent(string text, List<InlinePart> parts, int i) =>
        i + 2 < parts.Count && text.AsSpan(parts[i].Start, parts[i].Length).StartsWith("<sup", StringComparison.OrdinalIgnoreCase)
            && parts[i + 1].Kind != InlineKind.Tag && text.AsSpan(parts[i + 2].Start).StartsWith("</sup", StringComparison.OrdinalIgnoreCase)
            ? text.Substring(parts[i + 1].Start, parts[i + 1].Length)
            : null;

    // "km²", "R²", "10³": a bare figure behind a figure or behind one or two letters is a power of a unit or variable.
    private static bool IsExponent(string text, int at, string content)
    {
        if (content.Length > 2 || !content.All(char.IsAsciiDigit) || at == 0)
        {
            return false;
        }

        var letters = 0;
        while (letters < 3 && at - letters > 0 && char.IsAsciiLetter(text[at - letters - 1]))
        {
            letters++;
        }

        return letters is 1 or 2 || char.IsAsciiDigit(text[at - 1]);
    }

    private bool IsListed(IReadOnlyList<int> numbers) => numbers.All(_references.Contains);

    private static int WriteRaised(StringBuilder written, string text, PrintedCitation citation, TextPlace place)
    {
        WritePlain(written, citation.Before, place);
        WriteMarks(written, text, citation);
        var isRaised = citation.After.Any(c => !char.IsPunctuation(c) && c != ' ');
        written.Append(isRaised ? "<sup>" : "");
        WritePlain(written, citation.After, place);
        written.Append(isRaised ? "</sup>" : "");
        return citation.End;
    }

    // Pages are raised like their mark. GitHub would take `[^1](P326)` for a link, and two `~` for a stroke through what lies between.
    private static int WriteMarks(StringBuilder written, string text, PrintedCitation citation)
    {
        foreach (var number in citation.Numbers)
        {
            written.Append("[^").Append(number).Append(']');
        }

        if (citation.Pages is { } pages)
        {
            written.Append("<sup>").Append(pages.Replace("~", "\\~", StringComparison.Ordinal)).Append("</sup>");
        }
        else if (citation.After.Length == 0 && citation.End < text.Length && text[citation.End] == '(')
        {
            written.Append('\\');
        }

        return citation.End;
    }

    // GitHub asks that no blank stands inside the dollars. "$51\%^{[4]}$" is a formula with a citation behind it.
    private int WriteFormula(StringBuilder written, string text, InlinePart part, bool cell)
    {
        var piece = text.AsSpan(part.Start, part.Length);
        var (body, marks) = FormulaCitation.Split(piece.Trim('$').Trim().ToString());
        if (marks is not null && !IsListed(marks.Numbers))
        {
            (body, marks) = (piece.Trim('$').Trim().ToString(), null);
        }

        if (body.Length > 0)
        {
            var width = piece.StartsWith("$$", StringComparison.Ordinal) ? "$$" : "$";
            written.Append(width).Append(cell ? body.Replace("|", "\\vert ", StringComparison.Ordinal) : body).Append(width);
        }

        if (marks is null)
        {
            return part.End;
        }

        var citation = new PrintedCitation(part.End, marks.Numbers, marks.Pages);
        citation = marks.Pages is null ? PrintedCitation.WithPages(text, citation) : citation;
        return WriteMarks(written, text, citation);
    }

    private int WriteText(StringBuilder written, string text, Range range, TextPlace place)
    {
        var (start, end) = (range.Start.Value, range.End.Value);
        for (var i = start; i < end; i++)
        {
            if (!CitationScanner.Opens(text[i]))
            {
                continue;
            }

            if (NoteMark.At(text, i) is { } note && _notes.Contains(note.Label))
            {
                WritePlain(written, text[start..i], place);
                written.Append(text, i, note.End - i);
                start = note.End;
                i = note.End - 1;
            }
            else if (PrintedCitation.InProse(text, i) is { } citation && citation.Numbers.All(_references.Contains) && !IsItem(text, i))
            {
                WritePlain(written, text[start..i], place);
                start = WriteMarks(written, text, citation);
                i = start - 1;
            }
            else if (text[i] is '[' or '［')
            {
                Report(text, i, CitationScanner.At(text, i), place.Line);
            }
        }

        if (start < end)
        {
            WritePlain(written, text[start..end], place);
        }

        return Math.Max(start, end);
    }

    // 【1】 at the head of a paragraph counts it; [1] there is kept for what it mostly is.
    private static bool IsItem(string text, int at) => at == 0 && text[at] is '【' or '〔';

    private void Report(string text, int at, CitationMark? mark, int line)
    {
        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        if (_references.Count == 0)
        {
            return;
        }

        if (mark is not null)
        {
            _diagnostics.Add(ImportRules.CitationNotListed.At(new Place(file, line), $"{text[at..mark.End]} names an entry that the list does not have."));
        }
        else if (!IsInterval(text, at) && at > 0 && Han.IsHanOrMark(text[at - 1]) && (char.IsAsciiDigit(next) || next is '，' or '。' or ',' or ']' or 'I') && text.AsSpan(at, Math.Min(8, text.Length - at)).IndexOf('.') < 0)
        {
            _diagnostics.Add(ImportRules.CitationBroken.At(new Place(file, line), $"“{text[Math.Max(0, at - 8)..Math.Min(text.Length, at + 8)]}”: the citation mark is damaged."));
        }
    }

    // [0,1] counts nothing in the list: entries begin with 1.
    private static bool IsInterval(string text, int at)
    {
        var inside = text.AsSpan(at + 1, Math.Min(12, text.Length - at - 1));
        var close = inside.IndexOf(']');
        return close > 0 && !inside[..close].ContainsAnyExcept(IntervalCharacters) && inside[..close].Contains('0');
    }

    private static void WritePlain(StringBuilder written, string text, TextPlace place)
    {
        if (text.Length == 0)
        {
            return;
        }

        // Bold that opens and closes inside the piece is the author's emphasis.
        var strong = text.Split("**");
        var keep = strong.Length % 2 == 1 && strong.Length > 1 && strong.Where((_, k) => k % 2 == 1).All(part => part.Trim().Length > 0 && part.Trim() == part);
        var pieces = keep ? strong : [text];
        for (var k = 0; k < pieces.Length; k++)
        {
            if (k > 0)
            {
                written.Append("**");
            }

            var plain = Escapes.Undo(pieces[k]);
            written.Append(place.Cell ? MarkdownText.EscapeCell(plain) : place.LineStart && k == 0 && written.Length == 0 ? MarkdownText.EscapeLine(plain) : MarkdownText.Escape(plain));
        }
    }
}
