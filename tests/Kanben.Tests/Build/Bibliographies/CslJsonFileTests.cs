using System.Text;
using CsCheck;
using Kanben.Build.Bibliographies;
using Kanben.Model;
using static Kanben.Tests.Build.Bibliographies.CitationSamples;

namespace Kanben.Tests.Build.Bibliographies;

public sealed class CslJsonFileTests
{
    [Fact]
    public void EveryFieldIsReadBack() => AnyItem.Sample(item =>
    {
        var read = Assert.Single(CslJsonItem.Read(Written.By(CslJsonFile.Write, [item])));

        Assert.Equal((item.Id, item.Type, item.Language), (read.Text("id"), read.Text("type"), read.Text("language")));
        Assert.Equal(Line(item.Title), read.Text("title"));
        Assert.Equal(Lines(item.Authors), read.NamesOf("author"));
        Assert.Equal(Lines(item.ContainerAuthors), read.NamesOf("container-author").Concat(read.NamesOf("editor")));
        Assert.Equal(Lines(item.Translators), read.NamesOf("translator"));
        Assert.Equal(Line(item.ContainerTitle), read.Text("container-title"));
        Assert.Equal(Line(item.Edition), read.Text("edition") ?? read.Text("version"));
        Assert.Equal(Line(item.Volume), read.Text("volume"));
        Assert.Equal(Line(item.Issue), read.Text("issue"));
        Assert.Equal(Line(item.Page), read.Text("page"));
        Assert.Equal(Line(item.Number), read.Text("number"));
        Assert.Equal(Line(item.Genre), read.Text("genre"));
        Assert.Equal(Line(item.Publisher), read.Text("publisher"));
        Assert.Equal(Line(item.PublisherPlace), read.Text("publisher-place"));
        Assert.Equal(Line(item.Doi), read.Text("DOI"));
        Assert.Equal(Line(item.Url), read.Text("URL"));
        Assert.Equal(Line(item.Abstract), read.Text("abstract"));
        Assert.Equal(Line(item.Printed), read.Text("note"));
        Assert.Equal((item.Issued, item.Accessed), (read.Date("issued"), read.Date("accessed")));
        Assert.Equal(item.Keywords.Select(Line).OfType<string>().Select(word => word.Replace(',', '，')), read.Text("keyword")?.Split(", ") ?? []);
    });

    [Fact]
    public void EndsNoScriptItIsPastedInto() => AnyItem.Array[0, 3].Sample(items =>
    {
        var text = Encoding.UTF8.GetString(Written.By(CslJsonFile.Write, [.. items]).Span);

        Assert.DoesNotContain(text, c => c is '<' or '>' or '&' or '\'' or '\u2028' or '\u2029' || (char.IsControl(c) && c != '\n'));
    });

    [Fact]
    public void WritesAnItemAsTheSchemaHasIt() => Assert.Equal(
        """
        [
        {"id":"miller2020paper","type":"article-journal","title":"On paper","author":[{"family":"Miller","given":"J. A.","suffix":"Jr."},{"literal":"World Health Organization"}],"container-title":"Paper History","issued":{"date-parts":[[2020]]},"volume":"5","issue":"3","page":"7-9","language":"en","note":"MILLER J A, Jr, World Health Organization. On paper[J]. Paper History, 2020, 5(03): 7\u20149."}]

        """.ReplaceLineEndings("\n").Replace("\\u2014", "—"),
        Encoding.UTF8.GetString(Written.By(CslJsonFile.Write, [CitedItem.From(new ParsedReference
        {
            Raw = "MILLER J A, Jr, World Health Organization. On paper[J]. Paper History, 2020, 5(03): 7—9.",
            Type = "J",
            Authors = ["MILLER J A, Jr", "World Health Organization"],
            Title = "On paper",
            Container = "Paper History",
            Year = "2020",
            Volume = "5",
            Issue = "03",
            Pages = "7—9",
        })]).Span));

    // CSL has no year 0: 1 BCE is -1.
    [Theory]
    [InlineData(-220)]
    [InlineData(0)]
    [InlineData(1)]
    public void YearsBeforeChristAreCounted(int year) =>
        Assert.Equal(PartialDate.Of(year), CslJsonItem.Read(Written.By(CslJsonFile.Write, [Cited("钱七. 校勘学[M].") with { Issued = PartialDate.Of(year) }]))[0].Date("issued"));

    [Theory]
    [InlineData("钱七. 论版本[M]//钱七. 钱七文集. 北京: 中华书局, 1998: 3-9.", "container-author")]
    [InlineData("钱七. 论版本[M]//孙八. 校勘论集. 北京: 中华书局, 1998: 3-9.", "editor")]
    public void AHostIsItsAuthorsOwnOrEdited(string entry, string variable) => Assert.NotEmpty(CslJsonItem.Read(Written.By(CslJsonFile.Write, [Cited(entry)]))[0].NamesOf(variable));

    [Fact]
    public void NothingIsAnEmptyArray() => Assert.Empty(CslJsonItem.Read(Written.By(CslJsonFile.Write, [])));
}
