namespace Kanben.Tests.Commands;

public sealed class BuildCommandTests
{
    [Fact]
    public void SaysNothingOfItsWorkUnlessAsked()
    {
        using var site = new TemporarySite().With("input/articles/a.md", TemporarySite.Article);

        var (_, output, error) = site.Run("build");

        Assert.Equal("", output);
        Assert.Matches("^Built 1 article, [0-9]+ pages into output/\n$", error);
    }

    [Fact]
    public void TellsTimesAndSlowestPagesWhenAsked()
    {
        using var site = new TemporarySite().With("input/articles/a.md", TemporarySite.Article);

        var (_, _, error) = site.Run("build", "--verbose");

        Assert.Matches(
            """
            ^Built 1 article, [0-9]+ pages into output/
            [0-9]+ files changed
            Time by stage:
            ( +[0-9.,]+ ms  [a-z]+
            ){5}Slowest pages:
            ( +[0-9.,]+ ms  [a-z0-9/-]+\.html
            )+$
            """.ReplaceLineEndings("\n"),
            error);
    }

    [Fact]
    public void SaysThatNothingWasToDo()
    {
        using var site = new TemporarySite().With("input/articles/a.md", TemporarySite.Article);
        site.Built();

        var (_, _, error) = site.Run("build", "--verbose");

        Assert.Matches("^Built 1 article, [0-9]+ pages into output/\n0 files changed\nNothing .* has changed since it was built.\n$", error);
    }

    [Fact]
    public void KeepsNothingInMindWhenAsked()
    {
        using var site = new TemporarySite().With("input/articles/a.md", TemporarySite.Article);

        Assert.Equal(0, site.Run("build", "--no-cache").Code);

        Assert.False(Directory.Exists(Path.Combine(site.Folder, ".kanben")));
        Assert.True(File.Exists(Path.Combine(site.Output, "index.html")));
    }
}
