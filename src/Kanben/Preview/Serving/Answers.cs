using System.Net;
using System.Text;

namespace Kanben.Preview.Serving;

/// <summary>Answers addresses as a host of static files does (GitHub Pages): folders by their `index.html`, what is missing by the site's `404.html`.</summary>
internal sealed class Answers(SiteView site)
{
    /// <summary>The answer to a path of <see cref="RequestPath"/>; null is none that could be in a site.</summary>
    public async Task<Answer> ToAsync(string? path, string query = "")
    {
        if (path is null)
        {
            return await MissingAsync().ConfigureAwait(false);
        }

        var (file, bytes) = await site.FindAsync(path).ConfigureAwait(false);
        if (bytes is { } found)
        {
            return new Answer(200, ContentTypes.Of(file), found);
        }

        // A lasting redirect would be remembered by the browser for the next site at this port.
        return path.Length > 0 && !path.EndsWith('/') && await site.IsFolderAsync(path).ConfigureAwait(false)
            ? new Answer(302, ContentTypes.Html, default) { Location = RequestPath.Address(path) + "/" + query }
            : await MissingAsync().ConfigureAwait(false);
    }

    private async Task<Answer> MissingAsync() =>
        await site.ReadAsync("404.html").ConfigureAwait(false) is { } page ? new Answer(404, ContentTypes.Html, PreviewedPage.Rooted(page))
        : await site.ReadAsync("index.html").ConfigureAwait(false) is not null ? new Answer(404, ContentTypes.Html, Page("404"))
        : new Answer(503, ContentTypes.Html, Page("刊本 Kanben"));

    /// <summary>A page for when the site has none; the preview's panel says over it what is the matter.</summary>
    private static byte[] Page(string title) => Encoding.UTF8.GetBytes($$"""
        <!doctype html>
        <html lang="zh-Hans">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{{WebUtility.HtmlEncode(title)}}</title>
        </head>
        <body class="page-none"><main><h1>{{WebUtility.HtmlEncode(title)}}</h1></main></body>
        </html>

        """);
}
