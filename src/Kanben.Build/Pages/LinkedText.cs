using System.Text;
using Kanben.Build.Markdown;

namespace Kanben.Build.Pages;

/// <summary>Plain text as HTML with its http and https addresses linked, and nothing else.</summary>
internal static class LinkedText
{
    public static string Of(string text)
    {
        var html = new StringBuilder(text.Length + 64);
        var at = 0;
        for (var start = Find(text, 0); start >= 0; start = Find(text, at))
        {
            var end = EndOf(text, start);
            var address = text[start..end];
            Html.Escape(html, text.AsSpan(at, start - at));
            if (WebAddress.IsAddress(address))
            {
                var escaped = Html.Escape(address);
                html.Append("<a href=\"").Append(escaped).Append("\" rel=\"noopener\">").Append(escaped).Append("</a>");
            }
            else
            {
                Html.Escape(html, address);
            }

            at = end;
        }

        Html.Escape(html, text.AsSpan(at));
        return html.ToString();
    }

    private static int Find(string text, int from)
    {
        var at = text.IndexOf("http", from, StringComparison.OrdinalIgnoreCase);
        while (at >= 0 && !text.AsSpan(at + 4).StartsWith("://", StringComparison.Ordinal) && !text.AsSpan(at + 4).StartsWith("s://", StringComparison.OrdinalIgnoreCase))
        {
            at = text.IndexOf("http", at + 4, StringComparison.OrdinalIgnoreCase);
        }

        return at;
    }

    // RFC 3986, 2: an address is ASCII, so Chinese text ends it; a stop or bracket at its end belongs to the sentence around it.
    private static int EndOf(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is > ' ' and < '\x7f' and not ('<' or '>' or '"'))
        {
            end++;
        }

        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'')
        {
            end--;
        }

        return end;
    }
}
