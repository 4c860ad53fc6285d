using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Kanben.Build;
using Kanben.Commands;
using Kanben.Import.Sites;
using Kanben.Model;

namespace Kanben.Tests;

/// <summary>A site in a folder of its own, removed after the test. Files are written with <see cref="With"/>; every build says what it found.</summary>
internal sealed class TemporarySite : IDisposable
{
    public const string Article = "---\ntitle: 甲\n---\n正文。\n";

    public TemporarySite() => Directory.CreateDirectory(Path.Combine(Folder, "input", "articles"));

    public string Folder { get; } = Directory.CreateTempSubdirectory("kanben-test-").FullName;

    public string Output => Path.Combine(Folder, "output");

    public TemporarySite With(string file, string text) => With(file, Encoding.UTF8.GetBytes(text));

    public TemporarySite With(string file, byte[] bytes)
    {
        var full = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    public BuildResult Build(bool isStrict = false, string? url = null) => SiteBuild.Run(new BuildOptions(Folder, Output) { IsStrict = isStrict, Url = url });

    /// <summary>What a build of the same input gives that knows nothing of other builds, in a folder of its own.</summary>
    public SortedDictionary<string, string> Clean()
    {
        var folder = Directory.CreateTempSubdirectory("kanben-clean-").FullName;
        try
        {
            Assert.True(SiteBuild.Run(new BuildOptions(Folder, folder) { KeepsCache = false }).IsPublished);
            return Snapshot(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public ImportSummary Import() => SiteImport.Run(new ImportRequest(Folder));

    /// <summary>The site after a build that published it and found exactly these codes, none by default.</summary>
    public TemporarySite Built(params string[] codes)
    {
        var result = Build();

        Assert.Equal(codes.Order(), result.Diagnostics.Select(diagnostic => diagnostic.Code).Order());
        Assert.True(result.IsPublished);
        return this;
    }

    /// <summary>Runs the command line inside the site and returns exit code, standard output and standard error.</summary>
    public (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run([.. arguments, "--site", Folder], output, error);
        return (code, output.ToString(), error.ToString());
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public IDocument Page(string path) => new HtmlParser().ParseDocument(Read($"output/{path}"));

    /// <summary>Every file of the output with its bytes as text, to compare two builds.</summary>
    public SortedDictionary<string, string> Snapshot() => Snapshot(Output);

    public static SortedDictionary<string, string> Snapshot(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(folder, path).StartsWith(".kanben", StringComparison.Ordinal))
            .ToDictionary(path => Path.GetRelativePath(folder, path), path => Convert.ToBase64String(File.ReadAllBytes(path))),
        StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
