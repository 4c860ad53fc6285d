using System.Text;
using System.Text.Json;
using CsCheck;
using Kanben.Build.Articles;
using Kanben.Build.Glossaries.Exports;
using Kanben.Build.Libraries;
using Kanben.Build.Output;
using Kanben.Build.Pages;
using Kanben.Build.Sites;
using Kanben.Model;
using Kanben.Tests.Build.Output;
using Kanben.Tests.Build.Timelines.Exports;

namespace Kanben.Tests.Build.Glossaries.Exports;

public sealed class GlossaryExportsTests
{
    private const string Skos = "http://www.w3.org/2004/02/skos/core#";

    private static readonly Gen<string> Hostile = Gen.Char["甲乙\"\\\n\r\t\u0001\u0085\u2028\uD800\uDC00<>{}|^`@;,.'# =+-é"].Array[1, 12].Select(chars => $"甲{new string(chars)}");

    [Fact]
    public void TurtleComesBackTripleByTriple()
    {
        var triples = TurtleReader.Read(Text(StreamedFiles.BytesOf(stream => GlossarySkos.Write(Sample(url: "https://example.org/刊/"), stream))));

        const string Set = "https://example.org/%E5%88%8A/glossary/";
        const string Printing = Set + "#t-%E9%9B%95%E7%89%88";
        Assert.Contains((Set, "rdf:type", Skos + "ConceptScheme"), triples);
        Assert.Contains((Printing, "rdf:type", Skos + "Concept"), triples);
        Assert.Contains((Printing, Skos + "inScheme", Set), triples);
        Assert.Contains((Printing, Skos + "prefLabel", "\"雕版\"@zh-Hans"), triples);
        Assert.Contains((Printing, Skos + "prefLabel", "\"woodblock\"@en"), triples);
        Assert.Contains((Printing, Skos + "altLabel", "\"版刻\"@zh-Hans"), triples);
        Assert.Contains((Printing, Skos + "definition", "\"刻木以“印书”。\\ 其一。\"@zh-Hans"), triples);
        Assert.Contains((Printing, "http://purl.org/dc/terms/source", "\"《书史》\""), triples);
        Assert.Contains((Printing, Skos + "related", Set + "#t-%E6%B4%BB%E5%AD%97"), triples);
        Assert.Contains((Set + "#t-%E6%B4%BB%E5%AD%97", Skos + "example", "\"先雕版而后“活字”。\"@zh-Hans"), triples);
    }

    [Fact]
    public void JsonLdIsADefinedTermSet()
    {
        using var json = JsonDocument.Parse(StreamedFiles.BytesOf(stream => GlossaryJsonLd.Write(Sample(url: null), stream)));

        var set = json.RootElement;
        Assert.Equal(("https://schema.org", "DefinedTermSet"), (set.GetProperty("@context").GetString(), set.GetProperty("@type").GetString()));
        var term = set.GetProperty("hasDefinedTerm").EnumerateArray().Single(term => term.GetProperty("name").GetString() == "雕版");
        Assert.Equal("DefinedTerm", term.GetProperty("@type").GetString());
        Assert.Equal(["版刻", "woodblock"], term.GetProperty("alternateName").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal("刻木以“印书”。\\ 其一。", term.GetProperty("description").GetString());
        Assert.Equal("t-雕版", term.GetProperty("termCode").GetString());
        Assert.Equal("index.html#t-%E9%9B%95%E7%89%88", term.GetProperty("url").GetString());
        Assert.Equal(set.GetProperty("@id").GetString(), term.GetProperty("inDefinedTermSet").GetString());
        Assert.False(set.GetProperty("hasDefinedTerm").EnumerateArray().Single(term => term.GetProperty("name").GetString() == "活字").TryGetProperty("description", out _));
    }

    [Fact]
    public void CsvComesBackRowByRow()
    {
        var rows = CsvReader.Read(Text(StreamedFiles.BytesOf(stream => GlossaryCsv.Write(Sample(url: null), stream))).TrimStart('\uFEFF'));

        Assert.Equal(GlossaryCsv.Columns, rows[0]);
        Assert.Equal(["雕版", "diāo bǎn", "woodblock", "版刻", "curated", "刻木以“印书”。\\ 其一。", "", "《书史》", "2", "1", "index.html#t-%E9%9B%95%E7%89%88"], rows.Single(row => row[0] == "雕版"));
        Assert.All(rows, row => Assert.Equal(GlossaryCsv.Columns.Length, row.Count));
    }

    [Fact]
    public void NoTextBreaksTurtle() => Gen.Select(Hostile, Hostile, Hostile).Sample((name, alias, source) =>
    {
        var term = Term(name) with { Aliases = [alias], English = source, Source = source };

        var triples = TurtleReader.Read(Text(StreamedFiles.BytesOf(stream => GlossarySkos.Write(Export(null, [term]), stream))));

        Assert.Contains(triples, triple => triple.Predicate == Skos + "prefLabel" && triple.Object == $"\"{PlainLine.Of(name)}\"@zh-Hans");
        Assert.Contains(triples, triple => triple.Predicate == Skos + "altLabel" && triple.Object == $"\"{PlainLine.Of(alias)}\"@zh-Hans");
        Assert.Contains(triples, triple => triple.Predicate == Skos + "prefLabel" && triple.Object == $"\"{PlainLine.Of(source)}\"@en");
    });

    [Fact]
    public void AnEmptyGlossaryHasNoFiles() => Assert.Empty(GlossaryExports.Files(Context(null, [])));

    private static CuratedTerm Term(string name) => new("input/glossary/a.md", name, "", 3);

    private static ExportedGlossary Sample(string? url) => Export(url,
    [
        Term("雕版") with { Definition = "刻木以“印书”。\n\\\\ 其一。", Aliases = ["版刻"], English = "woodblock", Source = "《书史》", See = ["活字"] },
        Term("活字") with { File = "input/glossary/b.md" },
    ]);

    private static ExportedGlossary Export(string? url, CuratedTerm[] terms) => new(Context(url, terms));

    private static PageContext Context(string? url, CuratedTerm[] terms)
    {
        var content = new SiteContent(SiteSettings.Default with { Url = url is null ? null : new Uri(url).AbsoluteUri })
        {
            Terms = [.. terms],
            Readings = terms.Length == 0 ? [] : [new ArticleReading(new Article("input/articles/jia.md", Slug.From("jia"), new ArticleHeader { Title = "甲" }, "先雕版而后“活字”。版刻不绝。", 1), 0, [])],
        };
        var library = LibraryGatherer.Gather(content, content.Articles.Select(article => ArticleAnalyzer.Analyze(article, content.Context)));
        return new PageContext(library, new Dictionary<string, string> { ["glossary"] = "术语表" });
    }

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);
}
