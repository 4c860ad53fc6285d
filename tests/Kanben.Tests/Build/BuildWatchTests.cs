using Kanben.Build;

namespace Kanben.Tests.Build;

public sealed class BuildWatchTests
{
    [Fact]
    public void TellsEachStageAndHowFarItIs()
    {
        var steps = new Steps();
        var watch = new BuildWatch(steps);

        watch.Enter(BuildStage.Reading);
        watch.Enter(BuildStage.Writing, 2);
        watch.Advance();
        watch.Time("b.html").Dispose();

        Assert.Equal([new(BuildStage.Reading, 0), new(BuildStage.Writing, 2), new(BuildStage.Writing, 2, 1), new(BuildStage.Writing, 2, 2)], steps.Seen);
        var times = watch.Stop();
        Assert.Equal([BuildStage.Reading, BuildStage.Writing], times.Stages.Select(stage => stage.Stage));
        Assert.Equal(["b.html"], times.SlowestPages.Select(page => page.Path));
    }

    [Fact]
    public void NamesTheSlowestPagesOfMany()
    {
        var watch = new BuildWatch(null);
        watch.Enter(BuildStage.Writing, 30);

        Parallel.For(0, 30, i => watch.Time($"{i}.html").Dispose());

        var slowest = watch.Stop().SlowestPages;
        Assert.Equal(10, slowest.Length);
        Assert.Equal(slowest.OrderByDescending(page => page.Time), slowest);
    }

    [Fact]
    public void ABuildTimesAllItsStages()
    {
        using var site = new TemporarySite().With("input/articles/a.md", TemporarySite.Article);

        var times = site.Build().Times;

        Assert.Equal(Enum.GetValues<BuildStage>(), times.Stages.Select(stage => stage.Stage));
        Assert.Contains("articles/a/index.html", times.SlowestPages.Select(page => page.Path));
    }

    private sealed class Steps : IProgress<BuildStep>
    {
        public List<BuildStep> Seen { get; } = [];

        public void Report(BuildStep value) => Seen.Add(value);
    }
}
