using System.Collections.Immutable;
using System.Text;
using Kanben.Build.Output;

namespace Kanben.Tests.Build.Output;

public sealed class OutputChangesTests
{
    private static readonly (string Path, string Text)[] Site = [("index.html", "首页"), ("a/index.html", "甲"), ("a/more.html", "再"), ("b/index.html", "乙")];

    [Fact]
    public void LeavesASiteAloneInWhichNothingChanged()
    {
        using var folder = new TemporarySite();
        Assert.Equal(["a/index.html", "a/more.html", "b/index.html", "index.html"], Publish(folder, Site));
        var before = Times(folder);

        Assert.Empty(Publish(folder, Site));

        Assert.Equal(before, Times(folder));
        Assert.False(Directory.Exists(Spare(folder)));
    }

    [Fact]
    public void WritesOnlyWhatChanged()
    {
        using var folder = new TemporarySite();
        Publish(folder, Site);
        // From the second change on, the site before the last one is made the next.
        for (var i = 0; i < 4; i++)
        {
            var before = Times(folder);

            var changes = Publish(folder, [.. Site[..3], ("b/index.html", $"乙{new string('。', 4 - i)}")]);

            Assert.Equal(["b/index.html"], changes);
            Assert.Equal(["b/index.html"], Times(folder).Except(before).Select(time => time.Key));
            Assert.True(Directory.Exists(Spare(folder)));
        }
    }

    [Fact]
    public void NamesWhatCameAndWent()
    {
        using var folder = new TemporarySite();
        Publish(folder, Site);

        Assert.Equal(["a/index.html", "a/more.html", "c/d/e.html"], Publish(folder, [Site[0], Site[3], ("c/d/e.html", "丙")]));
        Assert.Equal([".nojekyll", "b/index.html", "c/d/e.html", "index.html"], folder.Snapshot().Keys);
        Assert.Equal(["a/index.html", "a/more.html", "c/d/e.html"], Publish(folder, Site));
        Assert.Equal(["a", "b"], Directory.GetDirectories(folder.Output, "*", SearchOption.AllDirectories).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void MakesAFolderOfAFileAndAFileOfAFolder()
    {
        using var folder = new TemporarySite();
        (string, string)[] one = [("x", "一"), ("y/z", "二")];
        (string, string)[] two = [("x/z", "三"), ("y", "四")];

        for (var i = 0; i < 3; i++)
        {
            Publish(folder, one);
            Assert.Equal([".nojekyll", "x", "y/z"], folder.Snapshot().Keys);
            Publish(folder, two);
            Assert.Equal([".nojekyll", "x/z", "y"], folder.Snapshot().Keys);
            Assert.Equal("三", folder.Read("output/x/z"));
        }
    }

    public static TheoryData<string, Action<string>> Damages => new()
    {
        { "overwritten with as many bytes", output => File.WriteAllText(Path.Combine(output, "a/index.html"), "丁") },
        { "truncated", output => File.WriteAllText(Path.Combine(output, "a/index.html"), "") },
        { "deleted", output => File.Delete(Path.Combine(output, "a/index.html")) },
        { "folder deleted", output => Directory.Delete(Path.Combine(output, "a"), recursive: true) },
        { "file added", output => File.WriteAllText(Path.Combine(output, "a/extra.txt"), "x") },
        { "folder added", output => Directory.CreateDirectory(Path.Combine(output, "a/extra")) },
        { "file made a link", output => Relink(output, "a/index.html", File.CreateSymbolicLink) },
        { "folder made a link", output => Relink(output, "a", Directory.CreateSymbolicLink) },
        { "mark changed", output => File.AppendAllText(Path.Combine(output, ".nojekyll"), "x\n") },
        { "all deleted", output => Directory.Delete(output, recursive: true) },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void PutsRightWhatSomebodyDidInTheOutput(string what, Action<string> damage)
    {
        using var folder = new TemporarySite();
        Publish(folder, Site);
        var expected = folder.Snapshot();
        // Once from a site of links to the output, and then from the one before it, which has the same damage in it or a newer one.
        for (var i = 0; i < 3; i++)
        {
            damage(folder.Output);

            Publish(folder, Site);

            Assert.True(expected.SequenceEqual(folder.Snapshot()), what);
            Assert.Equal(["a", "b"], Directory.GetDirectories(folder.Output, "*", SearchOption.AllDirectories).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        }

        var elsewhere = Path.Combine(folder.Folder, "elsewhere");
        Assert.All(Directory.Exists(elsewhere) ? Directory.GetFiles(elsewhere) : [], file => Assert.Equal("precious", File.ReadAllText(file)));
    }

    [Fact]
    public void ChangesNoOtherNameOfAFile()
    {
        using var folder = new TemporarySite();
        Publish(folder, Site);
        Publish(folder, [("index.html", "改"), .. Site[1..]]);
        var kept = Path.Combine(folder.Folder, "kept");
        Assert.True(DiskCalls.TryLink(Path.Combine(Spare(folder), "index.html"), kept));

        Publish(folder, [("index.html", "又改"), .. Site[1..]]);

        Assert.Equal("首页", File.ReadAllText(kept));
        Assert.Equal("又改", folder.Read("output/index.html"));
    }

    [Fact]
    public void ABuildThatFailsLosesNothing()
    {
        using var folder = new TemporarySite();
        Publish(folder, Site);
        Publish(folder, [("index.html", "改"), .. Site[1..]]);
        var before = folder.Snapshot();
        using (var output = Open(folder))
        {
            output.TryWrite("a/index.html", "未成"u8, []);
        }

        Assert.Equal(before, folder.Snapshot());
        Publish(folder, Site);
        Assert.Equal(Site.Select(file => file.Text), Site.Select(file => folder.Read("output/" + file.Path)));
        Assert.Equal(["input", "output"], Directory.GetDirectories(folder.Folder).Select(Path.GetFileName).Where(name => name != ".kanben").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void PublishesNoSiteThatLacksAFile()
    {
        using var folder = new TemporarySite();
        Publish(folder, Site);
        var before = folder.Snapshot();
        var diagnostics = new List<Kanben.Model.Diagnostic>();
        using var output = Open(folder);

        // A file stands where the others need a folder.
        output.TryWrite("a", "x"u8, diagnostics);
        output.TryWrite("a/one", "x"u8, diagnostics);
        output.TryWrite("a/two", "x"u8, diagnostics);

        Assert.Equal("KB5001", Assert.Single(diagnostics).Code);
        Assert.False(output.Publish(diagnostics));
        Assert.Equal(before, folder.Snapshot());
    }

    private static string Spare(TemporarySite folder) => Directory.Exists(folder.Folder + "/.kanben") ? Directory.GetDirectories(folder.Folder + "/.kanben").SingleOrDefault() ?? "" : "";

    private static Dictionary<string, DateTime> Times(TemporarySite folder) =>
        folder.Snapshot().Keys.Where(path => path != ".nojekyll").ToDictionary(path => path, path => File.GetLastWriteTimeUtc(Path.Combine(folder.Output, path)));

    private static void Relink(string output, string path, Func<string, string, FileSystemInfo> link)
    {
        var precious = Directory.CreateDirectory(Path.Combine(output, "..", "elsewhere")).FullName;
        foreach (var name in new[] { "precious", "index.html", "more.html" })
        {
            File.WriteAllText(Path.Combine(precious, name), "precious");
        }

        var full = Path.Combine(output, path);
        if (Directory.Exists(full))
        {
            Directory.Delete(full, recursive: true);
            link(full, precious);
        }
        else
        {
            File.Delete(full);
            link(full, Path.Combine(precious, "precious"));
        }
    }

    private static OutputFolder Open(TemporarySite folder) => OutputFolder.Open(folder.Output, "output", [], Path.Combine(folder.Folder, ".kanben"))!;

    private static ImmutableArray<string> Publish(TemporarySite folder, (string Path, string Text)[] files)
    {
        var diagnostics = new List<Kanben.Model.Diagnostic>();
        using var output = Open(folder);
        foreach (var (path, text) in files)
        {
            output.TryWrite(path, Encoding.UTF8.GetBytes(text), diagnostics);
        }

        Assert.True(output.Publish(diagnostics));
        Assert.Empty(diagnostics);
        return output.Changes;
    }
}
