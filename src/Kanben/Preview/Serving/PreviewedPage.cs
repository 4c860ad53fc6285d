using System.Net;
using System.Text;

namespace Kanben.Preview.Serving;

/// <summary>Makes of a built page the one that the preview shows: with its script, and a policy that allows it. What is built stays as it is.</summary>
internal static class PreviewedPage
{
    /// <summary>The page with the preview's script before all others, so that it sees what they do.</summary>
    public static byte[] WithScript(ReadOnlyMemory<byte> page, string revision)
    {
        // Only the head is looked into: a long page is copied and not read.
        var end = EndOfHead(page.Span);
        var head = Encoding.UTF8.GetString(page.Span[..end]);
        return [.. Encoding.UTF8.GetBytes(Rewrite(head, revision)), .. page.Span[end..]];
    }

    /// <summary>The page for missing addresses with links that lead from any depth: those of a page at the top, or in the folder it is published in.</summary>
    public static byte[] Rooted(ReadOnlyMemory<byte> page)
    {
        var html = Encoding.UTF8.GetString(page.Span);
        var folder = HomeFolder(html);
        var result = new StringBuilder();
        var done = 0;
        foreach (var value in TagScanner.Tags(html).SelectMany(tag => new[] { tag.Find("href"), tag.Find("src") }).OfType<TagAttribute>().OrderBy(value => value.Start))
        {
            var address = html.Substring(value.Start, value.Length);
            result.Append(html, done, value.Start - done).Append(RootedAddress(address, folder));
            done = value.Start + value.Length;
        }

        return Encoding.UTF8.GetBytes(result.Append(html, done, html.Length - done).ToString());
    }

    private static int EndOfHead(ReadOnlySpan<byte> page)
    {
        var (lower, upper) = (page.IndexOf("</head"u8), page.IndexOf("</HEAD"u8));
        return lower >= 0 ? lower : upper >= 0 ? upper : page.Length;
    }

    private static string Rewrite(string head, string revision)
    {
        var result = new StringBuilder();
        var done = 0;
        var isPlaced = false;
        var script = $"<script src=\"{PreviewAddresses.Script}\" data-revision=\"{revision}\"></script>";
        foreach (var tag in TagScanner.Tags(head))
        {
            if (tag.Name.Equals("head", StringComparison.OrdinalIgnoreCase) && !isPlaced)
            {
                result.Append(head, done, tag.End - done).Append(script);
                done = tag.End;
                isPlaced = true;
            }
            else if (IsPolicy(head, tag) && tag.Find("content") is { } content)
            {
                var policy = ContentSecurityPolicy.WithPreview(WebUtility.HtmlDecode(head.Substring(content.Start, content.Length)));
                result.Append(head, done, content.Start - done).Append(Written(policy, head[content.Start - 1]));
                done = content.Start + content.Length;
            }
        }

        result.Append(head, done, head.Length - done);
        return (isPlaced ? result : result.Append(script)).ToString();
    }

    private static string Written(string policy, char quote)
    {
        var text = policy.Replace("&", "&amp;", StringComparison.Ordinal);
        return quote switch
        {
            '"' => text.Replace("\"", "&quot;", StringComparison.Ordinal),
            '\'' => text.Replace("'", "&#39;", StringComparison.Ordinal),
            _ => $"\"{text.Replace("\"", "&quot;", StringComparison.Ordinal)}\"",
        };
    }

    private static bool IsPolicy(string head, StartTag tag) =>
        tag.Name.Equals("meta", StringComparison.OrdinalIgnoreCase)
        && tag.Find("http-equiv") is { } kind
        && head.AsSpan(kind.Start, kind.Length).Trim().Equals("Content-Security-Policy", StringComparison.OrdinalIgnoreCase);

    // A site with an address of its own is published below its path, which the preview does not have.
    private static string HomeFolder(string html)
    {
        var home = TagScanner.Tags(html).Where(tag => tag.Name == "a").Select(tag => tag.Find("href")).OfType<TagAttribute>().Select(value => html.Substring(value.Start, value.Length))
            .FirstOrDefault(address => address.StartsWith('/') && address.EndsWith("/index.html", StringComparison.Ordinal));
        return home?[..^"index.html".Length] ?? "/";
    }

    private static string RootedAddress(string address, string folder)
    {
        if (address.StartsWith('/'))
        {
            return address.StartsWith(folder, StringComparison.Ordinal) ? "/" + address[folder.Length..] : address;
        }

        var isRelative = address.Length > 0 && address[0] is not ('#' or '?') && address.IndexOf(':') is var colon && (colon < 0 || address.AsSpan(0, colon).Contains('/'));
        return isRelative ? "/" + address : address;
    }
}
