using Kanben.Build.Output;

namespace Kanben.Tests.Build.Output;

public sealed class OutputStoreTests
{
    private static readonly OutputRecord Some = new(new Dictionary<string, WrittenFile> { ["a"] = WrittenFile.Of("x"u8) });

    [Fact]
    public void LetsOneBuildAfterTheOtherHaveAnOutput()
    {
        using var site = new TemporarySite();
        using (Open(site, site.Output))
        {
            Assert.Null(Open(site, site.Output));
            using var other = Open(site, site.Output + "2");
            Assert.NotNull(other);
        }

        using var next = Open(site, site.Output);
        Assert.NotNull(next);
    }

    [Fact]
    public void IsNotHeldUpByALockThatAKilledBuildLeft()
    {
        using var site = new TemporarySite();
        Open(site, site.Output)!.Dispose();

        Assert.Single(Directory.GetFiles(Path.Combine(site.Folder, ".kanben"), "*.lock"));
        using var next = Open(site, site.Output);
        Assert.NotNull(next);
    }

    [Fact]
    public void HasNoRecordWhileTheSitesAreExchanged()
    {
        using var site = new TemporarySite();
        using var store = Open(site, site.Output)!;
        store.Exchange(Some, () => { });
        Assert.Single(store.Read().Files);

        Assert.Throws<IOException>(() => store.Exchange(Some, () => throw new IOException()));

        Assert.Empty(store.Read().Files);
    }

    [Fact]
    public void ForgetsOutputsThatAreGone()
    {
        using var site = new TemporarySite().With("here/x", "").With("gone/x", "");
        foreach (var name in new[] { "here", "gone" })
        {
            using var store = Open(site, Path.Combine(site.Folder, name))!;
            store.Exchange(Some, () => { });
        }

        Directory.Delete(Path.Combine(site.Folder, "gone"), recursive: true);
        using (var store = Open(site, site.Output)!)
        {
            store.Exchange(Some, () => { });
        }

        Assert.Equal(2, Directory.GetFiles(Path.Combine(site.Folder, ".kanben"), "*.record").Length);
        using var here = Open(site, Path.Combine(site.Folder, "here"))!;
        Assert.Single(here.Read().Files);
        using var gone = Open(site, Path.Combine(site.Folder, "gone"))!;
        Assert.Empty(gone.Read().Files);
    }

    private static OutputStore? Open(TemporarySite site, string target) => OutputStore.Open(Path.Combine(site.Folder, ".kanben"), target, TimeSpan.Zero);
}
