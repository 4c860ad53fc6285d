using Kanben.Import;
using Kanben.Import.Sites;
using Kanben.Model;

namespace Kanben.Tests.Import.Sites;

public sealed class SiteImportTests
{
    private const string SeedPath = "seeds/a.md";
    private const string Seed = ImportedText.FirstPage + "茶园多建在坡地上，田埂用石块砌成。\n";

    private static readonly DateTime Earlier = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    [Fact]
    public void WritesNothingWhenNothingIsNew()
    {
        using var site = new TemporarySite().With(SeedPath, Seed).With("seeds/b.txt", Seed.Replace("山地茶园", "河谷茶园", StringComparison.Ordinal));
        Assert.All(site.Import().Seeds, seed => Assert.Equal(ImportAction.Written, seed.Action));
        var articles = Path.Combine(site.Folder, ArticleShelf.Folder);
        var before = TemporarySite.Snapshot(articles);
        Assert.All(Directory.GetFiles(articles), file => File.SetLastWriteTimeUtc(file, Earlier));

        var again = site.Import();

        Assert.Equal([ImportAction.Unchanged, ImportAction.Unchanged], again.Seeds.Select(seed => seed.Action));
        Assert.Empty(again.Diagnostics);
        Assert.Equal(before, TemporarySite.Snapshot(articles));
        Assert.All(Directory.GetFiles(articles), file => Assert.Equal(Earlier, File.GetLastWriteTimeUtc(file)));
    }

    [Fact]
    public void WritesOverNoFileThatOutputNamesUnlessForced()
    {
        using var site = new TemporarySite().With(SeedPath, Seed).With("mine.md", "mine");
        var request = new ImportRequest(site.Folder) { Seeds = [SeedPath], Output = "mine.md" };

        var refused = SiteImport.Run(request);

        Assert.Equal([ImportRules.OutputExists.Code], refused.Diagnostics.Where(found => found.Severity == Severity.Error).Select(found => found.Code));
        Assert.Equal("mine", site.Read("mine.md"));
        Assert.Equal(ImportAction.Written, Assert.Single(SiteImport.Run(request with { IsForced = true }).Seeds).Action);
        Assert.StartsWith("---", site.Read("mine.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void FollowsASeedThatChanged()
    {
        using var site = new TemporarySite().With(SeedPath, Seed);
        var file = Assert.Single(site.Import().Seeds).File!;

        var again = Assert.Single(site.With(SeedPath, Seed + "\n又一段，话还没有说完。\n").Import().Seeds);

        Assert.Equal(new ImportedSeed(SeedPath, ImportAction.Updated, file), again);
        Assert.Contains("又一段", site.Read(file), StringComparison.Ordinal);
    }

    [Fact]
    public void MakesAnUneditedArticleAgainWhenTheImporterIsNewer()
    {
        using var site = new TemporarySite().With(SeedPath, Seed);
        var file = Assert.Single(site.Import().Seeds).File!;
        var now = site.Read(file);
        site.With(file, Older(now));

        var again = site.Import();

        Assert.Equal([new ImportedSeed(SeedPath, ImportAction.Updated, file)], again.Seeds.AsEnumerable());
        Assert.Equal(now, site.Read(file));
    }

    [Fact]
    public void LeavesAnEditedArticleToThePersonWhenTheImporterIsNewer()
    {
        using var site = new TemporarySite().With(SeedPath, Seed);
        var file = Assert.Single(site.Import().Seeds).File!;
        var edited = Older(site.Read(file)).Replace("石块", "卵石", StringComparison.Ordinal);
        site.With(file, edited);

        var again = site.Import();

        Assert.Equal([new ImportedSeed(SeedPath, ImportAction.KeptEdited, file)], again.Seeds.AsEnumerable());
        Assert.Equal(edited, site.Read(file));
        var message = Assert.Single(again.Diagnostics);
        Assert.Equal(ImportRules.ArticleEdited.Code, message.Code);
        Assert.Contains("--force", message.Message, StringComparison.Ordinal);
        Assert.Contains($"kanben import {SeedPath} --output", message.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("石块", "卵石")]
    [InlineData("title: 山地", "title: 高山")]
    [InlineData("keywords: ", "draft: true\nkeywords: ")]
    [InlineData("\n---\n", "\n\n---\n")]
    public void TakesAnyChangeForAnEdit(string before, string after)
    {
        using var site = new TemporarySite().With(SeedPath, Seed);
        var file = Assert.Single(site.Import().Seeds).File!;
        var edited = site.Read(file).Replace(before, after, StringComparison.Ordinal);
        site.With(file, edited).With(SeedPath, Seed + "\n又一段。\n");

        Assert.Equal(ImportAction.KeptEdited, Assert.Single(site.Import().Seeds).Action);
        Assert.NotEqual(edited, site.Read(file).Replace(after, before, StringComparison.Ordinal));
        Assert.Equal(edited, site.Read(file));
    }

    [Fact]
    public void TakesOtherLineEndsForNoEdit()
    {
        using var site = new TemporarySite().With(SeedPath, Seed);
        var file = Assert.Single(site.Import().Seeds).File!;
        site.With(file, site.Read(file).Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal(ImportAction.Unchanged, Assert.Single(site.Import().Seeds).Action);
    }

    [Fact]
    public void GivesUpTheEditsWhenForced()
    {
        using var site = new TemporarySite().With(SeedPath, Seed);
        var file = Assert.Single(site.Import().Seeds).File!;
        var imported = site.Read(file);
        site.With(file, imported.Replace("石块", "卵石", StringComparison.Ordinal));

        var (code, _, error) = site.Run("import", "--force");

        Assert.Equal((0, $"{SeedPath} → {file} (again)\nImported 1 of 1 seed\n"), (code, error));
        Assert.Equal(imported, site.Read(file));
    }

    [Fact]
    public void WritesTheNewTextBesideTheEditedOneWhenAskedTo()
    {
        using var site = new TemporarySite().With(SeedPath, Seed);
        var file = Assert.Single(site.Import().Seeds).File!;
        var imported = site.Read(file);
        var edited = imported.Replace("石块", "卵石", StringComparison.Ordinal);
        site.With(file, edited);

        var (code, _, _) = site.Run("import", Path.Combine(site.Folder, SeedPath), "--output", Path.Combine(site.Folder, "new.md"));

        Assert.Equal(0, code);
        Assert.Equal(imported, site.Read("new.md"));
        Assert.Equal(edited, site.Read(file));
    }

    [Fact]
    public void AnswersAnEditedSeedThatIsAskedForByName()
    {
        using var site = new TemporarySite().With(SeedPath, Seed);
        var file = Assert.Single(site.Import().Seeds).File!;
        site.With(file, site.Read(file).Replace("石块", "卵石", StringComparison.Ordinal));

        var (code, _, error) = site.Run("import", Path.Combine(site.Folder, SeedPath));

        Assert.Equal(0, code);
        Assert.Contains(ImportRules.ArticleEdited.Code, error, StringComparison.Ordinal);
        Assert.Contains($"{SeedPath}: {file} has been edited and was left as it is\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void OutputTakesOneSeed()
    {
        using var site = new TemporarySite().With(SeedPath, Seed);

        var (code, _, error) = site.Run("import", "--output", "new.md");

        Assert.Equal((2, "kanben: --output takes exactly one seed"), (code, error.Split('\n')[0]));
    }

    [Fact]
    public void GivesTwoSeedsOfOneTitleAFileEach()
    {
        using var site = new TemporarySite().With(SeedPath, Seed).With("seeds/b.md", Seed);

        var files = site.Import().Seeds.Select(seed => seed.File).ToList();

        Assert.Equal(2, files.Distinct().Count());
        Assert.EndsWith("-2.md", files[1], StringComparison.Ordinal);
        Assert.All(site.Import().Seeds, seed => Assert.Equal(ImportAction.Unchanged, seed.Action));
    }

    /// <summary>The article as an importer before this one would have sealed it.</summary>
    private static string Older(string text)
    {
        var article = ArticleFile.Read("a.md", Slug.From("a"), text, [])!;
        var source = article.Header.Source! with { Importer = Importer.Version - 1 };
        return ArticleFile.Write(ArticleFile.Seal(article with { Body = "以前的正文。\n\n" + article.Body, Header = article.Header with { Source = source } }));
    }

    [Fact]
    public void GivesEachOfManySeedsWithOneLongTitleAnArticle()
    {
        var seed = Seed.Replace("山地茶园", "山地茶园" + string.Concat(Enumerable.Repeat("水土保持与梯田建设", 8)), StringComparison.Ordinal);
        using var site = new TemporarySite().With("seeds/a.md", seed).With("seeds/b.md", seed).With("seeds/c.md", seed);

        var files = site.Import().Seeds.Select(imported => imported.File);

        Assert.Equal(3, files.Distinct().Count());
    }
}
