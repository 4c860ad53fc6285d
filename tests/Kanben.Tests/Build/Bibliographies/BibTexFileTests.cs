using System.Text;
using CsCheck;
using Kanben.Build.Bibliographies;
using Kanben.Model;
using static Kanben.Tests.Build.Bibliographies.CitationSamples;

namespace Kanben.Tests.Build.Bibliographies;

public sealed class BibTexFileTests
{
    [Fact]
    public void EveryFieldIsReadBack() => AnyItem.Sample(item =>
    {
        var kind = BibTexKind.Of(item);

        var entry = Assert.Single(BibTexReader.Read(Written.By(BibTexFile.Write, [item]).Span));

        Assert.Equal((kind.Entry, item.Id), (entry.Type, entry.Key));
        Assert.Equal(Line(item.Title) ?? "", entry.Text("title"));
        AssertNames(item, kind, entry);
        AssertField(kind.Container == kind.Publisher ? item.Publisher : item.ContainerTitle, entry, kind.Container);
        AssertField(item.Publisher, entry, kind.Publisher);
        AssertField(item.PublisherPlace, entry, "address");
        AssertField(item.Edition, entry, "edition");
        AssertField(item.Volume, entry, "volume");
        var isNumbered = kind.Entry != "article" && Line(item.Number) is not null;
        AssertField(item.Issue, entry, isNumbered ? "issue" : "number");
        AssertField(item.Number, entry, isNumbered ? "number" : "eid");
        Assert.Equal(Line(item.Page)?.Replace("-", "--"), entry.Text("pages"));
        Assert.Equal(Line(item.Abstract), entry.Text("abstract"));
        Assert.Equal(Line(item.Printed), entry.Text("annote"));
        Assert.Equal(Verbatim(item.Doi), entry.Fields.GetValueOrDefault("doi"));
        Assert.Equal(Verbatim(item.Url), entry.Fields.GetValueOrDefault("url"));
        Assert.Equal(item.Keywords.Select(Line).OfType<string>().Select(word => word.Replace(',', '，')), entry.Text("keywords")?.Split(", ") ?? []);
        AssertDates(item, entry);
    });

    [Fact]
    public void EntriesStayApart() => AnyItem.Array[0, 4].Sample(items =>
        Assert.Equal(items.Length, BibTexReader.Read(Written.By(BibTexFile.Write, [.. items]).Span).Count));

    [Theory]
    [InlineData("黄日涵,高恩泽.小院高墙的逻辑[J].外交评论,2022,39(2):133-154.", "article", "journal", "外交评论")]
    [InlineData("钱七. 校勘学[M]. 2版. 北京: 中华书局, 1998.", "book", "publisher", "中华书局")]
    [InlineData("钱七. 论版本[M]//孙八. 校勘论集. 北京: 中华书局, 1998: 3-9.", "incollection", "booktitle", "校勘论集")]
    [InlineData("钱七. 论版本[C]//第三届文献学会议论文集. 北京: 中华书局, 1998: 3-9.", "inproceedings", "booktitle", "第三届文献学会议论文集")]
    [InlineData("赵一. 活字考[D]. 武汉: 武汉大学, 2020.", "phdthesis", "school", "武汉大学")]
    [InlineData("赵一. 活字考[D]. 武汉: 武汉大学硕士学位论文, 2020.", "mastersthesis", "school", "武汉大学")]
    [InlineData("赵一. 调查报告[R]. 北京: 某研究院, 2020.", "techreport", "institution", "某研究院")]
    [InlineData("全国某某标准化技术委员会. 参考文献: GB/T 9999—2015[S]. 北京: 中国标准出版社, 2015.", "misc", "number", "GB/T 9999—2015")]
    [InlineData("赵一. 一种装置: CN101234567A[P]. 2009-01-07.", "patent", "number", "CN101234567A")]
    [InlineData("赵一. 论纸[EB/OL]. (2021-05-06)[2022-01-02]. https://e.example/a_b.", "online", "urldate", "2022-01-02")]
    [InlineData("赵一. 论纸[N]. 人民日报, 2021-05-06(3).", "article", "entrysubtype", "newspaper")]
    [InlineData("北洋电报: 档案1011-5[A]. 南京: 第二历史档案馆, 1917-09-15.", "unpublished", "date", "1917-09-15")]
    public void TypeAndFieldsFollowTheMark(string entry, string type, string field, string value)
    {
        var read = BibTexReader.Read(Written.By(BibTexFile.Write, [Cited(entry)]).Span)[0];

        Assert.Equal((type, value), (read.Type, read.Text(field)));
        Assert.Equal(entry, read.Text("annote"));
    }

    [Fact]
    public void WritesAnEntryAsPeopleDo()
    {
        var text = Encoding.UTF8.GetString(Written.By(BibTexFile.Write, [Cited("SMITH J A, O’Brien P, NASA, et al. The role of DNA in R&D: a review of China[J/OL]. Nature, 2021, 5(03): 1–9 [2022-03-04]. https://e.example/a_b. DOI:10.1000/x_y.")]).Span);

        Assert.Equal(
            """
            @article{smith2021role,
              author = {Smith, J. A. and O’Brien, P. and NASA and others},
              title = {The role of {DNA} in {R}\&{D}: a review of {China}},
              journal = {Nature},
              year = {2021},
              volume = {5},
              number = {3},
              pages = {1--9},
              doi = {10.1000/x_y},
              url = {https://e.example/a_b},
              urldate = {2022-03-04},
              langid = {english},
              mark = {J},
              medium = {OL},
              annote = {SMITH J A, O’Brien P, NASA, et al. The role of DNA in R\&D: a review of China[J/OL]. Nature, 2021, 5(03): 1–9 [2022-03-04]. https://e.example/a\_b. DOI:10.1000/x\_y.}
            }

            """.ReplaceLineEndings("\n"), text);
    }

    [Theory]
    [InlineData("World Health Organization", "{World Health Organization}")]
    [InlineData("Ministry of Water, Land and Air", "{Ministry of Water, Land and Air}")]
    [InlineData("others", "{others}")]
    [InlineData("黄日涵", "黄日涵")]
    [InlineData("NASA", "NASA")]
    public void BracesHoldBodiesTogether(string name, string written) =>
        Assert.Equal(written, BibTexReader.Read(Written.By(BibTexFile.Write, [Cited("钱七. 校勘学[M].") with { Authors = [CslName.Whole(name)] }]).Span)[0].Fields["author"]);

    [Theory]
    [InlineData("en", "The role of DNA and mRNA", "The role of {DNA} and {mRNA}")]
    [InlineData("en", "The history of printing in China: Kaifeng after 1000", "The history of printing in {China}: Kaifeng after 1000")]
    [InlineData("en", "The History of Printing in China", "The History of Printing in China")]
    [InlineData("en", "THE HISTORY OF PRINTING", "THE HISTORY OF PRINTING")]
    [InlineData("zh", "基于BIM的T细胞", "基于{BIM}的{T}细胞")]
    [InlineData("zh", "活字印刷", "活字印刷")]
    [InlineData("de", "Die Kunst des Drucks", "{Die Kunst des Drucks}")]
    public void CapitalsOfTitlesSurviveStyles(string language, string title, string written) =>
        Assert.Equal(written, BibTexReader.Read(Written.By(BibTexFile.Write, [Cited("钱七. 校勘学[M].") with { Title = title, Language = language }]).Span)[0].Fields["title"]);

    [Fact]
    public void TheReaderKnowsStringsQuotesAndMacros()
    {
        var entry = Assert.Single(BibTexReader.Read("@string{jan2 = \"一月\"}\n@Article{k1, month = jan, note = jan2 # \" {\"}\" # 12, title={a {B} \\& c}}".Replace("{\"}\"", "{\"}x\"")));

        Assert.Equal(("jan", "一月 \"x12", "a B & c"), (entry.Text("month"), entry.Text("note"), entry.Text("title")));
    }

    private static void AssertField(string? value, BibTexEntry entry, string field) => Assert.Equal(Line(value), entry.Text(field));

    private static void AssertNames(CslItem item, BibTexKind kind, BibTexEntry entry)
    {
        var (authors, hasMore) = entry.Names("author");
        Assert.Equal(Lines(item.Authors), authors);
        Assert.Equal(item.HasMoreAuthors && authors.Length > 0, hasMore);
        Assert.Equal(Lines(item.ContainerAuthors), entry.Names(kind.Host).Names);
        Assert.Equal(Lines(item.Translators), entry.Names("translator").Names);
    }

    private static void AssertDates(CslItem item, BibTexEntry entry)
    {
        string[] months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
        PartialDate? read = entry.Text("date") is { } date && PartialDate.TryParse(date, out var whole) ? whole
            : entry.Text("year") is { } year ? PartialDate.Of(int.Parse(year), Array.IndexOf(months, entry.Text("month")) + 1)
            : null;
        Assert.Equal(item.Issued, read);
        Assert.Equal(item.Accessed?.ToString(), entry.Text("urldate"));
    }

    private static string? Verbatim(string? text) => Line(text)?.Replace("{", "%7B").Replace("}", "%7D").Replace("\\", "%5C").Replace(" ", "%20");
}
