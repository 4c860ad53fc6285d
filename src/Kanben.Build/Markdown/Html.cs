using System.Buffers;
using System.Text;

namespace Kanben.Build.Markdown;

/// <summary>Escaping for HTML text and double-quoted attributes.</summary>
internal static class Html
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"");

    public static void Escape(StringBuilder html, ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            html.Append(text[..at]).Append(text[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => "&quot;" });
            text = text[(at + 1)..];
        }

        html.Append(text);
    }

    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
        {
            return text;
        }

        var html = new StringBuilder(text.Length + 16);
        Escape(html, text);
        return html.ToString();
    }
}
