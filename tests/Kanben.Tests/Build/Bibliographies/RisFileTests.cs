using System.Text;
using CsCheck;
using Kanben.Build.Bibliographies;
using Kanben.Model;
using static Kanben.Tests.Build.Bibliographies.CitationSamples;

namespace Kanben.Tests.Build.Bibliographies;

public sealed class RisFileTests
{
    [Fact]
    public void EveryFieldIsReadBack() => AnyItem.Sample(item =>
    {
        var record = Assert.Single(RisRecord.Read(Written.By(RisFile.Write, [item]).Span));

        Assert.Equal(Line(item.Title), record.One("TI"));
        Assert.Equal(Lines(item.Authors).Select(Narrowed), record.Names("AU"));
        Assert.Equal(Lines(item.ContainerAuthors).Select(Narrowed), record.Names("A2"));
        Assert.Equal(Lines(item.Translators).Select(Narrowed), record.Names("A4"));
        Assert.Equal(Line(item.ContainerTitle), record.One("T2"));
        Assert.Equal(Line(item.Edition), record.One("ET"));
        Assert.Equal(Line(item.Volume), record.One("VL"));
        Assert.Equal(Line(item.Issue), record.One("IS"));
        Assert.Equal(record.Type is "BOOK" or "THES" or "MANSCPT" ? null : Line(item.Page), record.Pages);
        Assert.Equal(Line(item.Publisher), record.One("PB"));
        Assert.Equal(Line(item.PublisherPlace), record.One("CY"));
        Assert.Equal(Line(item.Number), record.One("SN") ?? record.One("AN") ?? record.One("M1"));
        Assert.Equal(Line(item.Genre), record.One("M3"));
        Assert.Equal(Line(item.Doi), record.One("DO"));
        Assert.Equal(Line(item.Url)?.Replace(" ", "%20"), record.One("UR"));
        Assert.Equal(Line(item.Abstract), record.One("AB"));
        Assert.Equal(item.Keywords.Select(Line).OfType<string>().Select(word => word.Replace(';', '；')), record.All("KW"));
        Assert.Equal(Line(item.Printed), record.One("N1"));
        Assert.Equal(item.Issued, Date(record.One("DA") ?? record.One("PY")));
        Assert.Equal(item.Accessed, Date(record.One("Y2")));
    });

    [Fact]
    public void RecordsStayApart() => AnyItem.Array[0, 4].Sample(items => Assert.Equal(items.Length, RisRecord.Read(Written.By(RisFile.Write, [.. items]).Span).Count));

    [Theory]
    [InlineData("J", "JOUR")]
    [InlineData("N", "NEWS")]
    [InlineData("M", "BOOK")]
    [InlineData("G", "BOOK")]
    [InlineData("D", "THES")]
    [InlineData("R", "RPRT")]
    [InlineData("S", "STAND")]
    [InlineData("P", "PAT")]
    [InlineData("EB", "ELEC")]
    [InlineData("A", "MANSCPT")]
    [InlineData("CM", "MAP")]
    [InlineData("DS", "DATA")]
    [InlineData("DB", "DATA")]
    [InlineData("CP", "COMP")]
    [InlineData("PP", "UNPB")]
    [InlineData("Z", "GEN")]
    public void TypeFollowsTheMark(string mark, string type)
    {
        var item = CitedItem.From(new ParsedReference { Raw = "纸", Type = mark, Title = "纸" });

        Assert.Equal(type, RisRecord.Read(Written.By(RisFile.Write, [item]).Span)[0].Type);
    }

    [Fact]
    public void WritesARecordAsTheSpecificationHasIt()
    {
        var text = Encoding.UTF8.GetString(Written.By(RisFile.Write, [Cited("[1]钱七, 孙八, 等. 论版本[M]//李九. 校勘论集. 北京: 中华书局, 1998: 3-9.")]).Span);

        Assert.Equal(
            """
            TY  - CHAP
            AU  - 钱七
            AU  - 孙八
            TI  - 论版本
            T2  - 校勘论集
            A2  - 李九
            PY  - 1998
            SP  - 3
            EP  - 9
            PB  - 中华书局
            CY  - 北京
            LA  - zh
            N1  - [1]钱七, 孙八, 等. 论版本[M]//李九. 校勘论集. 北京: 中华书局, 1998: 3-9.
            ER  - 


            """.ReplaceLineEndings("\r\n"), text);
    }

    [Theory]
    [InlineData(2021, 5, 6, "2021/05/06/")]
    [InlineData(2021, 5, 0, "2021/05//")]
    [InlineData(755, 0, 0, null)]
    public void DatesHaveTheirSlots(int year, int month, int day, string? date)
    {
        var record = RisRecord.Read(Written.By(RisFile.Write, [Cited("钱七. 校勘学[M].") with { Issued = PartialDate.Of(year, month, day) }]).Span)[0];

        Assert.Equal((year.ToString("0000"), date), (record.One("PY"), record.One("DA")));
    }

    [Fact]
    public void YearsBeforeChristHaveNoTag() =>
        Assert.Null(RisRecord.Read(Written.By(RisFile.Write, [Cited("钱七. 校勘学[M].") with { Issued = PartialDate.Of(-220) }]).Span)[0].One("PY"));

    // No escape keeps a comma together, so it is full-width.
    private static CslName Narrowed(CslName name) => name with { Literal = Wide(name.Literal), Family = Wide(name.Family), Given = Wide(name.Given), Suffix = Wide(name.Suffix) };

    private static string? Wide(string? text) => text?.Replace(',', '，');

    private static PartialDate? Date(string? text) =>
        text is null ? null : text.Split('/') is [var year, var month, var day, ""] ? PartialDate.Of(int.Parse(year), Number(month), Number(day)) : PartialDate.Of(int.Parse(text));

    private static int Number(string text) => text.Length == 0 ? 0 : int.Parse(text);
}
