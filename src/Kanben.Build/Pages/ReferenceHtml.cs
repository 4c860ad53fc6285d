using System.Text;
using Kanben.Build.Markdown;
using Kanben.Model;

namespace Kanben.Build.Pages;

/// <summary>A reference as its author wrote it, with its DOI and its address linked.</summary>
internal static class ReferenceHtml
{
    public static string Of(ParsedReference fields)
    {
        var links = new List<(int Start, int Length, string Href)>();
        Find(fields.Url, WebAddress.IsAddress(fields.Url) ? fields.Url : null);
        Find(fields.Doi, fields.Doi is { } doi ? "https://doi.org/" + doi : null);
        var html = new StringBuilder(fields.Raw.Length + 64);
        var at = 0;
        foreach (var (start, length, href) in links.OrderBy(link => link.Start))
        {
            if (start < at)
            {
                continue;
            }

            Html.Escape(html, fields.Raw.AsSpan(at, start - at));
            html.Append("<a href=\"").Append(Html.Escape(href)).Append("\" rel=\"noopener\">");
            Html.Escape(html, fields.Raw.AsSpan(start, length));
            html.Append("</a>");
            at = start + length;
        }

        Html.Escape(html, fields.Raw.AsSpan(at));
        return html.ToString();

        void Find(string? text, string? href)
        {
            var start = text is null || href is null ? -1 : fields.Raw.LastIndexOf(text, StringComparison.Ordinal);
            if (start >= 0)
            {
                links.Add((start, text!.Length, href!));
            }
        }
    }
}
