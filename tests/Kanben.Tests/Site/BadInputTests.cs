using System.Text;

namespace Kanben.Tests.Site;

/// <summary>What may be wrong with a site: each fault gives its code, place and remedy, exit code 1, and leaves the last site as it was.</summary>
public sealed class BadInputTests
{
    private const string Seed = "# 论纸的历史与用途\n\n周一\n\n某大学 北京 100000\n\n**摘要：**纸。\n\n**关键词：**纸；墨\n\n## 1 引言\n\n纸是纸。\n";

    public static TheoryData<string, string, string, string> Faults() => new()
    {
        { "tab in YAML", "input/articles/b.md", "---\ntitle: x\n\tdate: 2024\n---\n", "input/articles/b.md:3:1: error KB2002:" },
        { "key twice", "input/articles/b.md", "---\ntitle: x\ntitle: y\n---\n", "input/articles/b.md:3:1: error KB2102:" },
        { "quote left open", "input/articles/b.md", "---\ntitle: \"x\n---\n", "input/articles/b.md:2:8: error KB2002:" },
        { "no title", "input/articles/b.md", "---\nkeywords: [x]\n---\n", "input/articles/b.md:2:1: error KB2103:" },
        { "two articles at one address", "input/articles/A.md", TemporarySite.Article, "input/articles/a.md: error KB2201:" },
        { "citation without entry", "input/articles/b.md", "---\ntitle: x\n---\n甲\n\n乙[^7]\n", "input/articles/b.md:6: error KB3001:" },
        { "picture that is missing", "input/articles/b.md", "---\ntitle: x\n---\n![甲](b/no.png)\n", "input/articles/b.md:4: error KB4111:" },
        { "picture outside", "input/articles/b.md", "---\ntitle: x\n---\n![甲](../../../etc/passwd.png)\n", "input/articles/b.md:4: error KB4112:" },
        { "nested too deeply", "input/articles/b.md", "---\ntitle: x\n---\n" + new string('>', 4000) + "x\n", "input/articles/b.md:4: error KB4002:" },
        { "unknown name in a template", "theme/layouts/home.hbs", "{{#> frame}}\n{{titel}}\n{{/frame}}", "theme/layouts/home.hbs:2: error KB4201:" },
        { "block left open in a template", "theme/layouts/home.hbs", "{{#if page}}", "theme/layouts/home.hbs: error KB4201:" },
        { "words left out", "theme/i18n/zh-Hans.yml", "articles: 文章\n", "theme/i18n/zh-Hans.yml: error KB4202:" },
        { "unknown setting", "input/site.yml", "title: x\nlanguag: en\n", "input/site.yml:2:1: error KB2101:" },
        { "empty seed", "seeds/s.txt", " \n", "seeds/s.txt: error KB1002:" },
        { "seed of an unknown kind", "seeds/s.xyz", "甲", "seeds/s.xyz: error KB1004:" },
        { "term without a name", "input/glossary/x.md", "---\nenglish: x\n---\n", "input/glossary/x.md:2:1: error KB2103:" },
        { "event without a date", "input/timeline.yml", "events:\n  - title: x\n", "input/timeline.yml:2:5: error KB2103:" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void IsReportedAndLeavesTheLastSite(string name, string file, string text, string expected)
    {
        Assert.NotEmpty(name);
        using var site = new TemporarySite().With("input/articles/a.md", TemporarySite.Article).Built();
        var before = site.Snapshot();

        var (code, _, error) = site.With(file, text).Run("build");

        Assert.Equal(1, code);
        Assert.Contains("\n" + expected, "\n" + error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Equal(before, site.Snapshot());
        Assert.Equal(["input", "output"], Directory.GetDirectories(site.Folder).Select(Path.GetFileName).Except(["theme", "seeds", ".kanben"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AFileThatIsNotUtf8IsNamedWithItsLine()
    {
        using var site = new TemporarySite().With("input/articles/a.md", [.. "---\ntitle: x\n---\n甲\n"u8, 0xFF, 0xFE, (byte)'\n']);

        var (code, _, error) = site.Run("build");

        Assert.Equal(1, code);
        Assert.Contains("input/articles/a.md:5: error KB2003:", error, StringComparison.Ordinal);
    }

    [Fact]
    public void ASeedThatIsNoTextIsRefused()
    {
        using var site = new TemporarySite().With("seeds/s.txt", [0x00, 0x01, 0xFF, 0x80, 0x00, 0xC3, 0x28, 0x00, 0xFF]);

        var (code, _, error) = site.Run("build");

        Assert.Equal(1, code);
        Assert.Contains("seeds/s.txt: error KB1001:", error, StringComparison.Ordinal);
    }

    [Fact]
    public void ASeedOfFiftyMegabytesIsRefusedUnread()
    {
        using var site = new TemporarySite().With("seeds/s.txt", "");
        using (var file = File.OpenWrite(Path.Combine(site.Folder, "seeds/s.txt")))
        {
            file.SetLength(50 * 1024 * 1024);
        }

        var (code, _, error) = site.Run("build");

        Assert.Equal(1, code);
        Assert.Contains("seeds/s.txt: error KB1003: the file has 50.0 MB; at most 8 MB are read", error, StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderWithoutInputIsNoSite()
    {
        using var site = new TemporarySite();
        Directory.Delete(Path.Combine(site.Folder, "input"), recursive: true);

        var (code, _, error) = site.Run("build");

        Assert.Equal(1, code);
        Assert.Contains(": error KB4001: this folder holds no input/", error, StringComparison.Ordinal);
    }

    [Fact]
    public void AllFaultsAreReportedAtOnce()
    {
        using var site = new TemporarySite()
            .With("input/articles/a.md", "---\ntitel: x\n---\n")
            .With("input/articles/b.md", "---\ntitle: x\n---\n[甲](nowhere.md)\n")
            .With("seeds/s.txt", "");

        var result = site.Run("build");

        Assert.Equal(["KB1002", "KB2101", "KB2103", "KB4102"], System.Text.RegularExpressions.Regex.Matches(result.Error, "error (KB[0-9]+)").Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AnOutputFolderThatIsNotOursIsLeftAlone()
    {
        using var site = new TemporarySite().With("input/articles/a.md", TemporarySite.Article).With("output/thesis.docx", "precious");

        var (code, _, error) = site.Run("build");

        Assert.Equal(1, code);
        Assert.Contains("output: error KB5004:", error, StringComparison.Ordinal);
        Assert.Equal("precious", site.Read("output/thesis.docx"));
    }

    [Fact]
    public void AnOutputThatCannotBeWrittenIsSaid()
    {
        using var site = new TemporarySite().With("input/articles/a.md", TemporarySite.Article).With("file", "x");

        var (code, _, error) = site.Run("build", "--output", Path.Combine(site.Folder, "file", "below"));

        Assert.Equal(1, code);
        Assert.Contains("below: error KB500", error, StringComparison.Ordinal);
    }

    [Fact]
    public void ALinkToAnotherPlaceOnTheDiskIsNotFollowed()
    {
        using var site = new TemporarySite().With("input/articles/a.md", TemporarySite.Article).With("secret.md", TemporarySite.Article);
        File.CreateSymbolicLink(Path.Combine(site.Folder, "input/articles/b.md"), Path.Combine(site.Folder, "secret.md"));

        var result = site.Build();

        Assert.Equal(["KB5002"], result.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal(1, result.Articles);
    }

    [Theory]
    [InlineData("seeds")]
    [InlineData("input/articles")]
    public void NothingIsImportedThroughALink(string folder)
    {
        using var elsewhere = new TemporarySite().With("s.md", Seed);
        using var site = new TemporarySite().With("seeds/s.md", Seed);
        var before = TemporarySite.Snapshot(elsewhere.Folder);
        Directory.Delete(Path.Combine(site.Folder, folder), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(site.Folder, folder), elsewhere.Folder);

        var summary = site.Import();

        Assert.Empty(summary.Seeds);
        Assert.Equal(["KB5002"], summary.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal(before, TemporarySite.Snapshot(elsewhere.Folder));
    }

    [Fact]
    public void AnImportWritesThroughNoLinkThatWaitsForIt()
    {
        using var site = new TemporarySite().With("secret", "precious").With("seeds/s.md", Seed);
        File.CreateSymbolicLink(Path.Combine(site.Folder, "input/articles/lun-zhi-de-li-shi-yu-yong-tu.md.tmp"), Path.Combine(site.Folder, "secret"));
        File.CreateSymbolicLink(Path.Combine(site.Folder, "input/articles/gone.md"), Path.Combine(site.Folder, "nowhere"));

        var summary = site.Import();

        Assert.Equal("input/articles/lun-zhi-de-li-shi-yu-yong-tu.md", Assert.Single(summary.Seeds).File);
        Assert.Equal("precious", site.Read("secret"));
    }

    [Fact]
    public void AnEditedArticleIsNeverWrittenOver()
    {
        using var site = new TemporarySite().With("seeds/s.md", Seed);
        Assert.Equal(0, site.Run("build").Code);
        var file = Path.GetRelativePath(site.Folder, Assert.Single(Directory.GetFiles(Path.Combine(site.Folder, "input/articles"))));
        var edited = site.Read(file).Replace("纸是纸", "纸不是墨", StringComparison.Ordinal);
        site.With(file, edited);

        var again = site.Run("build");
        var changed = site.With("seeds/s.md", Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(site.Folder, "seeds/s.md"))) + "\n又一段。\n")).Run("build");

        Assert.DoesNotContain("KB1201", again.Error, StringComparison.Ordinal);
        Assert.Contains("KB1201", changed.Error, StringComparison.Ordinal);
        Assert.Contains("--force", changed.Error, StringComparison.Ordinal);
        Assert.Equal(edited, site.Read(file));
        Assert.Equal(0, site.Run("import", "--force").Code);
        Assert.Contains("又一段。", site.Read(file), StringComparison.Ordinal);
        Assert.DoesNotContain("纸不是墨", site.Read(file), StringComparison.Ordinal);
    }
}
