using Kanben.Benchmarks.Sites;

namespace Kanben.Benchmarks.Peers;

/// <summary>What is to be compared.</summary>
/// <param name="Theme">A theme that takes the place of Kanben's own, or null.</param>
internal sealed record ComparisonRequest(int Articles, int Runs, string Kanben, string? Theme);

/// <summary>
/// Kanben with everything on against Hugo with a minimal theme, on the same articles: whole processes, one after the other in turn, with neither an
/// output nor a cache. A ratio is of two runs side by side, so that what else the machine does weighs on both.
/// </summary>
internal static class HugoComparison
{
    /// <summary>The report as Markdown.</summary>
    public static string Run(ComparisonRequest request, string folder)
    {
        var articles = SiteGenerator.Generate(request.Articles);
        var kanben = new Peer("kanben", request.Kanben, ["build", "--no-import"], Path.Combine(folder, "kanben"), "output", "articles") { Caches = [".kanben"] };
        var hugo = new Peer("hugo", Find("hugo"), ["--quiet"], Path.Combine(folder, "hugo"), "public", "posts") { Caches = ["resources"] };
        KanbenSite.Write(kanben.Folder, articles, request.Theme);
        HugoSite.Write(hugo.Folder, articles);
        foreach (var peer in new[] { kanben, hugo })
        {
            peer.Build(0);
            peer.Verify(articles);
        }

        var pairs = new List<(Usage Kanben, Usage Hugo)>();
        for (var run = 0; run < request.Runs; run++)
        {
            // Each goes first as often as the other.
            var first = run % 2 == 0 ? kanben.Build(run + 1) : null;
            var second = hugo.Build(run + 1);
            pairs.Add((first ?? kanben.Build(run + 1), second));
        }

        return Report.Of(request, pairs);
    }

    private static string Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? program + ".exe" : program))
            .FirstOrDefault(File.Exists) ?? throw new UsageException($"{program} is not installed");
}
