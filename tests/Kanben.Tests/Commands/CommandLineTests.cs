using Kanben.Commands;

namespace Kanben.Tests.Commands;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("bild", "kanben: Unrecognized command or argument 'bild'.")]
    [InlineData("build --nope", "kanben: Unrecognized command or argument '--nope'.")]
    [InlineData("check --format xml", "kanben: Argument 'xml' not recognized. Must be one of:\n\t'text'\n\t'github'\n\t'json'")]
    [InlineData("inspect nowhere.txt", "kanben: there is no file 'nowhere.txt'")]
    [InlineData("inspect", "kanben: Required argument 'FILE' missing for command: 'inspect'.")]
    [InlineData("import nowhere.txt", "kanben: there is no file 'nowhere.txt'")]
    [InlineData("build --base-url ftp://x", "kanben: --base-url takes an address such as https://example.org/journal/, not 'ftp://x'")]
    [InlineData("new", "kanben: Required command was not provided.")]
    public void WrongUsageIsOneLineAndCode2(string arguments, string expected)
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var site = new TemporarySite();
        string[] place = arguments.StartsWith("inspect", StringComparison.Ordinal) || arguments == "new" ? [] : ["--site", site.Folder];

        var code = CommandLine.Run([.. arguments.Split(' '), .. place], TextWriter.Null, error);

        Assert.Equal(2, code);
        Assert.StartsWith(expected, error.ToString().Replace("\r", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("build")]
    [InlineData("import")]
    [InlineData("preview")]
    [InlineData("check")]
    [InlineData("inspect")]
    [InlineData("collate")]
    [InlineData("new")]
    [InlineData("new term")]
    public void EveryCommandShowsExamples(string command)
    {
        using var output = new StringWriter { NewLine = "\n" };

        var code = CommandLine.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"], output, TextWriter.Null);

        Assert.Equal(0, code);
        Assert.Contains("Examples:\n  kanben", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AFaultOfTheProgramIsOneLineAndCode3()
    {
        using var site = new TemporarySite().With("input/articles/a.md", TemporarySite.Article);
        using var output = new BrokenWriter();
        using var error = new StringWriter { NewLine = "\n" };

        var code = CommandLine.Run(["check", "--format", "json", "--site", site.Folder], output, error);

        Assert.Equal(3, code);
        Assert.StartsWith("kanben: this is a fault of Kanben, not of your files: InvalidOperationException: broken\n", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void BuildSaysWhatItDid()
    {
        using var site = new TemporarySite().With("input/articles/a.md", TemporarySite.Article);

        var (code, output, error) = site.Run("build");

        Assert.Equal(0, code);
        Assert.Empty(output);
        Assert.Equal("Built 1 article, 9 pages into output/\n", error);
    }

    [Fact]
    public void StrictCountsWarningsAsErrors()
    {
        using var site = new TemporarySite().With("input/articles/a.md", "---\ntitle: x\nterms: {hide: [没有]}\n---\n甲\n");

        Assert.Equal(0, site.Run("build").Code);
        Assert.Equal(1, site.Run("build", "--strict").Code);
    }

    [Fact]
    public void CheckSpeaksToPeopleToGitHubAndToPrograms()
    {
        using var site = new TemporarySite().With("input/articles/a.md", "---\ntitle: x\n---\n甲[^3]\n");

        var text = site.Run("check");
        var github = site.Run("check", "--format", "github");
        var json = site.Run("check", "--format", "json");

        Assert.Equal((1, 1, 1), (text.Code, github.Code, json.Code));
        Assert.StartsWith("input/articles/a.md:4: error KB3001: ", text.Error, StringComparison.Ordinal);
        Assert.StartsWith("::error file=input/articles/a.md,line=4,col=1,title=KB3001 citation-without-entry::", github.Output, StringComparison.Ordinal);
        Assert.Contains("\"code\": \"KB3001\"", json.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("article", "小院高墙", "input/articles/xiao-yuan-gao-qiang.md")]
    [InlineData("term", "小院高墙", "input/glossary/小院高墙.md")]
    [InlineData("page", "关于", "input/pages/guan-yu.md")]
    public void NewMakesAFileThatBuilds(string kind, string name, string file)
    {
        using var site = new TemporarySite();

        var (code, _, error) = site.Run("new", kind, name);

        Assert.Equal((0, $"Made {file}\n"), (code, error));
        Assert.True(site.Build().IsPublished);
        Assert.Equal(2, site.Run("new", kind, name).Code);
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void WriteLine(string? value) => throw new InvalidOperationException("broken");
    }
}
