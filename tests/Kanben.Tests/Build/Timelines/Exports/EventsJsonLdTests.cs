using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using static Kanben.Tests.Build.Timelines.Exports.ExportSamples;

namespace Kanben.Tests.Build.Timelines.Exports;

/// <summary>Reads the file as JSON-LD 1.1 does, with the terms of schema.org that are used expanded by hand.</summary>
public sealed class EventsJsonLdTests
{
    private const string Dates = @"^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?(/(\d{4}(-\d\d){0,2}|\.\.|))?$";
    private static readonly Uri Base = new("https://base.example/timeline/events.jsonld");

    // schema.org: the properties of each type that is used, its own or inherited.
    private static readonly Dictionary<string, string[]> Vocabulary = new()
    {
        ["ItemList"] = ["itemListElement", "itemListOrder", "numberOfItems", "name"],
        ["ListItem"] = ["position", "item"],
        ["Event"] = ["name", "startDate", "endDate", "description", "inLanguage", "subjectOf"],
        ["ScholarlyArticle"] = ["url", "name", "author", "inLanguage"],
        ["Person"] = ["name"],
    };

    [Fact]
    public void HoldsTheEventsThatIsoDatesCanSay() => AnySite.Sample(context =>
    {
        if (BytesOf(context, "events.json") is not { } json)
        {
            return;
        }

        var expected = ExportedJson.Read(json).Where(one => Regex.IsMatch(one.Edtf, Dates) && one.Start!.Value.Year > 0 && !one.IsApproximate).ToList();
        if (BytesOf(context, "events.jsonld") is not { } bytes)
        {
            Assert.Empty(expected);
            return;
        }

        using var list = JsonDocument.Parse(bytes);
        AssertNode(list.RootElement, isRoot: true);
        var items = list.RootElement.GetProperty("itemListElement").EnumerateArray().ToList();
        var events = items.ConvertAll(item => item.GetProperty("item"));
        Assert.Equal("https://schema.org", list.RootElement.GetProperty("@context").GetString());
        Assert.Equal(items.Count, list.RootElement.GetProperty("numberOfItems").GetInt32());
        Assert.Equal(Enumerable.Range(1, items.Count), items.Select(item => item.GetProperty("position").GetInt32()));
        Assert.Equal(
            expected.Select(one => (one.Id, one.Start, one.End)),
            events.Select(one => (new Uri(Base, one.GetProperty("@id").GetString()).Fragment[1..], (Day?)Day.First(one.GetProperty("startDate").GetString()!), one.TryGetProperty("endDate", out var end) ? Day.Last(end.GetString()!) : (Day?)null)));
        Assert.All(expected.Zip(events).Where(pair => Line(pair.First.Title).Length > 0), pair => Assert.Equal(Line(pair.First.Title), Blanks(pair.Second.GetProperty("name").GetString()!)));
    });

    [Theory]
    [InlineData("2008", "2008", "2008")]
    [InlineData("2023-05", "2023-05", "2023-05")]
    [InlineData("1966-05-16/1976-10", "1966-05-16", "1976-10")]
    [InlineData("1978/..", "1978", null)]
    public void WritesDatesAsTheyAre(string edtf, string start, string? end)
    {
        using var json = JsonDocument.Parse(BytesOf(One(edtf), "events.jsonld")!);
        var one = json.RootElement.GetProperty("itemListElement")[0].GetProperty("item");

        Assert.Equal((start, end), (one.GetProperty("startDate").GetString(), one.TryGetProperty("endDate", out var last) ? last.GetString() : null));
    }

    [Theory]
    [InlineData("198X")]
    [InlineData("2019-21")]
    [InlineData("1450~")]
    [InlineData("-0220")]
    [InlineData("../2023")]
    public void ClaimsNothingThatIsoDatesCannotSay(string edtf) => Assert.Null(BytesOf(One(edtf), "events.jsonld"));

    [Theory]
    [InlineData(null, "index.html#e-0000000001")]
    [InlineData("https://example.org/x/", "https://example.org/x/timeline/#e-0000000001")]
    public void AnEventIsNamedByItsPlaceOnThePage(string? url, string id)
    {
        using var json = JsonDocument.Parse(BytesOf(One("1957", url: url), "events.jsonld")!);

        Assert.Equal(id, json.RootElement.GetProperty("itemListElement")[0].GetProperty("item").GetProperty("@id").GetString());
    }

    // Each name is a keyword of JSON-LD or a property of the node's type; each node has a type; each address is one.
    private static void AssertNode(JsonElement node, bool isRoot = false)
    {
        var type = node.GetProperty("@type").GetString()!;
        string[] keywords = isRoot ? ["@context", "@id", "@type"] : ["@id", "@type"];
        Assert.Empty(node.EnumerateObject().Select(property => property.Name).Except(Vocabulary[type].Concat(keywords)));
        Assert.All(node.EnumerateObject().Where(property => property.Name is "@id" or "url"), property => Assert.Equal("https", new Uri(Base, property.Value.GetString()).Scheme));
        foreach (var inner in node.EnumerateObject().SelectMany(property => property.Value.ValueKind == JsonValueKind.Array ? property.Value.EnumerateArray() : Enumerable.Repeat(property.Value, 1)).Where(value => value.ValueKind == JsonValueKind.Object))
        {
            AssertNode(inner);
        }
    }
}
