using System.Collections.Immutable;
using System.Text.Json;
using Kanben.Build.Bibliographies;
using Kanben.Model;

namespace Kanben.Tests.Build.Bibliographies;

/// <summary>Reads CSL-JSON by the rules of csl-data.json: an array of objects with id and type, and no property that the schema does not have.</summary>
internal sealed record CslJsonItem(JsonElement Item)
{
    private static readonly string[] Types =
    [
        "article", "article-journal", "article-newspaper", "book", "chapter", "dataset", "document", "manuscript", "map", "paper-conference", "patent", "periodical", "report", "software",
        "standard", "thesis", "webpage",
    ];

    private static readonly string[] Names = ["author", "editor", "container-author", "translator"];
    private static readonly string[] NameParts = ["family", "given", "suffix", "literal"];
    private static readonly string[] Dates = ["issued", "accessed"];

    private static readonly string[] Texts =
    [
        "id", "type", "title", "container-title", "volume", "issue", "page", "number", "version", "edition", "genre", "publisher", "publisher-place", "medium", "DOI", "URL", "language", "abstract",
        "keyword", "note",
    ];

    public static List<CslJsonItem> Read(ReadOnlyMemory<byte> bytes)
    {
        using var document = JsonDocument.Parse(bytes);
        var items = document.RootElement.EnumerateArray().Select(item => new CslJsonItem(item.Clone())).ToList();
        Assert.All(items, item => item.Check());
        return items;
    }

    public string? Text(string name) => Item.TryGetProperty(name, out var value) ? value.GetString() : null;

    public IEnumerable<CslName> NamesOf(string name) => !Item.TryGetProperty(name, out var list) ? [] : list.EnumerateArray().Select(one =>
        one.TryGetProperty("literal", out var literal) ? CslName.Whole(literal.GetString()!)
        : CslName.Parted(one.GetProperty("family").GetString()!, one.GetProperty("given").GetString()!) with { Suffix = one.TryGetProperty("suffix", out var suffix) ? suffix.GetString() : null });

    public PartialDate? Date(string name)
    {
        if (!Item.TryGetProperty(name, out var value))
        {
            return null;
        }

        var parts = value.GetProperty("date-parts").EnumerateArray().Single().EnumerateArray().Select(part => part.GetInt32()).ToArray();
        Assert.InRange(parts.Length, 1, 3);
        Assert.NotEqual(0, parts[0]);
        return PartialDate.Of(parts[0] > 0 ? parts[0] : parts[0] + 1, parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2));
    }

    private void Check()
    {
        Assert.Contains(Text("type"), Types);
        Assert.False(string.IsNullOrEmpty(Text("id")));
        Assert.Distinct(Item.EnumerateObject().Select(property => property.Name));
        foreach (var property in Item.EnumerateObject())
        {
            if (Names.Contains(property.Name))
            {
                Assert.NotEqual(0, property.Value.GetArrayLength());
                Assert.All(property.Value.EnumerateArray().SelectMany(name => name.EnumerateObject()), part => Assert.Contains(part.Name, NameParts));
            }
            else if (Dates.Contains(property.Name))
            {
                Assert.Equal(["date-parts"], property.Value.EnumerateObject().Select(part => part.Name));
            }
            else
            {
                Assert.Contains(property.Name, Texts);
                Assert.Equal(JsonValueKind.String, property.Value.ValueKind);
            }
        }
    }
}
