using Kanben.Import.Sites;
using Kanben.Model;
using Kanben.Tests.Import.Reading;

namespace Kanben.Tests.Import.Sites;

public sealed class SeedPicturesTests
{
    private const string Text = "# 山地茶园的水土保持\n\n林秋\n\n摘要：坡度大。\n\n关键词：茶园；梯田\n\n正文一句。\n\n![坡面](images/x.png)\n\n图1 坡面\n";

    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1];

    [Fact]
    public void PutsPicturesBesideASeedIntoTheArticlesFolder()
    {
        using var site = new TemporarySite().With("seeds/a.md", Text).With("seeds/images/x.png", Png);

        var summary = site.Import();

        Assert.Empty(summary.Diagnostics);
        var picture = Assert.Single(Pictures(site));
        Assert.Equal(Png, File.ReadAllBytes(picture));
        Assert.Contains($"![坡面](shan-di-cha-yuan-de-shui-tu-bao-chi/{Path.GetFileName(picture)})", site.Read("input/articles/shan-di-cha-yuan-de-shui-tu-bao-chi.md"));
    }

    [Fact]
    public void ChangesNothingTheSecondTime()
    {
        using var site = new TemporarySite().With("seeds/a.md", Text).With("seeds/images/x.png", Png).With("seeds/b.docx", new WordSeed(WordSeed.TitlePage + WordSeed.Paragraph("正文一句。")).Bytes());
        site.Import();
        var before = TemporarySite.Snapshot(site.Folder);

        var summary = site.Import();

        Assert.Equal([ImportAction.Unchanged, ImportAction.Unchanged], summary.Seeds.Select(seed => seed.Action));
        Assert.Equal(before, TemporarySite.Snapshot(site.Folder));
    }

    [Fact]
    public void RestoresAPictureThatIsGone()
    {
        using var site = new TemporarySite().With("seeds/a.md", Text).With("seeds/images/x.png", Png);
        site.Import();
        File.Delete(Pictures(site)[0]);

        site.Import();

        Assert.Single(Pictures(site));
    }

    [Fact]
    public void NeverWritesOverAPictureThatAPersonHasChanged()
    {
        using var site = new TemporarySite().With("seeds/a.md", Text).With("seeds/images/x.png", Png);
        site.Import();
        File.WriteAllBytes(Pictures(site)[0], [1, 2, 3]);

        site.With("seeds/a.md", Text + "\n又一句。\n").Import();

        Assert.Equal([1, 2, 3], File.ReadAllBytes(Assert.Single(Pictures(site))));
    }

    [Fact]
    public void LinksThePicturesOfTheSecondArticleOfATitleInItsOwnFolder()
    {
        using var site = new TemporarySite().With("seeds/a.md", Text).With("seeds/b.md", Text).With("seeds/images/x.png", Png);

        site.Import();

        Assert.Equal(2, Pictures(site).Count);
        Assert.Contains("](shan-di-cha-yuan-de-shui-tu-bao-chi-2/", site.Read("input/articles/shan-di-cha-yuan-de-shui-tu-bao-chi-2.md"));
    }

    [Theory]
    [InlineData("../x.png")]
    [InlineData("../../x.png")]
    [InlineData("/x.png")]
    [InlineData("images/link.png")]
    public void ReadsNoPictureFromOutsideOfTheSeeds(string link)
    {
        using var site = new TemporarySite().With("seeds/a.md", Text.Replace("images/x.png", link, StringComparison.Ordinal)).With("x.png", Png).With("seeds/images/other.txt", "x");
        File.CreateSymbolicLink(Path.Combine(site.Folder, "seeds/images/link.png"), Path.Combine(site.Folder, "x.png"));

        SiteImport.Run(new ImportRequest(site.Folder) { Seeds = ["seeds/a.md"] });

        Assert.Empty(Pictures(site));
    }

    [Fact]
    public void WritesNoPictureThroughALink()
    {
        using var site = new TemporarySite().With("seeds/a.md", Text).With("seeds/images/x.png", Png).With("elsewhere/keep.txt", "x");
        Directory.CreateSymbolicLink(Path.Combine(site.Folder, "input/articles/shan-di-cha-yuan-de-shui-tu-bao-chi"), Path.Combine(site.Folder, "elsewhere"));

        var summary = site.Import();

        Assert.Equal(["KB5002"], summary.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Single(Directory.GetFiles(Path.Combine(site.Folder, "elsewhere")));
    }

    [Theory]
    [InlineData("seeds/a.pdf")]
    [InlineData("seeds/a.png")]
    [InlineData("seeds/a.doc")]
    [InlineData("seeds/images/x.png")]
    [InlineData("seeds/images/deep/x.jpg")]
    [InlineData("seeds/a_files/style.css")]
    [InlineData("seeds/a_files/frame.html")]
    [InlineData("seeds/beside.png")]
    public void PassesOverWhatBelongsToASeed(string file)
    {
        using var site = new TemporarySite().With("seeds/a.md", Text.Replace("images/x.png", "beside.png", StringComparison.Ordinal)).With(file, Png);

        Assert.Equal(["seeds/a.md"], site.Import().Seeds.Select(seed => seed.Seed));
    }

    [Theory]
    [InlineData("seeds/other.pdf", "KB1006")]
    [InlineData("seeds/other.png", "KB1007")]
    [InlineData("seeds/other.wps", "KB1008")]
    [InlineData("seeds/other.caj", "KB1009")]
    public void WarnsOfOtherKindsAmongAllAndRefusesThemByName(string file, string code)
    {
        using var site = new TemporarySite().With("seeds/a.txt", Text.Replace("![坡面](images/x.png)", "", StringComparison.Ordinal)).With(file, Png);

        var all = site.Import();
        var named = SiteImport.Run(new ImportRequest(site.Folder) { Seeds = [file] });

        Assert.Equal((code, Severity.Warning), (Assert.Single(all.Diagnostics).Code, all.Diagnostics[0].Severity));
        Assert.Contains(all.Seeds, seed => seed.Action == ImportAction.Skipped);
        Assert.Equal((code, Severity.Error), (Assert.Single(named.Diagnostics).Code, named.Diagnostics[0].Severity));
        Assert.Equal(ImportAction.Refused, Assert.Single(named.Seeds).Action);
    }

    private static List<string> Pictures(TemporarySite site) => [.. Directory.EnumerateFiles(Path.Combine(site.Folder, "input/articles"), "*.png", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
