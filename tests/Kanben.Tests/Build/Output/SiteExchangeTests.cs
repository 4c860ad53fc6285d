using Kanben.Build.Output;

namespace Kanben.Tests.Build.Output;

public sealed class SiteExchangeTests
{
    [Fact]
    public void PutsTheNewSiteInThePlaceOfTheOldOne()
    {
        using var site = new TemporarySite().With("new/x", "新").With("output/x", "旧");

        var old = SiteExchange.Put(Path.Combine(site.Folder, "new"), site.Output);

        Assert.Equal("新", site.Read("output/x"));
        Assert.Equal("旧", File.ReadAllText(Path.Combine(old!, "x")));
    }

    [Fact]
    public void PutsASiteWhereThereIsNone()
    {
        using var site = new TemporarySite().With("new/x", "新");

        Assert.Null(SiteExchange.Put(Path.Combine(site.Folder, "new"), site.Output));

        Assert.Equal("新", site.Read("output/x"));
    }

    [Fact]
    public void SaysWhenFoldersCannotBeExchanged()
    {
        using var site = new TemporarySite().With("one/x", "一");

        Assert.False(DiskCalls.TryExchange(Path.Combine(site.Folder, "one"), Path.Combine(site.Folder, "none")));

        Assert.Equal("一", site.Read("one/x"));
    }

    [Fact]
    public void ExchangesFoldersInOneStepOnLinux()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "other systems may refuse");
        using var site = new TemporarySite().With("one/x", "一").With("two/x", "二");

        Assert.True(DiskCalls.TryExchange(Path.Combine(site.Folder, "one"), Path.Combine(site.Folder, "two")));

        Assert.Equal("二", site.Read("one/x"));
        Assert.Equal("一", site.Read("two/x"));
    }
}
