using CsCheck;
using Kanben.Build.Bibliographies;
using Kanben.Model;
using Kanben.Text.References;
using static Kanben.Tests.Build.Bibliographies.CitationSamples;

namespace Kanben.Tests.Build.Bibliographies;

public sealed class CitedItemTests
{
    [Theory]
    [InlineData("J", "学报", null, "article-journal")]
    [InlineData("J", null, null, "article-journal")]
    [InlineData("J", null, "科学出版社", "periodical")]
    [InlineData("N", "日报", null, "article-newspaper")]
    [InlineData("M", null, "中华书局", "book")]
    [InlineData("M", "文集", "中华书局", "chapter")]
    [InlineData("G", null, "中华书局", "book")]
    [InlineData("G", "文集", "中华书局", "chapter")]
    [InlineData("C", "会议", null, "paper-conference")]
    [InlineData("C", null, null, "paper-conference")]
    [InlineData("C", null, "海洋出版社", "book")]
    [InlineData("D", null, "武汉大学", "thesis")]
    [InlineData("R", null, null, "report")]
    [InlineData("S", null, null, "standard")]
    [InlineData("P", null, null, "patent")]
    [InlineData("EB", null, null, "webpage")]
    [InlineData("A", null, null, "manuscript")]
    [InlineData("A", "文集", null, "chapter")]
    [InlineData("CM", null, null, "map")]
    [InlineData("DS", null, null, "dataset")]
    [InlineData("DB", null, null, "dataset")]
    [InlineData("CP", null, null, "software")]
    [InlineData("PP", null, null, "article")]
    [InlineData("Z", null, null, "document")]
    [InlineData("X", null, null, "document")]
    [InlineData(null, null, null, "document")]
    public void TypeFollowsMarkAndImprint(string? mark, string? host, string? publisher, string type) =>
        Assert.Equal(type, CitedItem.From(new ParsedReference { Raw = "纸", Type = mark, Title = "纸", Container = host, Publisher = publisher }).Type);

    [Theory]
    [InlineData("黄日涵, 高恩泽, 等. “小院高墙”: 逻辑与限度[J/OL]. 外交评论, 2022, 39(02): 133–154. DOI:10.13569/j.cnki.far.", "article-journal J/OL zh huang2022xiaoyuan | 黄日涵; 高恩泽 + | 外交评论 | 2022 39 2 133-154 | 10.13569/j.cnki.far")]
    [InlineData("[3]钱七. 《校勘学》[M]. 李四, 译. 第3版. 北京: 中华书局, 1998: 12.", "book M zh qian1998jiaokan | 钱七 |  | 1998   12 | ")]
    [InlineData("SMITH J A, MILLER K. The history of paper[J]. Paper History, 2020, 5(增刊 1): 7-9, 12.", "article-journal J en smith2020history | Smith|J. A.; Miller|K. | Paper History | 2020 5 增刊 1 7-9, 12 | ")]
    [InlineData("World Health Organization. Paper and health[R/OL]. 2021-05-06. https://e.example/a.", "report R/OL en world2021paper | World Health Organization |  | 2021-05-06    | ")]
    [InlineData("赵一. 论纸[EB/OL]. (2021-05-06)[2022-01-02]. http://e.example/a.", "webpage EB/OL zh zhao2021lunzhi | 赵一 |  | 2021-05-06    | ")]
    public void FieldsAreCleaned(string entry, string shown) => Assert.Equal(shown, Show(Cited(entry)));

    [Fact]
    public void TheWholeEntryIsKept()
    {
        const string Entry = "[3]钱七. 《校勘学》[M]. 李四, 译. 第3版. 北京: 中华书局, 1998: 12.";

        var item = Cited(Entry);

        Assert.Equal(("校勘学", "李四", "3", "北京", "中华书局", Entry), (item.Title, Shown(item.Translators), item.Edition, item.PublisherPlace, item.Publisher, item.Printed));
    }

    [Theory]
    [InlineData("[12]不知所云", "不知所云")]
    [InlineData("[明]不知所云", "[明]不知所云")]
    public void AnEntryWithoutATitleIsItsTitle(string raw, string title) => Assert.Equal(title, CitedItem.From(new ParsedReference { Raw = raw }).Title);

    [Theory]
    [InlineData("J", "e12345", null)]
    [InlineData("R", null, "e12345")]
    public void TheNumberOfAnArticleIsItsPage(string mark, string? page, string? number)
    {
        var item = CitedItem.From(new ParsedReference { Raw = "纸", Type = mark, Title = "纸", DocumentNumber = "e12345" });

        Assert.Equal((page, number), (item.Page, item.Number));
    }

    [Theory]
    [InlineData("赵一. 活字考[D]. 武汉: 武汉大学硕士学位论文, 2020.", "硕士学位论文")]
    [InlineData("赵一. 活字考[D]. 博士论文. 武汉: 武汉大学, 2020.", "博士学位论文")]
    [InlineData("SMITH J. On paper[D]. Doctoral dissertation. Oxford: University of Oxford, 2020.", "Doctoral dissertation")]
    [InlineData("赵一. 活字考[D]. 武汉: 武汉大学, 2020.", null)]
    [InlineData("赵一. 博士考[M]. 武汉: 武汉大学出版社, 2020.", null)]
    public void AThesisHasTheDegreeItNames(string entry, string? genre) => Assert.Equal(genre, Cited(entry).Genre);

    [Theory]
    [InlineData("大地测量 与地球动力学", "大地测量与地球动力学")]
    [InlineData("《史学月刊》", "史学月刊")]
    [InlineData("《史学》与《月刊》", "《史学》与《月刊》")]
    [InlineData("Paper  History", "Paper History")]
    public void NamesOfJournalsAreBare(string printed, string title) =>
        Assert.Equal(title, CitedItem.From(new ParsedReference { Raw = "纸", Type = "J", Title = "纸", Container = printed }).ContainerTitle);

    [Theory]
    [InlineData("10.1000/x_y", "10.1000/x_y")]
    [InlineData("https://doi.org/10.1000/x", "10.1000/x")]
    [InlineData("d4vb59", "d4vb59")]
    public void DoisBeginWithTheirPrefix(string printed, string doi) => Assert.Equal(doi, CitedItem.From(new ParsedReference { Raw = "纸", Doi = printed }).Doi);

    [Theory]
    [InlineData("www.e.example/a", "http://www.e.example/a")]
    [InlineData("https://e.example", "https://e.example")]
    [InlineData("http://", null)]
    public void AddressesHaveTheirScheme(string printed, string? url) => Assert.Equal(url, CitedItem.From(new ParsedReference { Raw = "纸", Url = printed }).Url);

    [Fact]
    public void AnyEntryIsReadBackFromEveryFormat() => Gen.Select(AnyText, AnyText, AnyText, AnyText).Array[0, 3].Sample(entries =>
    {
        var items = CitedItem.All(entries.Select(entry => ReferenceParser.Parse($"{entry.Item1}. {entry.Item2}[J]. {entry.Item3}, 2020, 5(3): {entry.Item4}.")));

        Assert.Equal(items.Select(item => item.Id), BibTexReader.Read(Written.By(BibTexFile.Write, items).Span).Select(entry => entry.Key));
        Assert.Equal(items.Select(item => item.Id), CslJsonItem.Read(Written.By(CslJsonFile.Write, items)).Select(item => item.Text("id")));
        Assert.Equal(items.Length, RisRecord.Read(Written.By(RisFile.Write, items).Span).Count);
    });

    private static string Show(CslItem item) =>
        $"{item.Type} {item.Mark} {item.Language} {item.Id} | {Shown(item.Authors)}{(item.HasMoreAuthors ? " +" : "")} | {item.ContainerTitle} | {item.Issued} {item.Volume} {item.Issue} {item.Page} | {item.Doi}";
}
