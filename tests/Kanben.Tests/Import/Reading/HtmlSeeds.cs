using System.Text;
using Kanben.Import;
using Kanben.Model;

namespace Kanben.Tests.Import.Reading;

/// <summary>Imports pages that tests write.</summary>
internal static class HtmlSeeds
{
    public static ImportResult Import(string body, string head = "", Func<string, ReadOnlyMemory<byte>?>? beside = null) =>
        Importer.Import(new SeedFile("seeds/page.html", Encoding.UTF8.GetBytes($"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">{head}</head>\n<body>\n{body}\n</body></html>\n")) { Beside = beside ?? (_ => null) });

    /// <summary>A title page: short lines below it are the text's.</summary>
    public const string TitlePage = "<h1>山地茶园的水土保持</h1>\n<p>摘要：山地茶园坡度大。</p><p>关键词：茶园；梯田</p>\n";

    /// <summary>The body of the article that the page's text becomes below a title page.</summary>
    public static string Body(string body) => Import(TitlePage + body).Article!.Body;
}
