using System.Text;

namespace Kanben.Import;

/// <summary>
/// Writes plain text into Markdown so that a reader of the page sees exactly the text (CommonMark 0.31 with the tables, footnotes, strikethrough
/// and formulas of GitHub). A character is escaped only where it would mean something.
/// </summary>
internal static class MarkdownText
{
    /// <summary>Escapes text that stands inside a line.</summary>
    public static string Escape(string text) => Escape(text, atLineStart: false);

    /// <summary>Escapes a text that is a line of its own: what would open a heading, list, quotation or definition is escaped, too.</summary>
    public static string EscapeLine(string text) => Escape(text, atLineStart: true);

    /// <summary>Escapes the text between the brackets of a link or picture.</summary>
    public static string EscapeLinkText(string text) => Escape(text).Replace("\\[", "[", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);

    /// <summary>Escapes a cell of a pipe table.</summary>
    public static string EscapeCell(string text) => Escape(text, atLineStart: false).Replace("|", "\\|", StringComparison.Ordinal);

    private static string Escape(string text, bool atLineStart)
    {
        var escaped = new StringBuilder(text.Length + 8);
        var hasTwoTildes = text.IndexOf('~') is var tilde and >= 0 && text.IndexOf('~', tilde + 1) >= 0;
        var links = LinkStarts(text);
        var opening = atLineStart ? Opening(text) : -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (i == opening || text[i] switch
            {
                '\\' => i + 1 == text.Length || IsAsciiPunctuation(text[i + 1]),
                '`' or '$' => true,
                '*' => !(IsBlank(text, i - 1) && IsBlank(text, i + 1)),
                '_' => !(IsWord(text, i - 1) && IsWord(text, i + 1)),
                '~' => hasTwoTildes,
                '[' => IsFootnote(text, i) || links.Contains(i),
                '<' => OpensTag(text, i),
                '&' => OpensEntity(text, i),
                _ => false,
            })
            {
                escaped.Append('\\');
            }

            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    // "[text](" is a link; "[1]: " at the start of a line defines one.
    private static HashSet<int> LinkStarts(string text)
    {
        var starts = new HashSet<int>();
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '[')
            {
                open.Push(i);
            }
            else if (text[i] == ']' && open.TryPop(out var start) && i + 1 < text.Length
                && (text[i + 1] == '(' || (start == 0 && text[i + 1] == ':')))
            {
                starts.Add(start);
            }
        }

        return starts;
    }

    /// <summary>The index of the character that makes the line a block of another kind, or -1.</summary>
    private static int Opening(string text)
    {
        if (text.Length == 0)
        {
            return -1;
        }

        var i = 0;
        switch (text[0])
        {
            case '>':
                return 0;
            case '#':
                i = text.AsSpan().IndexOfAnyExcept('#');
                return i < 0 || (i <= 6 && text[i] == ' ') ? 0 : -1;
            case '-' or '+' or '*' or '_':
                return IsBlank(text, 1) || text.AsSpan().IndexOfAnyExcept(text[0], ' ') < 0 ? 0 : -1;
            case ':':
                return IsBlank(text, 1) || text.StartsWith(":::", StringComparison.Ordinal) ? 0 : -1;
            case '=' or '|' or '~':
                return text.AsSpan().IndexOfAnyExcept(text[0], ' ') < 0 || text[0] == '|' ? 0 : -1;
            default:
                while (i < text.Length && i < 9 && char.IsAsciiDigit(text[i]))
                {
                    i++;
                }

                return i > 0 && i < text.Length && text[i] is '.' or ')' && IsBlank(text, i + 1) ? i : -1;
        }
    }

    private static bool IsFootnote(string text, int i) => i + 1 < text.Length && text[i + 1] == '^';

    private static bool OpensTag(string text, int i) => i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '/' or '!' or '?');

    private static bool OpensEntity(string text, int i)
    {
        var end = text.AsSpan(i + 1, Math.Min(34, text.Length - i - 1)).IndexOf(';');
        return end > 0 && text.AsSpan(i + 1, end).IndexOfAnyExcept(EntityCharacters) < 0;
    }

    private static readonly System.Buffers.SearchValues<char> EntityCharacters =
        System.Buffers.SearchValues.Create("#0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static bool IsBlank(string text, int i) => i < 0 || i >= text.Length || text[i] == ' ';

    private static bool IsWord(string text, int i) => i >= 0 && i < text.Length && char.IsLetterOrDigit(text[i]);

    private static bool IsAsciiPunctuation(char c) => c is > ' ' and < '\u007F' && !char.IsAsciiLetterOrDigit(c);
}
