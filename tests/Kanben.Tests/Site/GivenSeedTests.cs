using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Kanben.Model;

namespace Kanben.Tests.Site;

/// <summary>The first site, from its seed to its pages: every promise about the given seed in one place.</summary>
public sealed class GivenSeedTests : IClassFixture<GivenSeedTests.Fixture>
{
    private const string SeedFile = "seeds/000_9121f93d87e848c0.txt";
    private readonly Fixture _site;

    public GivenSeedTests(Fixture site) => _site = site;

    [Fact]
    public void ReadsTheTitlePage()
    {
        Assert.Equal("国际科技合作倡议：促进全球科技治理的中国方案", _site.Text("title"));
        var author = Assert.Single(_site.List("authors"));
        Assert.Equal("周乐", author.GetProperty("name").GetString());
        Assert.Equal("成都理工大学马克思主义学院 四川 成都 618100", author.GetProperty("affiliations")[0].GetString());
        Assert.StartsWith("在2024年6月24日召开的全国科技大会", _site.Text("abstract"), StringComparison.Ordinal);
        Assert.EndsWith("是建设全球科技共同体的生动实践。", _site.Text("abstract"), StringComparison.Ordinal);
        Assert.Equal(["科技治理", "合作共赢", "中国方案"], _site.List("keywords").Select(keyword => keyword.GetString()));
        Assert.Equal(["author", "fund"], _site.List("notes").Select(note => note.GetProperty("kind").GetString()));
        Assert.DoesNotContain("课题号", _site.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("1997.09.08", _site.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void LevelsHeadingsByTheirNumbers()
    {
        string[] expected =
        [
            "2 1 全球科技合作困境", "3 1.1 逆全球化思潮死灰复燃", "3 1.2 科技合作与沟通机制不完善", "3 1.3 科技竞争催生国家安全新议题",
            "2 2 全球科技合作危机的表现及危害", "3 2.1 技术脱钩断裂", "3 2.2 科技泛意识形态化", "3 2.3 小圈子碎片化",
            "2 3 构建全球科技共同体的中国方案", "3 3.1 理念上提出合作倡议", "3 3.2 行动上更加开放", "3 3.3 价值上惠及全人类",
        ];

        Assert.Equal(expected, _site.List("headings").Select(heading => $"{heading.GetProperty("level")} {heading.GetProperty("number")} {heading.GetProperty("text")}"));
        Assert.Contains(_site.Repairs, repair => repair.Rule == "heading-stop" && repair.Before.EndsWith("开放。", StringComparison.Ordinal));
    }

    [Fact]
    public void JoinsTheFiveCutParagraphsAndNoOther()
    {
        string[] joins = ["斯蒂格利茨所说“全球化最具讽刺", "从历史上看", "中国始终站在历史发展的前端", "增长的动力。", "许多国家开展了"];

        Assert.All(joins, join => Assert.Contains(join, _site.Body, StringComparison.Ordinal));
        Assert.Equal(5, _site.Repairs.Count(repair => repair.Rule == "paragraph-join"));
    }

    [Fact]
    public void RestoresFullWidthPunctuationOutsideTheReferences()
    {
        Assert.DoesNotMatch("[\u4e00-\u9fff][,:;]|[,:;][\u4e00-\u9fff]", _site.Body);
        Assert.Equal("黄日涵,高恩泽.“小院高墙”:拜登政府的科技竞争战略[J].外交评论:外交学院学报,2022,39(2):133-154.", _site.List("references").First().GetProperty("raw").GetString());
        Assert.Contains("“历史经验告诉我们，‘脱钩断链’没有出路，开放合作是唯一选择”", _site.Body, StringComparison.Ordinal);
        Assert.Contains(_site.Repairs, repair => repair.Rule == "inner-quotes");
        Assert.Contains("可操性", _site.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadsTheSixReferences()
    {
        string[] expected =
        [
            "1 J 黄日涵|高恩泽 “小院高墙”:拜登政府的科技竞争战略; 外交评论:外交学院学报 2022 39(2):133-154",
            "2 J 李树训 科学给付义务视野下我国气候变化诉讼的迈进逻辑; 华中科技大学学报(社会科学版) 2023 37(03):81-91",
            "3 M 李高东 《历史唯物主义视域下五大发展理念研究》; 徐州:中国矿业大学出版社 2017",
            "4 D 丁源 “逆全球化”探究与中国应对; 河北经贸大学 2020",
            "5 D 安帅 新时代中国提升全球经济治理制度性话语权研究; 外交学院 2022",
            "6 M 谢长安 《资本的霸权与国家的兴衰——大变局时代西方国家的困境及其根源》; 政治学研究 2022",
        ];

        Assert.Equal(expected, _site.List("references").Select(Line));

        static string Line(JsonElement entry)
        {
            string? Get(string name) => entry.GetProperty(name).GetString();
            var host = Get("container") ?? string.Join(':', new[] { Get("place"), Get("publisher") }.Where(part => part is not null));
            var pages = Get("volume") is { } volume ? $" {volume}({Get("issue")}):{Get("pages")}" : "";
            return $"{entry.GetProperty("number")} {Get("type")} {string.Join('|', entry.GetProperty("authors").EnumerateArray())} {Get("title")}; {host} {Get("year")}{pages}";
        }
    }

    [Fact]
    public void LinksCitationsBothWays()
    {
        var page = _site.Article;
        var cited = page.QuerySelectorAll("sup.citation a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(["#ref-4", "#ref-6", "#ref-1", "#ref-2", "#ref-3"], cited);
        Assert.All(cited, href => Assert.NotNull(page.QuerySelector($"{href} a[href^='#cite-']")));
        Assert.Null(page.QuerySelector("#ref-5 a[href^='#cite-']"));
        Assert.NotNull(page.QuerySelector("#ref-5"));
    }

    [Fact]
    public void ReportsWhatIsDoubtfulAndChangesNothing()
    {
        var found = _site.List("diagnostics").Select(diagnostic => $"{diagnostic.GetProperty("code")} {diagnostic.GetProperty("message")}").ToList();

        Assert.Contains(found, message => message.StartsWith("KB3002 [5] ", StringComparison.Ordinal));
        Assert.Contains(found, message => message.StartsWith("KB3003 ", StringComparison.Ordinal) && message.EndsWith("4, 6, 1, 2, 3", StringComparison.Ordinal));
        Assert.Contains(found, message => message.StartsWith("KB3012 [6] ", StringComparison.Ordinal) && message.Contains("政治学研究", StringComparison.Ordinal));
        Assert.DoesNotContain(_site.List("diagnostics"), diagnostic => diagnostic.GetProperty("severity").GetString() == "error");
    }

    [Fact]
    public void FindsExactlyFourEvents()
    {
        Assert.Equal(["2024-06-24", "2023-05", "2023-09", "2023-11-06/2023-11-07"], _site.List("events").Select(found => found.GetProperty("edtf").GetString()));
        Assert.All(_site.List("events"), found => Assert.True(IsCutFrom(found.GetProperty("title").GetString()!, found.GetProperty("sentence").GetString()!)));
        Assert.Equal(4, _site.Page("timeline/index.html").QuerySelectorAll("li[id^='e-']").Length);

        // One run of the sentence, or two (the name of a meeting, then the verb that stands before it); never a word that is not there.
        static bool IsCutFrom(string title, string sentence) =>
            Enumerable.Range(1, title.Length).Any(cut => sentence.Contains(title[..cut], StringComparison.Ordinal) && sentence.Contains(title[cut..], StringComparison.Ordinal));
    }

    [Fact]
    public void FindsTheTerms()
    {
        var terms = _site.List("terms").ToDictionary(term => term.GetProperty("term").GetString()!);

        Assert.All(
            ["小院高墙", "脱钩断链", "逆全球化", "新质生产力", "《国际科技合作倡议》", "《印太经济框架》", "芯片四方联盟", "数字丝绸之路", "科技治理", "合作共赢", "中国方案"],
            name => Assert.Contains(name, terms.Keys));
        Assert.StartsWith("总书记于2023年9月首次提出新质生产力的概念，旨在", terms["新质生产力"].GetProperty("definition").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(terms.Keys, name => name.IndexOfAny(['，', '。', '！', '：']) >= 0 || name.Length > 14);
        Assert.NotNull(_site.Page("glossary/index.html").GetElementById("t-小院高墙"));
    }

    [Fact]
    public void LosesNoHanCharacter()
    {
        var seed = Count(File.ReadAllText(Repository.PathOf(SeedFile)));
        var article = Count(_site.ArticleText);

        // The labels of the title page have become keys of the front matter.
        var lost = seed.Where(entry => article.GetValueOrDefault(entry.Key) < entry.Value).Select(entry => entry.Key).Except("摘要关键词作者简介");

        Assert.Empty(lost);

        static Dictionary<char, int> Count(string text) => text.Where(c => c is >= '\u4e00' and <= '\u9fff').GroupBy(c => c).ToDictionary(group => group.Key, group => group.Count());
    }

    [Fact]
    public void PassesItsOwnCheck()
    {
        var (code, _, error) = _site.Run("check");

        Assert.Equal(0, code);
        Assert.Matches(new Regex("^0 errors, 3 warnings", RegexOptions.Multiline), error);
    }

    [Fact]
    public void StaysAsItIsWhenImportedAgain()
    {
        var before = _site.ArticleText;

        var (code, _, error) = _site.Run("import");

        Assert.Equal(0, code);
        Assert.Equal("Imported 0 of 1 seed\n", error);
        Assert.Equal(before, _site.ArticleText);
    }

    /// <summary>The seed imported and built once for all of these tests.</summary>
    public sealed class Fixture : IDisposable
    {
        private readonly TemporarySite _site = new();
        private readonly JsonElement _report;
        private readonly string _file;

        public Fixture()
        {
            _site.With(SeedFile, File.ReadAllBytes(Repository.PathOf(SeedFile)));
            var (code, _, error) = _site.Run("build");
            Assert.True(code == 0, error);
            _file = Assert.Single(Directory.GetFiles(Path.Combine(_site.Folder, "input", "articles")));
            using var output = new StringWriter();
            Assert.Equal(0, Kanben.Commands.CommandLine.Run(["inspect", Path.Combine(_site.Folder, SeedFile)], output, TextWriter.Null));
            _report = JsonDocument.Parse(output.ToString()).RootElement.Clone();
        }

        public string ArticleText => File.ReadAllText(_file);

        public IDocument Article => _site.Page($"articles/{Path.GetFileNameWithoutExtension(_file)}/index.html");

        internal IReadOnlyList<Repair> Repairs => ArticleFile.Read("a.md", Slug.From("a"), ArticleText, [])!.Header.Source!.Repairs;

        public string Body => string.Join('\n', List("paragraphs").Select(paragraph => paragraph.GetProperty("text").GetString()));

        public string Text(string name) => _report.GetProperty(name).GetString()!;

        public IEnumerable<JsonElement> List(string name) => _report.GetProperty(name).EnumerateArray();

        public IDocument Page(string path) => _site.Page(path);

        public (int Code, string Output, string Error) Run(params string[] arguments) => _site.Run(arguments);

        public void Dispose() => _site.Dispose();
    }
}
