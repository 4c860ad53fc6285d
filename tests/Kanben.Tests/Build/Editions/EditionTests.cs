using System.Text;
using Kanben.Build.Articles;
using Kanben.Build.Editions;
using Kanben.Model;
using Kanben.Text.Collations;

namespace Kanben.Tests.Build.Editions;

public sealed class EditionTests
{
    private const string Seed = """
        # 论春江花月夜

        张三¹，李四2

        （1.某某大学文学院，成都 610000）

        **摘 要：**本文讨论一首唐诗的结构与意象，并说明其影响。

        关键词：唐诗；月；意象

        # 1 引言

        春江潮水连海平，海上明月共潮生<sup>[1]</sup>。滟滟随波千万里\*，何处春江

        收稿日期：2020-01-02

        无月明。其中 $^{[1-2]}$ 有述，面积 $3\,\mathrm{km}^{2}$。

        | 甲 | 乙 |
        |----|----|
        | 一 | 二 |

        参考文献：

        1. 王五.唐诗论[M].北京:某社,2001.

        [2] 赵六.月[J].学报,2002(3):1-9.
        """;

    private const string Front = """
        ---
        title: 论春江花月夜
        authors:
          - name: 张三
            affiliation: 某某大学文学院，成都 610000
          - name: 李四
        abstract: 本文讨论一首唐诗的结构与意象，并说明其影响。
        keywords: [唐诗, 月, 意象]
        notes: ["收稿日期：2020-01-02"]
        source:
          seed: seeds/a.md
          sha256: x
        """;

    private const string Body = """
        ## 1 引言

        春江潮水连海平，海上明月共潮生[^1]。滟滟随波千万里\*，何处春江无月明。其中[^1][^2]有述，面积 $3\,\mathrm{km}^{2}$。

        | 甲 | 乙 |
        |----|----|
        | 一 | 二 |

        ## 参考文献

        [^1]: 王五.唐诗论[M].北京:某社,2001.

        [^2]: 赵六.月[J].学报,2002(3):1-9.
        """;

    [Fact]
    public void AFaithfulEditionLosesNothing()
    {
        var edition = Collate(Seed, Front, Body);

        Assert.Equal(["KB3206"], edition.Diagnostics.Select(found => found.Code));
        Assert.Equal([DifferenceKind.Relevelled, DifferenceKind.Moved, DifferenceKind.Joined, DifferenceKind.Relevelled], edition.Collation!.Differences.Select(found => found.Kind));
    }

    [Theory]
    [InlineData("明月共潮生", "明月潮生", "KB3201", 13)]
    [InlineData("千万里\\*", "千万里", "KB3201", 13)]
    [InlineData("[M]", "[N]", "KB3202", 25)]
    [InlineData("[^1][^2]", "[^1]", "KB3201", 17)]
    [InlineData("| 一 | 二 |", "| 一 | 三 |", "KB3202", 21)]
    [InlineData("km", "m", "KB3201", 17)]
    public void NamesSeedAndLineOfADamage(string text, string damaged, string code, int line)
    {
        var found = Collate(Seed, Front, Body.Replace(text, damaged, StringComparison.Ordinal)).Diagnostics.Single(found => found.Code is not "KB3206");

        Assert.Equal((code, "seeds/a.md", line), (found.Code, found.Where.File, found.Where.Line));
    }

    [Fact]
    public void NamesTheArticleAndLineOfAnInsertion()
    {
        var found = Collate(Seed, Front, Body.Replace("有述", "有所论述", StringComparison.Ordinal)).Diagnostics.First(found => found.Code is not "KB3206");

        Assert.Equal(("KB3203", "input/articles/a.md", 16), (found.Code, found.Where.File, found.Where.Line));
    }

    [Fact]
    public void AnEditorsCorrectionIsRecordedInFrontMatter()
    {
        const string Record = "\n  repairs: [{rule: corrected, line: 13, before: 共潮生, after: 与潮生}]";
        var body = Body.Replace("共潮生", "与潮生", StringComparison.Ordinal);

        Assert.Contains("KB3202", Collate(Seed, Front, body).Diagnostics.Select(found => found.Code));
        Assert.DoesNotContain("KB3202", Collate(Seed, Front + Record, body).Diagnostics.Select(found => found.Code));
    }

    [Theory]
    [InlineData("摘要：", "abstract: ", true)]
    [InlineData("【摘要】", "abstract: ", true)]
    [InlineData("Abstract: ", "abstract: ", true)]
    [InlineData("内容提要 ", "abstract: ", true)]
    [InlineData("甲乙：", "abstract: ", false)]
    [InlineData("摘要：", "notes: [x]\nsubtitle: ", false)]
    public void ALabelGoesOnlyBeforeItsOwnPart(string label, string key, bool isMarkup)
    {
        var edition = Collate($"# 题目\n\n{label}春江潮水连海平，海上明月共潮生。", $"---\ntitle: 题目\n{key}春江潮水连海平，海上明月共潮生。", "");

        Assert.Equal(isMarkup, edition.Diagnostics.All(found => found.Code != "KB3201"));
    }

    [Theory]
    [InlineData("a.pdf", "%PDF-1.7")]
    [InlineData("a.docx", "PK no zip")]
    [InlineData("a.txt", "\0\0")]
    public void WhatIsNoTextIsNotCompared(string name, string bytes)
    {
        var edition = Edition.Collate(Analyzed(Front, Body), new RawSeed("seeds/" + name, Encoding.UTF8.GetBytes(bytes)));

        Assert.Null(edition.Collation);
        Assert.Equal(["KB3207"], edition.Diagnostics.Select(found => found.Code));
    }

    private static Edition Collate(string seed, string front, string body) => Edition.Collate(Analyzed(front, body), new RawSeed("seeds/a.md", Encoding.UTF8.GetBytes(seed)));

    private static AnalyzedArticle Analyzed(string front, string body)
    {
        var diagnostics = new List<Diagnostic>();
        var article = ArticleFile.Read("input/articles/a.md", Slug.From("a"), $"{front}\n---\n{body}\n", diagnostics);

        Assert.Empty(diagnostics);
        return ArticleAnalyzer.Analyze(article!, AnalysisContext.None);
    }
}
