using CsCheck;
using Kanben.Build;

namespace Kanben.Tests.Build.Caches;

public class ArticleCacheTests
{
    private const string Pack = ".kanben/articles.pack";
    private const string Index = ".kanben/articles.index";

    [Fact]
    public void ASecondBuildFindsWhatTheFirstKept()
    {
        using var site = Sample().Built();
        var length = Bytes(site, Pack).Length;

        site.Built();
        Assert.Equal(length, Bytes(site, Pack).Length);

        site.With("input/articles/a.md", TemporarySite.Article + "\n又一段。\n").Built();
        Assert.True(Bytes(site, Pack).Length > length);
    }

    [Fact]
    public void AnalysesAnewWhatLinksToAFileThatCameOrWent()
    {
        using var site = Sample().With("input/articles/c.md", "---\ntitle: 丙\n---\n见[丁](d.md)。\n");
        Assert.Contains("KB4102", site.Build().Diagnostics.Select(found => found.Code));

        site.With("input/articles/d.md", "---\ntitle: 丁\n---\n").Built();
        Assert.Contains("../d/index.html", site.Read("output/articles/c/index.html"), StringComparison.Ordinal);

        File.Delete(Path.Combine(site.Folder, "input/articles/d.md"));
        Assert.Contains("KB4102", site.Build().Diagnostics.Select(found => found.Code));
    }

    [Fact]
    public void SaysAgainWhatReadingAndAnalysisHadToSay()
    {
        using var site = Sample().With("input/articles/c.md", "---\ntitle: 丙\n---\n某说[^9]。\n");
        var first = site.Build().Diagnostics;

        Assert.NotEmpty(first);
        Assert.Equal(first, site.Build().Diagnostics);
    }

    [Fact]
    public void ADamagedCacheIsLikeNone() => Gen.Select(Gen.Bool.Select(isPack => isPack ? Pack : Index), Gen.Int[0, 1 << 20], Gen.Int[0, 2], Gen.Byte).Sample((file, place, how, value) =>
    {
        using var site = Sample().Built();
        var expected = site.Snapshot();
        var bytes = Bytes(site, file);
        site.With(file, how switch
        {
            0 => bytes[..(place % bytes.Length)],
            1 => [.. bytes[..(place % bytes.Length)], value, .. bytes[((place % bytes.Length) + 1)..]],
            _ => [value],
        });

        Assert.True(site.Build().IsPublished);

        Assert.Equal(expected, site.Snapshot());
    }, iter: 6);

    [Fact]
    public void LeavesNothingWhenItIsNotToBeKept()
    {
        using var site = Sample();

        Assert.True(SiteBuild.Run(new BuildOptions(site.Folder, site.Output) { KeepsCache = false }).IsPublished);

        Assert.False(Directory.Exists(Path.Combine(site.Folder, ".kanben")));
    }

    private static TemporarySite Sample() => new TemporarySite().With("input/articles/a.md", TemporarySite.Article).With("input/articles/b.md", "---\ntitle: 乙\n---\n## 一\n\n2003年5月，书院成立。\n");

    private static byte[] Bytes(TemporarySite site, string file) => File.ReadAllBytes(Path.Combine(site.Folder, file));
}
