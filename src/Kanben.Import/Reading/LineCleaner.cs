using System.Text;

namespace Kanben.Import;

/// <summary>
/// Makes one printed line of a seed line: invisible characters go, every kind of space becomes a blank, the seed's Markdown escapes outside
/// formulas are undone. Letters, digits and visible marks stay.
/// </summary>
internal static class LineCleaner
{
    public static string Clean(string line) => Unescape(Spaces(line)).Trim();

    /// <summary>As <see cref="Clean"/>, for text that has no Markdown escapes.</summary>
    public static string Spaces(string line)
    {
        var text = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            if (c is '\t' or '\n' or '\u00A0' or '\u3000' or '\u202F' or (>= '\u2000' and <= '\u200A'))
            {
                text.Append(' ');
            }
            else if (!char.IsControl(c) && c is not ('\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD'))
            {
                text.Append(c);
            }
        }

        return text.ToString().Trim();
    }

    // CommonMark 2.4: a backslash before ASCII punctuation is an escape. Inside $…$ it belongs to TeX.
    private static string Unescape(string line)
    {
        if (!line.Contains('\\'))
        {
            return line;
        }

        var text = new StringBuilder(line.Length);
        foreach (var part in InlineScanner.Scan(line))
        {
            var piece = line.AsSpan(part.Start, part.Length);
            if (part.Kind == InlineKind.Formula)
            {
                text.Append(piece);
                continue;
            }

            for (var i = 0; i < piece.Length; i++)
            {
                if (piece[i] == '\\' && i + 1 < piece.Length && char.IsAscii(piece[i + 1]) && char.IsPunctuation(piece[i + 1]) | char.IsSymbol(piece[i + 1]))
                {
                    text.Append(piece[i + 1] is '$' or '\\' ? "\\" : "");
                    i++;
                }

                text.Append(piece[i]);
            }
        }

        return text.ToString();
    }
}
