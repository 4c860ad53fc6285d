using Kanben.Build.Articles;
using Kanben.Build.Bibliographies;
using Kanben.Model;

namespace Kanben.Tests.Build.Bibliographies;

public sealed class SelfCitationTests
{
    private static readonly ArticleHeader Header = new() { Title = "论纸", Authors = [new Author("周一"), new Author("李二")], Date = Edtf.Parse("2024-06") };

    private static readonly SiteSettings Site = new() { Title = "纸墨文集", Url = "https://paper.example/" };

    [Fact]
    public void CitesAnArticleOfAJournalAsPrinted()
    {
        var header = Header with { Subtitle = "兼及墨", Journal = new JournalIssue("书史研究", "3", "2", "1–9"), Doi = "10.1234/z.1" };

        Assert.Equal("周一，李二. 论纸：兼及墨[J]. 书史研究, 2024, 3 (2): 1-9. DOI:10.1234/z.1.", Text(header));
    }

    [Fact]
    public void CitesAnotherArticleAsAPageOfTheSite()
    {
        Assert.Equal("周一，李二. 论纸[EB/OL]. (2024-06). https://paper.example/articles/lun-zhi/.", Text(Header));
        Assert.Equal("周一，李二. 论纸[EB/OL]//纸墨文集. (2024-06).", Text(Header, Site with { Url = null }));
        Assert.Equal("纸墨文集", Item(Header, Site).ContainerTitle);
    }

    // 等 after three names, et al. in an English article.
    [Fact]
    public void NamesThreeAuthors()
    {
        Assert.StartsWith("周一，李二，张三，等. 论纸", Text(Header with { Authors = Authors("周一", "李二", "张三", "赵四") }), StringComparison.Ordinal);
        Assert.StartsWith("Smith J, De Morgan A, Li Jiangning, et al. ", Text(Header with { Language = "en", Authors = Authors("John Smith", "De Morgan, Augustus", "Li Jiangning", "Kanben Group") }), StringComparison.Ordinal);
        Assert.StartsWith("Institute of Paper. ", Text(Header with { Language = "en", Authors = Authors("Institute of Paper") }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024", "(2024)")]
    [InlineData("2024-06-01", "(2024-06-01)")]
    [InlineData("2024-03/2024-06", "(2024)")]
    [InlineData("2024~", "(2024)")]
    [InlineData("2023/2024", null)]
    [InlineData("202X", null)]
    [InlineData("2023/..", null)]
    public void GivesTheDateAsFarAsItIsCertain(string date, string? expected) =>
        Assert.Equal($"周一，李二. 论纸[EB/OL]. {(expected is null ? "" : expected + ". ")}https://paper.example/articles/lun-zhi/.", Text(Header with { Date = Edtf.Parse(date) }));

    [Theory]
    [InlineData("lun-zhi", "lun-zhi")]
    [InlineData("纸", "zhi-")]
    [InlineData("止", "zhi-")]
    [InlineData("бумага", "article-")]
    public void MakesAKeyOfTheSlug(string slug, string start)
    {
        var key = SelfCitation.KeyOf(Slug.From(slug));

        Assert.StartsWith(start, key, StringComparison.Ordinal);
        Assert.All(key, c => Assert.True(char.IsAsciiLetterOrDigit(c) || c == '-'));
        Assert.Equal(key, SelfCitation.KeyOf(Slug.From(slug)));
    }

    [Fact]
    public void KeysOfSlugsThatSoundAlikeDiffer() => Assert.NotEqual(SelfCitation.KeyOf(Slug.From("纸")), SelfCitation.KeyOf(Slug.From("止")));

    private static System.Collections.Immutable.ImmutableArray<Author> Authors(params string[] names) => [.. names.Select(name => new Author(name))];

    private static CslItem Item(ArticleHeader header, SiteSettings site) =>
        SelfCitation.ItemOf(new AnalyzedArticle(new Article("input/articles/lun-zhi.md", Slug.From("lun-zhi"), header, "", 1), new ArticleText(new BodyHtml("", []))), site);

    private static string Text(ArticleHeader header, SiteSettings? site = null) => Gbt7714.Write(Item(header, site ?? Site)).Text;
}
