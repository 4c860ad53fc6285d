using System.Collections.Immutable;
using System.Text;
using System.Xml;
using Kanben.Build.Libraries;

namespace Kanben.Build.Pages;

/// <summary>The files for search engines, made only where the site has an address: `sitemap.xml` (sitemaps.org 0.9) and `robots.txt`.</summary>
internal static class SiteMap
{
    public static IEnumerable<(string Path, ReadOnlyMemory<byte> Bytes)> Files(Library library, ImmutableArray<Page> pages)
    {
        if (library.Settings.Url is not { } url)
        {
            yield break;
        }

        yield return ("sitemap.xml", Map(url, pages));
        yield return ("robots.txt", Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\nSitemap: {url}sitemap.xml\n"));
    }

    private static ReadOnlyMemory<byte> Map(string url, ImmutableArray<Page> pages)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
            foreach (var page in pages.Where(page => page is not (NotFoundPage or SourcePage)).OrderBy(page => page.Path, StringComparer.Ordinal))
            {
                xml.WriteStartElement("url");
                xml.WriteElementString("loc", Frames.PublicAddress(url, page.Path));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }
}
