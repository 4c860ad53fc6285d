using Kanben.Build;
using Kanben.Commands;

namespace Kanben.Tests.Commands;

public sealed class BuildProgressTests
{
    [Theory]
    [InlineData(BuildStage.Reading, 0, 0, 5, "Reading the site")]
    [InlineData(BuildStage.Analysing, 1200, 0, 5, "Analysing articles: 0 of 1,200")]
    [InlineData(BuildStage.Analysing, 1200, 40, 0.5, "Analysing articles: 40 of 1,200")]
    [InlineData(BuildStage.Writing, 1200, 400, 2, "Writing pages: 400 of 1,200, 200 a second, 4 s left")]
    [InlineData(BuildStage.Writing, 30000, 100, 2, "Writing pages: 100 of 30,000, 50 a second, 9 min 58 s left")]
    [InlineData(BuildStage.Writing, 10, 10, 4, "Writing pages: 10 of 10, 2 a second, 0 s left")]
    public void TellsStageCountRateAndWhatIsLeft(BuildStage stage, int count, int done, double seconds, string expected)
    {
        var time = new Clock();
        var progress = new BuildProgress(time);

        progress.Report(new BuildStep(stage, count));
        time.Now += TimeSpan.FromSeconds(seconds);
        // Many threads report in any order.
        foreach (var seen in new[] { done, done / 2 }.Where(seen => seen > 0))
        {
            progress.Report(new BuildStep(stage, count, seen));
        }

        Assert.Equal(expected, progress.Text);
    }

    [Fact]
    public void BeginsAnewWithEachStage()
    {
        var time = new Clock();
        var progress = new BuildProgress(time);
        progress.Report(new BuildStep(BuildStage.Analysing, 10));
        progress.Report(new BuildStep(BuildStage.Analysing, 10, 9));
        time.Now += TimeSpan.FromSeconds(9);

        progress.Report(new BuildStep(BuildStage.Writing, 30));
        time.Now += TimeSpan.FromSeconds(2);
        progress.Report(new BuildStep(BuildStage.Writing, 30, 6));

        Assert.Equal("Writing pages: 6 of 30, 3 a second, 8 s left", progress.Text);
    }

    private sealed class Clock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
