using System.Text;
using Kanben.Preview.Serving;

namespace Kanben.Tests.Preview.Serving;

public sealed class ServedFolderTests
{
    [Fact]
    public async Task ReadsFilesAndNoFolders()
    {
        using var site = new TemporarySite().With("output/a/index.html", "甲");
        var folder = new ServedFolder(site.Output);

        Assert.Equal("甲", Encoding.UTF8.GetString((await folder.ReadAsync("a/index.html"))!));
        Assert.Null(await folder.ReadAsync("a"));
        Assert.Null(await folder.ReadAsync("a/"));
        Assert.Null(await folder.ReadAsync("b.html"));
        Assert.Null(await folder.ReadAsync(new string('a', 400)));
    }

    [Fact]
    public async Task FollowsNoLink()
    {
        using var site = new TemporarySite().With("secret/key.txt", "秘").With("output/index.html", "甲");
        File.CreateSymbolicLink(Path.Combine(site.Output, "file.txt"), Path.Combine(site.Folder, "secret", "key.txt"));
        Directory.CreateSymbolicLink(Path.Combine(site.Output, "folder"), Path.Combine(site.Folder, "secret"));
        var folder = new ServedFolder(site.Output);

        Assert.Null(await folder.ReadAsync("file.txt"));
        Assert.Null(await folder.ReadAsync("folder/key.txt"));
        Assert.NotNull(await folder.ReadAsync("index.html"));
    }

    [Fact]
    public async Task WaitsWhileABuildExchangesTheFolder()
    {
        using var site = new TemporarySite().With("output/index.html", "甲");
        Directory.Move(site.Output, site.Output + ".old");
        var reading = new ServedFolder(site.Output).ReadAsync("index.html");
        Directory.Move(site.Output + ".old", site.Output);

        Assert.NotNull(await reading);
    }
}
