using System.Text;

namespace Kanben.Import;

/// <summary>
/// The backslash escapes of a block's text: `\$` and `\\` keep dollars and backslashes of the text apart from formulas, `\<` and `\*` what only
/// looks like a tag or like bold.
/// </summary>
internal static class Escapes
{
    /// <summary>Escapes plain text, so that all of it is text.</summary>
    public static string Apply(string text)
    {
        if (text.AsSpan().IndexOfAny("\\$<*") < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var isStars = text[i] == '*' && ((i > 0 && text[i - 1] == '*') || (i + 1 < text.Length && text[i + 1] == '*'));
            var isTag = text[i] == '<' && i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '/' or '!');
            if (text[i] is '\\' or '$' || isStars || isTag)
            {
                escaped.Append('\\');
            }

            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>The plain text again.</summary>
    public static string Undo(string text)
    {
        if (!text.Contains('\\'))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] is '\\' or '$' or '<' or '*')
            {
                i++;
            }

            plain.Append(text[i]);
        }

        return plain.ToString();
    }
}
