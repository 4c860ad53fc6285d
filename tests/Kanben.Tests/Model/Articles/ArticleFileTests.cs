using CsCheck;
using Kanben.Model;

namespace Kanben.Tests.Model.Articles;

public sealed class ArticleFileTests
{
    private const string Whole = """
        ---
        title: 论印刷：纸与墨
        authors:
          - name: 周一
            affiliation: 某大学历史系
            note: 1997.09.08，女
          - name: 李二
            affiliation:
              - 甲所
              - 乙所
        abstract: "第一行\n第二行"
        keywords: [印刷, 纸]
        language: zh-Hans
        date: 2024-06
        journal:
          title: 印刷史研究
          volume: 3
          issue: 2
          pages: 1-9
        english:
          title: 'On printing: paper and ink'
          authors: [Zhou Yi]
          keywords: [printing]
        notes:
          - 课题：“纸”研究
        timeline:
          hide:
            - 2023-05
          retitle:
            - event: 1957年5月
              title: 灞桥出土古纸
          add:
            - date: 1450~
              title: 活字
            - date: 2030
              title: 博物馆建成
              kind: plan
              source: 《年报》
        terms:
          hide: [纸]
        source:
          seed: seeds/a.txt
          sha256: abc
          removed:
            - {kind: page-number, line: 4, text: 3}
          repairs:
            - {rule: join-paragraphs, line: 9, before: 甲, after: 乙}
        ---
        ## 1 引言

        正文。

        """;

    [Fact]
    public void WritesWhatItReads()
    {
        var diagnostics = new List<Diagnostic>();

        var article = ArticleFile.Read("a.md", Slug.From("a"), Whole, diagnostics);

        Assert.Empty(diagnostics);
        Assert.Equal(Whole, ArticleFile.Write(article!));
        Assert.Equal(49, article!.BodyLine);
        Assert.Equal("## 1 引言\n\n正文。\n", article.Body);
    }

    [Fact]
    public void GivesTheSameBytesForAnyTextInItsFields() =>
        Gen.Select(Gen.String, Gen.String, Gen.String.Array[0, 4]).Sample((title, note, keywords) =>
        {
            var header = new ArticleHeader { Title = "t" + title, Abstract = note, Keywords = [.. keywords.Where(word => word.Length > 0)], Authors = [new Author("n" + note)] };
            var first = ArticleFile.Write(new Article("a.md", Slug.From("a"), header, "x\n", 1));
            var diagnostics = new List<Diagnostic>();

            var again = ArticleFile.Read("a.md", Slug.From("a"), first, diagnostics);

            Assert.Empty(diagnostics);
            Assert.Equal(first, ArticleFile.Write(again!));
        });

    [Theory]
    [InlineData("no front matter", "KB2001 a.md:1:1")]
    [InlineData("---\ntitle: x\n", "KB2001 a.md:1:1")]
    [InlineData("---\nabstract: x\n---\n", "KB2103 a.md:2:1")]
    [InlineData("---\ntitle:\n---\n", "KB2103 a.md:2:7")]
    [InlineData("---\ntitle: x\ntitel: y\n---\n", "KB2101 a.md:3:1")]
    [InlineData("---\ntitle: x\nauthors:\n  - name: y\n    mail: z\n---\n", "KB2101 a.md:5:5")]
    [InlineData("---\ntitle: x\ntitle: y\n---\n", "KB2102 a.md:3:1")]
    [InlineData("---\ntitle: x\n\tdate: 2024\n---\n", "KB2002 a.md:3:1")]
    [InlineData("---\ntitle: \"x\ndate: 2024\n---\n", "KB2002 a.md:2:8")]
    [InlineData("---\ntitle: [x\n---\n", "KB2002 a.md:3:1")]
    [InlineData("---\ntitle: [x]\n---\n", "KB2104 a.md:2:8")]
    [InlineData("---\ntitle: x\ndate: June\n---\n", "KB2105 a.md:3:7")]
    [InlineData("---\ntitle: x\ndraft: yes\n---\n", "KB2104 a.md:3:8")]
    [InlineData("---\ntitle: &a x\nabstract: *a\n---\n", "KB2002 a.md:2:8")]
    [InlineData("---\ntitle: x\nkeywords: [[[[[[[[[[[[[[[[[[[[[[\n---\n", "KB2002 a.md:3:27")]
    [InlineData("---\n- x\n---\n", "KB2002 a.md:2:1")]
    [InlineData("---\ntitle: x\njournal: y\nkeywords: {a: b}\n---\n", "KB2104 a.md:3:10|KB2104 a.md:4:11")]
    public void ReportsFaultsWithTheirPlace(string text, string expected)
    {
        var diagnostics = new List<Diagnostic>();

        var article = ArticleFile.Read("a.md", Slug.From("a"), text, diagnostics);

        Assert.Null(article);
        Assert.Equal(expected, string.Join('|', diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Where}")));
    }

    [Fact]
    public void SuggestsTheKeyThatWasMeant()
    {
        var diagnostics = new List<Diagnostic>();

        ArticleFile.Read("a.md", Slug.From("a"), "---\ntitle: x\nkeyword: y\n---\n", diagnostics);

        Assert.Equal("`keyword` is not a known key here; did you mean `keywords`?", Assert.Single(diagnostics).Message);
    }

    [Fact]
    public void KnowsWhetherAPersonHasEditedTheFile()
    {
        var diagnostics = new List<Diagnostic>();
        var text = ArticleFile.Write(ArticleFile.Seal(ArticleFile.Read("a.md", Slug.From("a"), Whole, diagnostics)!));
        var edited = text.Replace("正文", "本文", StringComparison.Ordinal);

        Assert.True(ArticleFile.IsUntouched(ArticleFile.Read("a.md", Slug.From("a"), text, diagnostics)!, text));
        Assert.False(ArticleFile.IsUntouched(ArticleFile.Read("a.md", Slug.From("a"), edited, diagnostics)!, edited));
        Assert.False(ArticleFile.IsUntouched(ArticleFile.Read("a.md", Slug.From("a"), Whole, diagnostics)!, Whole));
    }

    [Fact]
    public void ReadsAnyTextWithoutException() =>
        Gen.String.Sample(text => ArticleFile.Read("a.md", Slug.From("a"), "---\ntitle: x\n" + text, []));
}
