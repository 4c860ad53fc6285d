using System.Globalization;
using System.Text;
using CsCheck;
using Kanben.Build.Checks;
using Kanben.Build.Timelines.Exports;
using Kanben.Model;
using Kanben.Tests.Build.Output;
using static Kanben.Tests.Build.Timelines.Exports.ExportSamples;

namespace Kanben.Tests.Build.Timelines.Exports;

public sealed class TimelineExportsTests
{
    private const string Article = "---\ntitle: 纸的历史\nauthors: [王一]\n---\n1957年5月8日，西安灞桥出土了一批古纸。公元前221年，秦统一六国。\n";

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void GivesTheSameBytesInEveryCulture(string culture) => AnySite.Sample(context =>
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Snapshot();
        try
        {
            CultureInfo.CurrentCulture = Hostile(culture);
            Assert.Equal(expected, Snapshot());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        List<string> Snapshot() => [.. TimelineExports.Files(context).Select(file => file.Path + Convert.ToBase64String(StreamedFiles.BytesOf(file.Write)))];
    }, iter: 50, threads: 1);

    [Fact]
    public void ASiteWithoutEventsHasNoFilesAndNoLinks()
    {
        using var site = new TemporarySite().With("input/articles/a.md", TemporarySite.Article).Built();

        Assert.Equal(["index.html"], Directory.GetFiles(Path.Combine(site.Output, "timeline")).Select(Path.GetFileName));
        Assert.Empty(site.Page("timeline/index.html").QuerySelectorAll(".downloads, link[rel=alternate]"));
    }

    [Fact]
    public void ThePageLinksToEveryFileThatIsWritten()
    {
        using var site = new TemporarySite().With("input/articles/a.md", Article).Built();

        var page = site.Page("timeline/index.html");
        var links = page.QuerySelectorAll(".downloads a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(["events.csv", "events.ics", "events.json", "events.jsonld", "timelinejs.json"], links.Order(StringComparer.Ordinal));
        Assert.Equal(links, page.QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("href")!));
        Assert.Equal([.. links, "events.schema.json", "index.html"], Directory.GetFiles(Path.Combine(site.Output, "timeline")).Select(file => Path.GetFileName(file)!).OrderBy(file => links.IndexOf(file) is >= 0 and var at ? at : 9).ThenBy(file => file, StringComparer.Ordinal));
        Assert.Empty(site.Page("index.html").QuerySelectorAll("link[rel=alternate]"));
        Assert.Empty(OutputCheck.Run(site.Output));
    }

    [Fact]
    public void AMissingFileIsABrokenLink()
    {
        using var site = new TemporarySite().With("input/articles/a.md", Article).Built();

        System.IO.File.Delete(Path.Combine(site.Output, "timeline/events.ics"));

        Assert.Equal("KB4102", Assert.Single(OutputCheck.Run(site.Output)).Code);
    }

    [Fact]
    public void LinksOfTheExportsLeadToThePlaces()
    {
        using var site = new TemporarySite().With("input/articles/a.md", Article).Built();

        var source = ExportedSource(site);

        Assert.Equal("西安灞桥出土了一批古纸", site.Page(source.Path).GetElementById(source.Id)!.TextContent.Split('，', '。')[1]);
    }

    [Fact]
    public void EveryFileIsUtf8() =>
        AnySite.Sample(context => Assert.All(TimelineExports.Files(context), file => _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(StreamedFiles.BytesOf(file.Write))), iter: 50);

    private static (string Path, string Id) ExportedSource(TemporarySite site)
    {
        using var json = System.Text.Json.JsonDocument.Parse(site.Read("output/timeline/events.json"));
        var href = json.RootElement.GetProperty("events").EnumerateArray().Last().GetProperty("sources")[0].GetProperty("href").GetString()!;
        var address = new Uri(new Uri("https://e.example/timeline/events.json"), href);
        return (Uri.UnescapeDataString(address.AbsolutePath[1..]), Uri.UnescapeDataString(address.Fragment[1..]));
    }

    // The invariant mode knows cultures by name only, so what would differ in them is made to differ by hand.
    private static CultureInfo Hostile(string name)
    {
        var culture = (CultureInfo)new CultureInfo(name).Clone();
        culture.NumberFormat.NumberDecimalSeparator = "٫";
        culture.NumberFormat.NegativeSign = "\u061C-";
        culture.DateTimeFormat.ShortDatePattern = "yyyy年";
        culture.DateTimeFormat.DateSeparator = "٪";
        return culture;
    }
}
