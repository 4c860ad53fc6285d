using Kanben.Build;
using Kanben.Model;

namespace Kanben.Tests.Build.Caches;

public class BuildMemoTests
{
    [Fact]
    public void ABuildOfTheSameIsNotMadeAgainAndSaysTheSame()
    {
        using var site = Sample();
        var (first, made) = Build(site);
        Assert.True(made);

        var (second, madeAgain) = Build(site);

        Assert.False(madeAgain);
        Assert.NotEmpty(first.Diagnostics);
        Assert.Equal(first.Diagnostics, second.Diagnostics);
        Assert.Equal((first.IsPublished, first.Articles, first.Pages), (second.IsPublished, second.Articles, second.Pages));
    }

    [Theory]
    [InlineData("input/articles/a.md")]
    [InlineData("input/articles/b.md")]
    [InlineData("input/site.yml")]
    [InlineData("input/glossary/x.md")]
    [InlineData("theme/assets/own.css")]
    [InlineData("seeds/a.txt")]
    [InlineData("output/index.html")]
    [InlineData("output/articles/foreign.txt")]
    [InlineData(".kanben/articles.lock", false)]
    public void IsMadeAgainWhenAnythingChanged(string file, bool expected = true)
    {
        using var site = Sample();
        Build(site);
        site.With(file, file switch
        {
            "input/articles/a.md" => "---\ntitle: 甲\n---\n改过。\n",
            "input/site.yml" => "title: 新刊\n",
            "input/glossary/x.md" => "---\nterm: 活字\n---\n一种字模。\n",
            "input/articles/b.md" => "---\ntitle: 乙\n---\n",
            _ => "",
        });

        Assert.Equal(expected, Build(site).WasMade);
    }

    [Fact]
    public void IsMadeAgainForOtherOptionsAndOtherFaultsBefore()
    {
        using var site = Sample();
        Build(site);

        Assert.True(Build(site, url: "https://example.org/x/").WasMade);
        Assert.True(Build(site, earlier: [ArticleRules.NotUtf8.At("seeds/x.txt", "broken") with { Severity = Severity.Note }]).WasMade);
    }

    [Fact]
    public void IsMadeAgainWhenTheOutputHoldsALaterSite()
    {
        using var site = Sample();
        Build(site);
        var memo = Directory.GetFiles(Path.Combine(site.Folder, ".kanben"), "*.memo").Single();
        var (old, text) = (File.ReadAllBytes(memo), site.Read("input/articles/a.md"));
        Build(site.With("input/articles/a.md", "---\ntitle: 甲\n---\n改过。\n"));
        File.WriteAllBytes(memo, old);

        Assert.True(Build(site.With("input/articles/a.md", text)).WasMade);
    }

    [Fact]
    public void ABrokenSiteIsNotRemembered()
    {
        using var site = Sample().With("input/articles/b.md", "broken");
        Build(site);

        Assert.True(Build(site).WasMade);
    }

    private static TemporarySite Sample() => new TemporarySite().With("input/articles/a.md", "---\ntitle: 甲\n---\n某说[^2]，又说[^1]。\n\n[^1]: 乙文.书史[M].北京:书局,2001.\n\n[^2]: 丙文.印史[M].北京:书局,2002.\n");

    private static (BuildResult Result, bool WasMade) Build(TemporarySite site, string? url = null, IEnumerable<Diagnostic>? earlier = null)
    {
        var steps = new Steps();
        var result = SiteBuild.Run(new BuildOptions(site.Folder, site.Output) { Url = url }, steps, earlier);
        return (result, steps.Any);
    }

    private sealed class Steps : IProgress<BuildStep>
    {
        public bool Any { get; private set; }

        public void Report(BuildStep value) => Any = true;
    }
}
