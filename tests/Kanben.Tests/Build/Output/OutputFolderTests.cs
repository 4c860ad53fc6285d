using Kanben.Build.Output;
using Kanben.Model;

namespace Kanben.Tests.Build.Output;

public sealed class OutputFolderTests
{
    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("input")]
    [InlineData("input/articles/x")]
    [InlineData("INPUT/x")]
    [InlineData("seeds/x")]
    [InlineData("theme")]
    [InlineData(".kanben/x")]
    [InlineData("output/../input/x")]
    [InlineData("alias/x")]
    [InlineData("link")]
    public void RefusesAPlaceThatHoldsSources(string output)
    {
        using var site = new TemporarySite().With("input/articles/a.md", TemporarySite.Article).With(".nojekyll", "").With("seeds/s.txt", "甲").With("elsewhere/file", "precious");
        Directory.CreateSymbolicLink(Path.Combine(site.Folder, "alias"), Path.Combine(site.Folder, "input"));
        Directory.CreateSymbolicLink(Path.Combine(site.Folder, "link"), Path.Combine(site.Folder, "elsewhere"));
        var before = TemporarySite.Snapshot(site.Folder);

        var (code, _, error) = site.Run("build", "--no-import", "--output", Path.Combine(site.Folder, output));

        Assert.Equal(1, code);
        Assert.Contains("error KB5004:", error, StringComparison.Ordinal);
        Assert.Equal(before, TemporarySite.Snapshot(site.Folder));
    }

    [Theory]
    [InlineData("CNAME")]
    [InlineData(".git")]
    public void RefusesToDeleteWhatWasPutIntoABuiltSite(string name)
    {
        using var site = new TemporarySite().With("input/articles/a.md", TemporarySite.Article).Built().With($"output/{name}", "x");

        var result = site.Build();

        Assert.Equal("KB5004", Assert.Single(result.Diagnostics).Code);
        Assert.Contains($"`{name}`", result.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Equal("x", site.Read($"output/{name}"));
    }

    [Fact]
    public void ReplacesWhatAFileManagerLeft()
    {
        using var site = new TemporarySite().With("input/articles/a.md", TemporarySite.Article).Built().With("output/.DS_Store", "x").Built();

        Assert.False(File.Exists(Path.Combine(site.Output, ".DS_Store")));
    }

    [Fact]
    public void BuildsSideBySideHarmNothing()
    {
        using var site = new TemporarySite().With("input/articles/a.md", TemporarySite.Article).With("input/articles/b.md", "---\ntitle: 乙\n---\n").Built();
        var expected = site.With("input/articles/a.md", TemporarySite.Article + "又一段。\n").Clean();

        Parallel.For(0, 6, _ => site.Built());

        Assert.Equal(expected, site.Snapshot());
        Assert.Equal(["input", "output"], Names(site));
    }

    [Fact]
    public void CleansUpAfterABuildThatWasKilled()
    {
        using var site = new TemporarySite().With("input/articles/a.md", TemporarySite.Article).Built();
        var expected = site.Snapshot();
        var working = $"output.{Environment.ProcessId}-abcdefgh.tmp";
        Directory.Move(site.Output, site.Output + ".2147483646-abcdefgh.tmp.old");
        site.With("output.2147483646-abcdefgh.tmp/.nojekyll", File.ReadAllBytes(site.Output + ".2147483646-abcdefgh.tmp.old/.nojekyll"))
            .With("output.2147483645-abcdefgh.tmp/thesis.docx", "precious").With("output.backup/thesis.docx", "precious").With($"{working}/.nojekyll", File.ReadAllBytes(site.Output + ".2147483646-abcdefgh.tmp.old/.nojekyll"));
        site.With("input/articles/b.md", "broken");

        Assert.False(site.Build().IsPublished);
        Assert.True(site.With("input/articles/b.md", "---\ntitle: 乙\n---\n").Build().IsPublished);
        File.Delete(Path.Combine(site.Folder, "input/articles/b.md"));
        site.Built();

        Assert.Equal(expected, site.Snapshot());
        Assert.Equal(new[] { "input", "output", working, "output.2147483645-abcdefgh.tmp", "output.backup" }.Order(StringComparer.Ordinal), Names(site));
    }

    [Fact]
    public void NeverWritesOneFileOverAnother()
    {
        using var site = new TemporarySite();
        using var folder = OutputFolder.Open(site.Output, "output", []);
        var diagnostics = new List<Diagnostic>();

        folder!.TryWrite("a/b.html", "x"u8, diagnostics);
        Assert.Empty(diagnostics);
        folder.TryWrite("a/b.html", "y"u8, diagnostics);

        Assert.Equal(["KB5001"], diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Theory]
    [InlineData("../x", false)]
    [InlineData("a/../../x", false)]
    [InlineData("/etc/x", false)]
    [InlineData("a//x", false)]
    [InlineData("./x", false)]
    [InlineData("", false)]
    [InlineData("a\\..\\x", false)]
    [InlineData("..a/b..c/...", true)]
    public void WritesNothingOutside(string path, bool isInside)
    {
        using var site = new TemporarySite();
        using var folder = OutputFolder.Open(site.Output, "output", []);

        var fault = Record.Exception(() => folder!.TryWrite(path, "x"u8, []));

        Assert.Equal(isInside, fault is null);
    }

    private static IEnumerable<string?> Names(TemporarySite site) => Directory.GetDirectories(site.Folder).Select(Path.GetFileName).Where(name => name != ".kanben").Order(StringComparer.Ordinal);
}
