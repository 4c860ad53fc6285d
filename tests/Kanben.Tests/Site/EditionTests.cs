using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Kanben.Model;

namespace Kanben.Tests.Site;

/// <summary>The edition page of an article, and the source that is published beside it.</summary>
public sealed class EditionTests
{
    private const string Edition = "articles/a/edition/index.html";
    private const string Source = "articles/a/edition/source/index.html";
    private const string Raw = "articles/a/edition/source.txt";

    private const string Seed = """
        # 论纸的历史

        周一

        摘要：本文论述纸的历史。

        ### 1 引言

        纸的出现改变了书写的材料,从此简牍渐渐退出。后来人们又发明了印

        书史研究 第1期

        刷之术,书籍由此流传四方而不绝。

        造纸之法传到西方，已是数百年以后的事情了。
        """;

    private const string Front = """
        title: 论纸的历史
        authors: [周一]
        abstract: 本文论述纸的历史。
        """;

    private const string Body = """
        ## 1 引言

        纸的出现改变了书写的材料，从此简牍渐渐退出。后来人们又发明了印刷之术，书籍由此流传四方而不绝。

        造纸之法传到西方，已是数百年以后的事情了。
        """;

    private const string Record = """
        importer: 1
          removed: [{kind: running-head, line: 11, text: 书史研究 第1期}]
          repairs:
            - {rule: paragraph-join, line: 13, before: 发明了印 ¶ 刷之术, after: 发明了印刷之术}
            - {rule: heading-level, line: 7, before: '### 1 引言', after: '## 1 引言'}
            - {rule: inner-quotes, line: 15, before: “甲”, after: ‘甲’}
            - {rule: rule-of-tomorrow, line: 15, before: 乙, after: 丙}
        """;

    [Fact]
    public void SaysThatNothingWasLostAndCountsEachKind()
    {
        using var site = Site().Built();

        var page = site.Page(Edition);

        Assert.Equal("校勘记", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("论纸的历史", page.QuerySelector(".edition-head a")!.TextContent);
        Assert.Matches("^底本凡 [0-9]+ 字，全部见于本文", page.QuerySelector(".verdict.whole")!.TextContent);
        Assert.Contains("全半角 2", Rows(page), StringComparer.Ordinal);
        Assert.Contains("合段 1", Rows(page), StringComparer.Ordinal);
        Assert.Contains("改级 1", Rows(page), StringComparer.Ordinal);
        Assert.Contains("删去 1", Rows(page), StringComparer.Ordinal);
        Assert.Contains("阙失 0", Rows(page), StringComparer.Ordinal);
        Assert.Equal("（,）〔，〕2", Flat(page.QuerySelector(".examples")!));
    }

    [Fact]
    public void ListsEachJudgementWithItsContextLinePlaceAndReason()
    {
        using var site = Site().Built();

        var page = site.Page(Edition);

        Assert.Equal(["退出。后来人们又发明了印（¶）刷之术,书籍由此流传四方"], page.QuerySelectorAll(".apparatus .reading").Select(Flat));
        Assert.Equal(["合段 底本第13行 → 1 引言 接合被隔断的段落"], page.QuerySelectorAll(".apparatus .gloss").Select(Flat));
        Assert.Equal(["source/index.html#L13"], page.QuerySelectorAll(".apparatus .gloss > span:not(.to) a").Select(link => link.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll(".apparatus .to a"), link => Assert.StartsWith("../index.html#", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public void GathersTheHeadingsOfAnotherLevel()
    {
        using var site = Site().Built();

        var group = Assert.Single(site.Page(Edition).QuerySelectorAll(".levels > div"));

        Assert.Equal("（3 级标题）〔2 级标题〕", group.QuerySelector("dt")!.TextContent);
        Assert.Equal(["../index.html#1-引言", "source/index.html#L7"], group.QuerySelectorAll("#h-1 a").Select(link => link.GetAttribute("href")));
        Assert.Equal("标题层级", Assert.Single(site.Page(Edition).QuerySelectorAll(".tally a[href='#levels']")).TextContent);
    }

    [Fact]
    public void KeepsAHeadingThatWasNoneAmongTheJudgements()
    {
        using var site = Site(Encoding.UTF8.GetBytes(Seed.Replace("### ", "", StringComparison.Ordinal)), record: Record.Replace("heading-level,", "promoted-heading,", StringComparison.Ordinal)).Built();

        Assert.Equal("（正文）〔2 级标题〕1 引言", Flat(site.Page(Edition).QuerySelector(".apparatus .reading")!));
        Assert.Empty(site.Page(Edition).QuerySelectorAll(".levels"));
    }

    [Fact]
    public void ShowsWhatWasRemovedWholeAndTheRecordsThatNoDifferenceShows()
    {
        using var site = Site().Built();

        var page = site.Page(Edition);

        Assert.Equal("书史研究 第1期 去眉脚 底本第11行", Flat(Assert.Single(page.QuerySelectorAll(".removed > li"))));
        Assert.Equal(["引号之内用单引号", "rule-of-tomorrow"], page.QuerySelectorAll(".records dt").Select(Flat));
    }

    [Fact]
    public void IsLinkedFromItsArticleAndFromTheSource()
    {
        using var site = Site().Built();

        var link = Assert.Single(site.Page("articles/a/index.html").QuerySelectorAll("a[href='edition/index.html']"));

        Assert.Equal("据底本逐字对勘，校改 2 处，无一字遗漏", link.TextContent);
        Assert.Equal(["../index.html#h-1", "../index.html#r-1", "../index.html#n-1"], site.Page(Source).QuerySelectorAll(".lines .note").Select(note => note.GetAttribute("href")));
        Assert.Equal((0, "0 errors, 0 warnings, 0 notes\n"), (site.Run("check").Code, site.Run("check").Error));
    }

    [Theory]
    [InlineData("utf-8", "\r\n")]
    [InlineData("utf-16", "\n")]
    [InlineData("gb18030", "\r\n")]
    public void PublishesTheSourceByteForByteAndShowsItsLines(string encoding, string lineEnd)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var coding = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. coding.GetPreamble(), .. coding.GetBytes(Seed.ReplaceLineEndings(lineEnd))];
        using var site = Site(bytes).Built();

        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(site.Output, Raw)));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), site.Page(Edition).QuerySelector(".witness code")!.TextContent);
        var lines = site.Page(Source).QuerySelectorAll(".lines > li");
        Assert.Equal(Enumerable.Range(1, 15).Select(number => $"L{number}"), lines.Select(line => line.Id));
        Assert.Equal("书史研究 第1期", lines[10].QuerySelector("del")!.TextContent);
        Assert.Equal("造纸之法传到西方，已是数百年以后的事情了。", lines[14].TextContent);
    }

    [Fact]
    public void KeepsTheSourceOutOfSearchEngines()
    {
        using var site = Site();

        Assert.True(site.Build(url: "https://example.org/").IsPublished);

        Assert.Equal("noindex", site.Page(Source).QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(site.Page(Edition).QuerySelector("meta[name=robots]"));
        Assert.Contains("articles/a/edition/</loc>", site.Read("output/sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("edition/source", site.Read("output/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void ShowsMarkupOfASourceAsText()
    {
        const string Nasty = "<script>alert(1)</script><img src=x onerror=alert(2)>“{{x}}” {{{y}}} & </li></ol>";
        var bytes = Encoding.UTF8.GetBytes($"# 甲\n\n{Nasty}\n\n正文到此。{Nasty}\n");
        using var site = Site(bytes, body: $"正文到此。\n", record: $"removed: [{{kind: watermark, line: 3, text: {System.Text.Json.JsonSerializer.Serialize(Nasty)}}}]", front: "title: 甲")
            .With("input/site.yml", "title: 甲\nrules: {KB3201: warning}\n");

        Assert.True(site.Build().IsPublished);

        foreach (var path in new[] { Edition, Source })
        {
            Assert.All(site.Page(path).QuerySelectorAll("script"), script => Assert.EndsWith("kanben.js", script.GetAttribute("src"), StringComparison.Ordinal));
            Assert.Empty(site.Page(path).QuerySelectorAll("main img, main script, [onerror]"));
            Assert.Contains("<script>alert(1)</script>", site.Page(path).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal(5, site.Page(Source).QuerySelectorAll(".lines > li[id]").Length - 1);
    }

    [Fact]
    public void NeverPublishesAPageOfAStrangerAsAPage()
    {
        const string Page = "<!doctype html>\n<meta charset=\"utf-8\">\n<h1>甲</h1>\n<p>正文到此,\n为止。</p>\n<script>alert(1)</script>\n";
        using var site = Site(Encoding.UTF8.GetBytes(Page), body: "正文到此，为止。\n", record: "importer: 1", front: "title: 甲", path: "seeds/a.html").With("seeds/a.html", Page);

        Assert.True(site.Build().IsPublished);

        Assert.Equal(Page, site.Read("output/articles/a/edition/source.html.txt"));
        Assert.All(Directory.EnumerateFiles(Path.Combine(site.Output, "articles/a"), "*.html", SearchOption.AllDirectories), file => Assert.Equal("index.html", Path.GetFileName(file)));
        Assert.Equal("<h1>甲</h1>", site.Page(Source).QuerySelector("#L3")!.TextContent);
        Assert.Empty(site.Page(Source).QuerySelectorAll("main script"));
        Assert.Single(site.Page(Edition).QuerySelectorAll(".verdict.whole"));
    }

    [Fact]
    public void NumbersTheParagraphsOfAWordDocument()
    {
        var bytes = Word("论纸的历史", "周一", "摘要：本文论述纸的历史。", "1 引言", "纸的出现改变了书写的材料,从此简牍渐渐退出。后来人们又发明了印", "刷之术,书籍由此流传四方而不绝。", "造纸之法传到西方，已是数百年以后的事情了。");
        using var site = Site(bytes, record: "importer: 1", path: "seeds/a.docx").With("seeds/a.docx", bytes).Built();

        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(site.Output, "articles/a/edition/source.docx")));
        Assert.Equal("周一", site.Page(Source).QuerySelector("#L2")!.TextContent);
        Assert.Contains("合段 底本第6段 → 1 引言", site.Page(Edition).QuerySelectorAll(".apparatus .gloss").Select(Flat), StringComparer.Ordinal);
        Assert.Equal(0, site.Run("check").Code);
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("seeds/../secret.txt")]
    [InlineData("input/site.yml")]
    [InlineData("seeds/link.txt")]
    [InlineData("seeds/folder/secret.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("seeds/gone.txt")]
    public void PublishesNothingButSeeds(string path)
    {
        using var site = Site(Encoding.UTF8.GetBytes("precious"), path: path).With("secret.txt", "precious").With("input/site.yml", "title: precious\n");
        File.CreateSymbolicLink(Path.Combine(site.Folder, "seeds/link.txt"), Path.Combine(site.Folder, "secret.txt"));
        Directory.CreateSymbolicLink(Path.Combine(site.Folder, "seeds/folder"), site.Folder);

        site.Built("KB3205");

        Assert.Equal("底本文件已不在本站，本文无从对勘。", site.Page(Edition).QuerySelector(".verdict")!.TextContent);
        Assert.Equal("尚未与底本对勘", site.Page("articles/a/index.html").QuerySelector("a[href='edition/index.html']")!.TextContent);
        Assert.False(Directory.Exists(Path.Combine(site.Output, "articles/a/edition/source")));
        Assert.False(File.Exists(Path.Combine(site.Output, Raw)));
    }

    [Fact]
    public void ProvesNothingByASourceThatChanged()
    {
        using var site = Site().With("seeds/a.txt", Seed + "\n");

        site.Built("KB3206");

        Assert.StartsWith("底本文件与整理时所用的已不相同", site.Page(Edition).QuerySelector(".verdict:not(.whole)")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(site.Page(Edition).QuerySelectorAll(".apparatus, .tally, .witness a"));
        Assert.False(File.Exists(Path.Combine(site.Output, Raw)));
    }

    [Fact]
    public void NamesWhatWasLostAsAFault()
    {
        using var site = Site(body: Body.Replace("传到西方，", "", StringComparison.Ordinal)).With("input/site.yml", "title: 甲\nrules: {KB3201: warning}\n");

        site.Built("KB3201");

        var page = site.Page(Edition);
        Assert.Empty(page.QuerySelectorAll(".verdict.whole"));
        Assert.Equal("待核", Assert.Single(page.QuerySelectorAll(".apparatus .badge")).TextContent);
        Assert.Contains("（传到西方，）", Flat(page.QuerySelector(".apparatus")!), StringComparison.Ordinal);
        Assert.Equal("据底本逐字对勘，有 1 处待核", site.Page("articles/a/index.html").QuerySelector("a[href='edition/index.html']")!.TextContent);
    }

    [Fact]
    public void NamesTheCorrectionsThatAnEditorRecorded()
    {
        const string Corrections = "repairs: [{rule: corrected, line: 9, before: 渐渐退出, after: 逐渐退出}, {rule: corrected, line: 15, before: 传到西方, after: 传播到西方}]";
        var body = Body.Replace("渐渐", "逐渐", StringComparison.Ordinal).Replace("传到", "传播到", StringComparison.Ordinal);
        using var site = Site(body: body, record: Record.Split("repairs:")[0] + Corrections).Built();

        var page = site.Page(Edition);

        Assert.Single(page.QuerySelectorAll(".verdict.whole"));
        Assert.Empty(page.QuerySelectorAll(".apparatus .badge"));
        Assert.Equal(["渐", "逐", "播"], page.QuerySelectorAll(".apparatus li:has(ins):has(.context) :is(del, ins)").Select(part => part.TextContent.Trim('（', '）', '〔', '〕')).Where(text => text is not ("¶" or "3 级标题" or "2 级标题")));
        Assert.Equal(2, page.QuerySelectorAll(".apparatus .gloss").Count(gloss => Flat(gloss).EndsWith("编者订正", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("notes", true)]
    [InlineData("none", false)]
    public void LeavesOutWhatTheSettingsKeepBack(string setting, bool hasPage)
    {
        using var site = Site().With("input/site.yml", $"title: 甲\nedition: {setting}\n").Built();

        Assert.Equal(hasPage, File.Exists(Path.Combine(site.Output, Edition)));
        Assert.Equal(hasPage ? 1 : 0, site.Page("articles/a/index.html").QuerySelectorAll("a[href^='edition/']").Length);
        Assert.False(File.Exists(Path.Combine(site.Output, Source)) || File.Exists(Path.Combine(site.Output, Raw)));
        Assert.Equal(0, site.Run("check").Code);
        Assert.DoesNotContain("source", hasPage ? string.Join(' ', site.Page(Edition).QuerySelectorAll("main a").Select(link => link.GetAttribute("href"))) : "", StringComparison.Ordinal);
    }

    [Fact]
    public void GivesAnArticleWithoutSourceNoSuchPage()
    {
        using var site = new TemporarySite().With("input/articles/a.md", TemporarySite.Article).Built();

        Assert.False(Directory.Exists(Path.Combine(site.Output, "articles/a/edition")));
        Assert.Empty(site.Page("articles/a/index.html").QuerySelectorAll("a[href^='edition']"));
    }

    [Fact]
    public void FoldsALongListOfRemovalsAndNamesEqualOnesOnce()
    {
        var seed = new StringBuilder("# 甲\n\n正文到此为止。\n");
        var removed = new StringBuilder("removed:");
        for (var i = 0; i < 20; i++)
        {
            seed.Append($"\n第{(i < 5 ? 0 : i)}页某某学报\n");
            removed.Append($"\n    - {{kind: running-head, line: {5 + (2 * i)}, text: 第{(i < 5 ? 0 : i)}页某某学报}}");
        }

        using var site = Site(Encoding.UTF8.GetBytes(seed.ToString()), body: "正文到此为止。\n", record: removed.ToString(), front: "title: 甲").Built();

        var page = site.Page(Edition);
        Assert.Equal("第0页某某学报 去眉脚 底本第5, 7, 9, 11, 13行", Flat(page.QuerySelector("#r-1")!));
        Assert.Equal((16, 4), (page.QuerySelectorAll(".removed > li").Length, page.QuerySelectorAll("details .removed > li").Length));
    }

    [Fact]
    public void SaysWhetherAPersonHasEditedTheArticleSince()
    {
        using var site = Site();
        var file = Path.Combine(site.Folder, "input/articles/a.md");
        var article = ArticleFile.Read("input/articles/a.md", Slug.From("a"), File.ReadAllText(file), [])!;
        File.WriteAllText(file, ArticleFile.Write(ArticleFile.Seal(article)));

        Assert.EndsWith("此后未经人手修订", site.Built().Page(Edition).QuerySelectorAll(".witness dd")[2].TextContent, StringComparison.Ordinal);

        File.AppendAllText(file, "\n造纸之法传到西方，已是数百年以后的事情了。\n");
        Assert.EndsWith("修订之处一并列入下文", site.Built("KB3203").Page(Edition).QuerySelectorAll(".witness dd")[2].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void SpeaksTheLanguageOfTheSite()
    {
        using var site = Site().With("input/site.yml", "title: A\nlanguage: en\n").Built();

        Assert.StartsWith("The source has ", site.Page(Edition).QuerySelector(".verdict.whole")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("joined source line 13 → 1 引言 a cut paragraph joined", Flat(site.Page(Edition).QuerySelector(".apparatus .gloss")!));
        Assert.DoesNotMatch("[一-龥]", Flat(site.Page(Edition).QuerySelector(".tally")!));
    }

    private static TemporarySite Site(byte[]? seed = null, string body = Body, string record = Record, string front = Front, string path = "seeds/a.txt")
    {
        var bytes = seed ?? Encoding.UTF8.GetBytes(Seed);
        return new TemporarySite().With("seeds/a.txt", bytes)
            .With("input/articles/a.md", $"---\n{front}\nsource:\n  seed: {path}\n  sha256: {Convert.ToHexStringLower(SHA256.HashData(bytes))}\n  {record}\n---\n{body}\n");
    }

    private static byte[] Word(params string[] paragraphs)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            using var part = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
            part.Write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
            part.Write(string.Concat(paragraphs.Select(text => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")));
            part.Write("</w:body></w:document>");
        }

        return bytes.ToArray();
    }

    private static IEnumerable<string> Rows(IDocument page) => page.QuerySelectorAll(".tally tbody tr").Select(row => $"{row.Children[0].TextContent} {row.Children[1].TextContent}");

    private static string Flat(IElement element)
    {
        // Parts that the style sheet sets apart, and what only the style sheet keeps together.
        var text = string.Join(' ', element.ClassList.Contains("gloss") ? element.Children.Select(child => child.TextContent) : element.Children.Any(child => child.LocalName == "p") ? element.Children.Select(child => Flat(child)) : [element.TextContent]);
        return Regex.Replace(text, @"\s+", " ").Trim();
    }
}
