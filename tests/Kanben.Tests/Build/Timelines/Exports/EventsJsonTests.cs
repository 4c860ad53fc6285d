using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Kanben.Build.Articles;
using Kanben.Build.Libraries;
using Kanben.Build.Sites;
using Kanben.Build.Timelines.Exports;
using Kanben.Model;
using Kanben.Tests.Build.Output;
using static Kanben.Tests.Build.Timelines.Exports.ExportSamples;

namespace Kanben.Tests.Build.Timelines.Exports;

public sealed class EventsJsonTests
{
    private static readonly JsonDocument Schema = JsonDocument.Parse(StreamedFiles.BytesOf(EventsJson.WriteSchema));

    [Fact]
    public void SaysWhatTheTimelineKnows() => AnySite.Sample(context =>
    {
        var entries = context.Library.Timeline.Entries;
        if (entries.IsEmpty)
        {
            return;
        }

        var bytes = BytesOf(context, "events.json")!;
        using var json = JsonDocument.Parse(bytes);
        var events = json.RootElement.GetProperty("events").EnumerateArray().ToList();

        Assert.Empty(new JsonSchemaReader(Schema.RootElement).Faults(json.RootElement));
        Assert.Equal(InUtf8(context.Library.Settings.Title), json.RootElement.GetProperty("site").GetProperty("title").GetString());
        Assert.Equal(
            entries.Select(entry => (entry.Id, entry.Value.Text, InUtf8(entry.Title), entry.Value.Earliest?.ToString(), entry.Value.Latest?.ToString(), entry.Note is null ? null : InUtf8(entry.Note), entry.Accounts.Length)),
            events.Select(one => (Text(one, "id")!, Text(one, "edtf")!, Text(one, "title")!, Text(one, "start"), Text(one, "end"), Text(one, "note"), one.GetProperty("sources").GetArrayLength())));
        Assert.DoesNotContain("</script", Encoding.UTF8.GetString(bytes), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Encoding.UTF8.GetString(bytes), c => c is '\u2028' or '\u2029');
        Assert.All(events.SelectMany(one => one.GetProperty("sources").EnumerateArray().Append(one)), one => Assert.Matches("^[!-~]+$", Text(one, "href")));
    });

    [Fact]
    public void PlacesTheDateInTheSentence() => AnySite.Sample(context =>
    {
        if (BytesOf(context, "events.json") is not { } bytes)
        {
            return;
        }

        using var json = JsonDocument.Parse(bytes);
        foreach (var (source, account) in json.RootElement.GetProperty("events").EnumerateArray().SelectMany(one => one.GetProperty("sources").EnumerateArray())
            .Zip(context.Library.Timeline.Entries.SelectMany(entry => entry.Accounts)).Where(pair => pair.Second.Event is not null))
        {
            var sentence = Text(source, "sentence")!;
            Assert.Equal(InUtf8(account.Event!.Sentence), sentence);
            // A pair of surrogates that the cut parts is put together in the sentence and replaced in the date.
            Assert.Equal(InUtf8(account.Event.Sentence.Substring(source.GetProperty("offset").GetInt32(), source.GetProperty("length").GetInt32())), Text(source, "display"));
        }
    });

    [Theory]
    [InlineData("2023-11-06", 0, "2023-11-06", "2023-11-06", "day")]
    [InlineData("2023-02", 0, "2023-02-01", "2023-02-28", "month")]
    [InlineData("0755", 0, "0755-01-01", "0755-12-31", "year")]
    [InlineData("-0220", 1, "-0220-01-01", "-0220-12-31", "year")]
    [InlineData("0000", 0, "0000-01-01", "0000-12-31", "year")]
    [InlineData("2019-24", 1, "2019-12-01", "2020-02-29", "season")]
    [InlineData("198X", 1, "1980-01-01", "1989-12-31", "decade")]
    [InlineData("18XX", 1, "1800-01-01", "1899-12-31", "century")]
    [InlineData("1966-05-16/1976-10", 0, "1966-05-16", "1976-10-31", "range")]
    [InlineData("1978/..", 1, "1978-01-01", null, "range")]
    [InlineData("/2023", 1, null, "2023-12-31", "range")]
    [InlineData("-0220/0009", 1, "-0220-01-01", "0009-12-31", "range")]
    [InlineData("1980~/1989~", 1, "1980-01-01", "1989-12-31", "range")]
    public void GivesLevelEndsAndPrecision(string edtf, int level, string? start, string? end, string precision)
    {
        using var json = JsonDocument.Parse(BytesOf(One(edtf), "events.json")!);
        var one = json.RootElement.GetProperty("events")[0];

        Assert.Equal((level, start, end, precision), (one.GetProperty("level").GetInt32(), Text(one, "start"), Text(one, "end"), Text(one, "precision")!));
    }

    [Fact]
    public void NamesTheParagraphOfAFoundEvent()
    {
        var content = new SiteContent(SiteSettings.Default);
        var header = new ArticleHeader { Title = "纸的历史", Authors = [new Author("王一")], Keywords = ["造纸"] };
        var article = ArticleAnalyzer.Analyze(new Article("input/articles/zhi.md", Slug.From("zhi"), header, "## 一、发现\n\n考古很难。1957年5月8日，西安灞桥出土了一批古纸。", 1), content.Context);
        var context = One("2000") with { Library = LibraryGatherer.Gather(content, [article]) };

        var json = JsonNode.Parse(BytesOf(context, "events.json")!)!["events"]![0]!;

        var source = json["sources"]![0]!;
        Assert.Equal("1957-05-08", (string?)json["edtf"]);
        Assert.Equal(("explicit", "1957年5月8日", "[\"造纸\"]"), ((string?)json["basis"], (string?)json["display"], json["keywords"]!.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })));
        Assert.Equal(("纸的历史", "王一", "一、发现"), ((string?)source["title"], (string?)source["authors"]![0], (string?)source["section"]));
        Assert.Equal(("1957年5月8日，西安灞桥出土了一批古纸。", 0, 9), ((string?)source["sentence"], (int)source["offset"]!, (int)source["length"]!));
        Assert.Equal($"../articles/zhi/index.html#{Uri.EscapeDataString((string)source["paragraph"]!)}", (string?)source["href"]);
        Assert.Equal($"index.html#{json["id"]}", (string?)json["href"]);
    }

    [Theory]
    [InlineData("level", "2")]
    [InlineData("start", "\"1957-5-8\"")]
    [InlineData("kind", "\"feast\"")]
    [InlineData("sources", "[{}]")]
    [InlineData("title", null)]
    [InlineData("unknown", "1")]
    public void TheSchemaRefusesWhatIsNoExport(string property, string? value)
    {
        var json = JsonNode.Parse(BytesOf(One("1957"), "events.json")!)!;
        var one = json["events"]![0]!.AsObject();
        one.Remove(property);
        if (value is not null)
        {
            one.Add(property, JsonNode.Parse(value));
        }

        using var damaged = JsonDocument.Parse(json.ToJsonString());

        Assert.NotEmpty(new JsonSchemaReader(Schema.RootElement).Faults(damaged.RootElement));
    }

    [Fact]
    public void KeepsChineseReadable() => Assert.Contains("\"title\":\"《活字》（泥）刊行\"", Encoding.UTF8.GetString(BytesOf(One("1041", "《活字》（泥）刊行"), "events.json")!), StringComparison.Ordinal);

    private static string? Text(JsonElement one, string name) => one.GetProperty(name).GetString();
}
