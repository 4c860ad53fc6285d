using Kanben.Preview.Watching;

namespace Kanben.Tests.Preview.Watching;

public sealed class FingerprintsTests
{
    [Fact]
    public void ASaveWithoutAChangeIsNone()
    {
        using var site = new TemporarySite().With("input/site.yml", "title: 甲\n");
        var known = new Fingerprints(site.Folder);

        Assert.True(known.IsOther("input/site.yml"));
        site.With("input/site.yml", "title: 甲\n");
        Assert.False(known.IsOther("input/site.yml"));
        site.With("input/site.yml", "title: 乙\n");
        Assert.True(known.IsOther("input/site.yml"));
    }

    [Fact]
    public void WhatIsGoneOrAFolderIsAlwaysAChange()
    {
        using var site = new TemporarySite().With("input/site.yml", "title: 甲\n");
        var known = new Fingerprints(site.Folder);

        Assert.All(new[] { 1, 2 }, _ => Assert.True(known.IsOther("input/articles")));
        Assert.True(known.IsOther("input/site.yml"));
        File.Delete(Path.Combine(site.Folder, "input/site.yml"));
        Assert.True(known.IsOther("input/site.yml"));
        site.With("input/site.yml", "title: 甲\n");
        Assert.True(known.IsOther("input/site.yml"));
    }
}
