using System.Diagnostics;
using System.Globalization;
using Kanben.Build;

namespace Kanben.Tests.Build.Incremental;

/// <summary>Starts the built executable and kills it at a random moment; `KANBEN_KILLS` asks for more than the usual few.</summary>
public sealed class KilledBuildTests
{
    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("KANBEN_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : 8;

    [Fact]
    public void LeaveTheOldSiteOrTheNewOneWhole()
    {
        using var site = Sample();
        Edit(site, 0);
        var one = site.Clean();
        Edit(site, 1);
        var two = site.Clean();
        var length = Time(site);
        var (old, next) = (two, one);
        for (var i = 0; i < Kills; i++)
        {
            Edit(site, i);

            // From before the first file is read to after the last is written.
            RunAndKill(site, length * (0.3 + (Random.Shared.NextDouble() * 0.9)));

            var found = site.Snapshot();
            Assert.True(Same(found, old) || Same(found, next), $"after kill {i} the output is neither site: {Difference(found, next)}");
            // A second one begins where the first was killed.
            if (i % 3 == 0)
            {
                RunAndKill(site, length * Random.Shared.NextDouble());
            }

            site.Built();
            Assert.True(Same(site.Snapshot(), next), $"after kill {i} a build differs from a clean one: {Difference(site.Snapshot(), next)}");
            Assert.Equal([".kanben", "input", "output"], Directory.GetDirectories(site.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
            (old, next) = (next, old);
        }
    }

    [Fact]
    public void TwoAtOnceBothBuildTheSite()
    {
        using var site = Sample();
        Edit(site, 0);
        var expected = site.Built().Snapshot();
        for (var i = 0; i < 3; i++)
        {
            // Nothing there, nothing changed, or a page changed.
            if (i == 0)
            {
                Directory.Delete(site.Output, recursive: true);
            }
            else if (i == 2)
            {
                Edit(site, 1);
                expected = site.Clean();
            }

            using var one = Start(site);
            using var two = Start(site);
            Assert.True(one.WaitForExit(60_000) && two.WaitForExit(60_000));

            Assert.Equal((0, 0), (one.ExitCode, two.ExitCode));
            Assert.Equal(expected, site.Snapshot());
        }
    }

    private static TemporarySite Sample()
    {
        var site = new TemporarySite().With("input/site.yml", "title: 文集\n");
        for (var i = 0; i < 12; i++)
        {
            site.With($"input/articles/s{i}.md", $"---\ntitle: 第{i}篇\nauthors: [周{i}]\nkeywords: [共, 词{i}]\n---\n## 一\n\n19{i + 10}年5月，第{i}次会议召开。[^1]\n\n[^1]: 周一.题{i}[J].刊,20{i + 10},1(1):1-9.\n");
        }

        return site;
    }

    // Two inputs in turn: pages that differ, and one that only one of the two has.
    private static void Edit(TemporarySite site, int turn)
    {
        var isOdd = turn % 2 == 1;
        site.With("input/site.yml", isOdd ? "title: 文集\n" : "title: 文集之二\n").With("input/articles/s0.md", $"---\ntitle: 首\n---\n{(isOdd ? "甲文。" : "乙文，更长。")}\n");
        var more = Path.Combine(site.Folder, "input/articles/more.md");
        if (isOdd)
        {
            site.With("input/articles/more.md", TemporarySite.Article);
        }
        else
        {
            File.Delete(more);
        }
    }

    private static TimeSpan Time(TemporarySite site)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Start(site);
        Assert.True(process.WaitForExit(60_000));
        Assert.Equal(0, process.ExitCode);
        return Stopwatch.GetElapsedTime(start);
    }

    private static void RunAndKill(TemporarySite site, TimeSpan after)
    {
        using var process = Start(site);
        if (!process.WaitForExit(after))
        {
            process.Kill();
            process.WaitForExit();
        }
    }

    private static Process Start(TemporarySite site) =>
        Process.Start(new ProcessStartInfo("dotnet", [typeof(Kanben.Commands.CommandLine).Assembly.Location, "build", "--no-import", "--site", site.Folder]) { UseShellExecute = false, RedirectStandardError = true })!;

    private static bool Same(SortedDictionary<string, string> one, SortedDictionary<string, string> two) => one.SequenceEqual(two);

    private static string Difference(SortedDictionary<string, string> one, SortedDictionary<string, string> two) =>
        string.Join(", ", one.Except(two).Concat(two.Except(one)).Select(file => file.Key).Distinct().Take(5));
}
