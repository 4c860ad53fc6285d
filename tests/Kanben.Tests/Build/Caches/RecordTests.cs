using System.Text.Json;
using System.Text.Json.Serialization;
using CsCheck;
using Kanben.Build.Articles;
using Kanben.Build.Caches;
using Kanben.Build.Editions;
using Kanben.Model;
using Kanben.Text.Collations;

namespace Kanben.Tests.Build.Caches;

public class RecordTests
{
    private static readonly JsonSerializerOptions WithFields = new() { IncludeFields = true, Converters = { new AsText<Edtf>(), new AsText<Slug>() } };

    private const string Text = """
        ---
        title: 论活字
        subtitle: 补论
        authors:
          - name: 甲文
            affiliation: 书院
            email: a@example.org
            orcid: 0000-0002-1825-0097
            note: 1950年生
        abstract: 1949年10月1日，书院重修。乙文（2001）有说。
        keywords: [活字, 版刻]
        language: zh-Hans
        date: 2020-05
        journal: { title: 书史, volume: 3, issue: 2, pages: 1-9 }
        doi: 10.1000/182
        notes: ["课题：一项"]
        draft: true
        timeline: { hide: ["1998"], add: [ { date: 1987, title: 建馆, note: 小注, source: 馆史 } ], retitle: [ { event: 2003-05, title: 新名 } ] }
        terms: { hide: [雕版], add: [木活字] }
        english: { title: On Type, authors: [A Wen], abstract: Text., keywords: [type] }
        source: { seed: seeds/a.txt, sha256: aa, digest: bb, importer: 3, removed: [ { kind: page-number, line: 4, text: "12" } ], repairs: [ { rule: hyphen, line: 5, before: a-, after: a } ] }
        ---
        ## 一、源流

        “活字印刷”是指用单个字模排版的方法。2003年5月，书院成立编辑部。[^1][^n1]见[别文](b.md)和![图](c.png)。约在1998年前后停办。

        > 引文一段。

        | 甲 | 乙 |
        |---|---|
        | 1 | 2 |

        ## 参考文献

        [^1]: 乙文,丙文,译.书史[M].2版.北京:书局,2001:5-8.

        [^n1]: 此说可疑。
        """;

    [Fact]
    public void GivesBackEveryPartOfAnArticle()
    {
        var faults = new List<Diagnostic>();
        var article = ArticleFile.Read("input/articles/a.md", Slug.From("a"), Text, faults)!;
        var analyzed = ArticleAnalyzer.Analyze(article, AnalysisContext.None);
        Assert.NotEmpty(analyzed.TargetUses);
        Assert.NotEmpty(analyzed.Events);

        var read = Again(analyzed, (to, one) => ArticleRecord.Write(to, one, new TextPlaces([3], [1, 2])), from => ArticleRecord.Read(from, article.File, article.Slug, places =>
        {
            Assert.Equal([3], places.References);
            Assert.Equal([1, 2], places.Prose);
            return analyzed.Source;
        }));

        // Serialised by reflection, so a member that the record forgets shows.
        Assert.Equal(Json(ArticleRecord.Kept(analyzed, analyzed.Source)), Json(read));
    }

    [Fact]
    public void GivesBackEveryPartOfAText()
    {
        var analyzed = ArticleAnalyzer.Analyze(ArticleFile.Read("input/articles/a.md", Slug.From("a"), Text, [])!, AnalysisContext.None);
        Assert.NotEmpty(analyzed.References);
        Assert.NotEmpty(analyzed.Prose);
        var writer = new RecordWriter();
        var places = TextRecord.Write(writer, analyzed.Text, analyzed.Prose);
        using var site = new TemporarySite();
        var pack = new ArticlePack(File.OpenHandle(Path.Combine(site.Folder, "pack"), FileMode.CreateNew, FileAccess.ReadWrite));
        pack.Append([1, 2, 3]);

        var packed = new PackedText(pack, pack.Append(writer.Written), places);

        Assert.Equal(Json(analyzed.References), Json(packed.ReadReferences()));
        Assert.Equal(Json(analyzed.References), Json(Enumerable.Range(0, analyzed.ReferenceCount).Select(packed.ReadReference)));
        Assert.Equal(Json(analyzed.Prose), Json(packed.ReadProse()));
        Assert.Equal(analyzed.Prose, Enumerable.Range(0, analyzed.Outline.Length).Select(packed.ReadParagraph));
        Assert.Equal(Json(analyzed.Text), Json(packed.Read()));
    }

    [Fact]
    public void GivesBackEveryPartOfAProof()
    {
        var article = new AnalyzedArticle(new ArticleFront("a.md", Slug.From("a"), new ArticleHeader { Title = "甲" }), new ArticleText(new BodyHtml("", [])));
        var difference = new Difference(DifferenceKind.Removed, 3, "甲", "乙") { Place = "p", EditionLine = 4, Before = "前", After = "后", Length = 5, Removal = RemovalKind.Markup, Repair = "r", SourceLevel = 2, EditionLevel = 3 };
        var proof = new ArticleProof(article, ProofState.SeedDiffers)
        {
            Length = 9,
            IsWhole = true,
            Notes = [difference],
            Levels = [difference with { Removal = null }],
            Judgements = 7,
            Examples = [new MechanicalExample(DifferenceKind.Width, "（", "(", 3)],
            UnfoundRemovals = [new Removal(RemovalKind.Watermark, 8, "印")],
            Diagnostics = [CollationRules.SeedDiffers.At("a.md", "is another")],
            Counts = [1, 2, 3],
        };

        var read = Again(proof, ProofRecord.Write, from => ProofRecord.Read(from, article));

        Assert.Equal(Json(proof), Json(read));
        Assert.Equal(proof.Counts, read.Counts);
    }

    [Fact]
    public void GivesBackNumbersAndTexts() => Gen.Select(Gen.Int.Array, Gen.String.Array, Gen.Long.Array).Sample((numbers, texts, longs) =>
    {
        var writer = new RecordWriter();
        Array.ForEach(numbers, writer.Number);
        Array.ForEach(texts, writer.Text);
        Array.ForEach(longs, writer.Long);
        var reader = new RecordReader(writer.Written.ToArray());

        Assert.All(numbers, number => Assert.Equal(number, reader.Number()));
        Assert.All(texts, text => Assert.Equal(text, reader.Text()));
        Assert.All(longs, number => Assert.Equal(number, reader.Long()));
        Assert.True(reader.IsAtEnd);
    });

    [Fact]
    public void NoticesWhatIsCutOffOrChanged() => Gen.Select(Gen.Byte.Array[0, 200], Gen.Int[0, 100]).Sample((bytes, kind) =>
    {
        var reader = new RecordReader(bytes);
        try
        {
            _ = kind % 2 == 0 ? (object)TextRecord.Read(reader) : ArticleRecord.Read(reader, "a.md", Slug.From("a"), _ => new TextInMemory(new ArticleText(new BodyHtml("", [])), []));
        }
        catch (Exception fault) when (fault is InvalidDataException or OverflowException)
        {
            // The two that the cache expects.
        }
    });

    private static T Again<T>(T item, Action<RecordWriter, T> write, Func<RecordReader, T> read)
    {
        var writer = new RecordWriter();
        write(writer, item);
        var reader = new RecordReader(writer.Written.ToArray());
        var again = read(reader);
        Assert.True(reader.IsAtEnd);
        return again;
    }

    private static string Json<T>(T item) => JsonSerializer.Serialize(item, WithFields);

    private sealed class AsText<T> : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value!.ToString());
    }
}
