namespace Kanben.Benchmarks.Peers;

/// <summary>The outcome of a comparison as a Markdown table.</summary>
internal static class Report
{
    public static string Of(ComparisonRequest request, IReadOnlyList<(Usage Kanben, Usage Hugo)> pairs) =>
        $"""
        {request.Articles} articles, {pairs.Count} runs of each, {Environment.ProcessorCount} processors: median (least–most)

        | | wall s | CPU s | peak MB |
        |---|---|---|---|
        {Row("kanben", pairs, pair => pair.Kanben)}
        {Row("hugo", pairs, pair => pair.Hugo)}
        | kanben / hugo | {Ratio(pairs, usage => usage.Wall)} | {Ratio(pairs, usage => usage.Processor)} | {Ratio(pairs, usage => usage.Memory)} |

        """;

    private static string Row(string name, IReadOnlyList<(Usage, Usage)> pairs, Func<(Usage Kanben, Usage Hugo), Usage> side) =>
        $"| {name} | {Spread(pairs.Select(pair => side(pair).Wall), "0.00")} | {Spread(pairs.Select(pair => side(pair).Processor), "0.00")} | {Spread(pairs.Select(pair => side(pair).Memory), "0")} |";

    private static string Ratio(IEnumerable<(Usage Kanben, Usage Hugo)> pairs, Func<Usage, double> figure) =>
        Spread(pairs.Select(pair => figure(pair.Kanben) / figure(pair.Hugo)), "0.00");

    private static string Spread(IEnumerable<double> figures, string format)
    {
        var sorted = figures.Order().ToArray();
        var median = (sorted[sorted.Length / 2] + sorted[(sorted.Length - 1) / 2]) / 2;
        return $"{median.ToString(format)} ({sorted[0].ToString(format)}–{sorted[^1].ToString(format)})";
    }
}
