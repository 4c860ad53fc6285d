using System.Buffers;
using System.Text;

namespace Kanben.Build.Bibliographies;

/// <summary>Text within the braces of a BibTeX value, so that TeX prints it as it is.</summary>
internal static class BibTexText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\{}#$%&_^~");
    private static readonly SearchValues<char> Unsafe = SearchValues.Create("\\{} ");

    public static void Append(StringBuilder file, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            file.Append(text[..at]).Append(Escape(text[at]));
            text = text[(at + 1)..];
        }

        file.Append(text);
    }

    /// <summary>An address or a DOI, which biblatex reads without TeX: only what would unbalance the braces or end the address is percent-encoded.</summary>
    public static void AppendVerbatim(StringBuilder file, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Unsafe) is >= 0 and var at)
        {
            file.Append(text[..at]).Append(text[at] switch { '{' => "%7B", '}' => "%7D", '\\' => "%5C", _ => "%20" });
            text = text[(at + 1)..];
        }

        file.Append(text);
    }

    // BibTeX counts braces behind a backslash too, so a brace must be a command; the braces around it end the command's name.
    private static string Escape(char c) => c switch
    {
        '\\' => "{\\textbackslash}",
        '{' => "{\\textbraceleft}",
        '}' => "{\\textbraceright}",
        '^' => "{\\textasciicircum}",
        '~' => "{\\textasciitilde}",
        '#' => "\\#",
        '$' => "\\$",
        '%' => "\\%",
        '&' => "\\&",
        _ => "\\_",
    };
}
