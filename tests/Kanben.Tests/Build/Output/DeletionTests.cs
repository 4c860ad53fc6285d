using Kanben.Build.Output;

namespace Kanben.Tests.Build.Output;

public sealed class DeletionTests
{
    [Theory]
    [InlineData("old")]
    [InlineData("old/a")]
    [InlineData("old/a/b")]
    [InlineData("old/a/b/c")]
    public void DeletesLinksButNotWhatTheyLeadTo(string place)
    {
        using var site = new TemporarySite().With("precious/a/b/x", "precious").With("old/a/b/c/d/x", "x").With("old/y", "y");
        Directory.CreateSymbolicLink(Path.Combine(site.Folder, place, "link"), Path.Combine(site.Folder, "precious"));

        Deletion.Try(Path.Combine(site.Folder, "old"));

        Assert.False(Directory.Exists(Path.Combine(site.Folder, "old")));
        Assert.Equal("precious", site.Read("precious/a/b/x"));
    }

    [Fact]
    public void DeletesALinkToAFolder()
    {
        using var site = new TemporarySite().With("precious/a/b/x", "precious");
        Directory.CreateSymbolicLink(Path.Combine(site.Folder, "link"), Path.Combine(site.Folder, "precious"));

        Deletion.Try(Path.Combine(site.Folder, "link"));

        Assert.Equal("precious", site.Read("precious/a/b/x"));
    }
}
