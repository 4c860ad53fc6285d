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
internal sealed class InlineWriter(string file, IEnumerable<int> references)
{
    private static readonly SearchValues<char> IntervalCharacters = SearchValues.Create("0123456789, .");

    private readonly FrozenSet<int> _references = references.ToFrozenSet();
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
        for (var i = 0; i < parts.Count; i++)
        {
            var piece = text.Substring(parts[i].Start, parts[i].Length);
            switch (parts[i].Kind)
            {
                case InlineKind.Formula:
                    WriteFormula(written, piece, cell);
                    break;
                case InlineKind.Tag when SuperscriptContent(text, parts, i) is { } content && Cited(content.Trim('[', ']', '［', '］', ' ')) is { } numbers:
                    AppendMark(written, numbers);
                    i += 2;
                    break;
                case InlineKind.Tag:
                    written.Append(piece);
                    break;
                default:
                    WriteText(written, piece, new TextPlace(line, lineStart && written.Length == 0, cell));
                    break;
            }
        }

        return written.ToString().Trim();
    }

    private readonly record struct TextPlace(int Line, bool LineStart, bool Cell);

    private static string? SuperscriptContent(string text, List<InlinePart> parts, int i) =>
        i + 2 < parts.Count && text.AsSpan(parts[i].Start, parts[i].Length).StartsWith("<sup", StringComparison.OrdinalIgnoreCase)
            && parts[i + 1].Kind != InlineKind.Tag && text.AsSpan(parts[i + 2].Start).StartsWith("</sup", StringComparison.OrdinalIgnoreCase)
            ? text.Substring(parts[i + 1].Start, parts[i + 1].Length)
            : null;

    private IReadOnlyList<int>? Cited(string content) =>
        CitationScanner.Numbers(content) is { } numbers && numbers.All(_references.Contains) ? numbers : null;

    private static void AppendMark(StringBuilder written, IReadOnlyList<int> numbers)
    {
        foreach (var number in numbers)
        {
            written.Append("[^").Append(number).Append(']');
        }
    }

    // GitHub asks that no blank stands inside the dollars. "$51\%^{[4]}$" is a formula with a citation behind it.
    private void WriteFormula(StringBuilder written, string piece, bool cell)
    {
        var body = piece.Trim('$').Trim();
        var (rest, numbers) = FormulaCitation.Split(body);
        if (numbers is not null && numbers.All(_references.Contains))
        {
            body = rest;
        }
        else
        {
            numbers = null;
        }

        if (body.Length > 0)
        {
            var width = piece.StartsWith("$$", StringComparison.Ordinal) ? "$$" : "$";
            written.Append(width).Append(cell ? body.Replace("|", "\\vert ", StringComparison.Ordinal) : body).Append(width);
        }

        if (numbers is not null)
        {
            AppendMark(written, numbers);
        }
    }

    private void WriteText(StringBuilder written, string piece, TextPlace place)
    {
        var start = 0;
        for (var i = 0; i < piece.Length; i++)
        {
            if (piece[i] is not ('[' or '［'))
            {
                continue;
            }

            var mark = CitationScanner.At(piece, i);
            if (mark is not null && mark.Numbers.All(_references.Contains))
            {
                WritePlain(written, piece[start..i], place);
                AppendMark(written, mark.Numbers);
                start = mark.End;
                if (start < piece.Length && piece[start] == '(')
                {
                    written.Append('\\');   // [^1](… would be a link
                }

                i = mark.End - 1;
            }
            else
            {
                Report(piece, i, mark, place.Line);
            }
        }

        WritePlain(written, piece[start..], place);
    }

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

            var plain = pieces[k].Replace("\\$", "$", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);
            written.Append(place.Cell ? MarkdownText.EscapeCell(plain) : place.LineStart && k == 0 && written.Length == 0 ? MarkdownText.EscapeLine(plain) : MarkdownText.Escape(plain));
        }
    }
}
