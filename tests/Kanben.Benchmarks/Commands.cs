using BenchmarkDotNet.Running;
using Kanben.Benchmarks.Micro;
using Kanben.Benchmarks.Peers;
using Kanben.Benchmarks.Previews;
using Kanben.Benchmarks.Sites;
using Kanben.Benchmarks.Stages;

namespace Kanben.Benchmarks;

/// <summary>The command line: one of five words and its options. A wrong call is answered with one line and the exit code 2.</summary>
internal static class Commands
{
    private const string Usage = "usage: hugo --articles N [--runs N] [--kanben PATH] [--theme DIR] | stages --articles N [--theme DIR] | preview --articles N [--edits N] [--kanben PATH] | generate --articles N --to DIR | micro [FILTER]";

    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        try
        {
            return args switch
            {
                ["hugo", .. var rest] => Compare(new Options(rest, "articles", "runs", "kanben", "theme"), output),
                ["stages", .. var rest] => Time(new Options(rest, "articles", "theme"), output),
                ["preview", .. var rest] => Preview(new Options(rest, "articles", "edits", "kanben"), output),
                ["generate", .. var rest] => Generate(new Options(rest, "articles", "to"), output),
                ["micro"] => Micro("*"),
                ["micro", var filter] => Micro(filter),
                _ => throw new UsageException(Usage),
            };
        }
        catch (UsageException fault)
        {
            error.WriteLine(fault.Message);
            return 2;
        }
        catch (RunException fault)
        {
            error.WriteLine(fault.Message);
            return 1;
        }
    }

    private static int Compare(Options options, TextWriter output)
    {
        var request = new ComparisonRequest(options.Number("articles"), options.Number("runs", 5), options.File("kanben") ?? Repository.Executable, options.Folder("theme"));
        using var folder = new TemporaryFolder();
        output.Write(HugoComparison.Run(request, folder.Path));
        return 0;
    }

    private static int Time(Options options, TextWriter output)
    {
        var articles = options.Number("articles");
        var theme = options.Folder("theme");
        using var folder = new TemporaryFolder();
        KanbenSite.Write(folder.Path, SiteGenerator.Generate(articles), theme);
        output.Write(StageProfile.Measure(folder.Path));
        return 0;
    }

    private static int Preview(Options options, TextWriter output)
    {
        var (articles, edits) = (options.Number("articles"), options.Number("edits", 20));
        var program = options.File("kanben") ?? Repository.Executable;
        using var folder = new TemporaryFolder();
        KanbenSite.Write(folder.Path, SiteGenerator.Generate(articles), theme: null);
        output.Write(EditToScreen.MeasureAsync(program, folder.Path, edits).GetAwaiter().GetResult());
        return 0;
    }

    private static int Generate(Options options, TextWriter output)
    {
        var articles = SiteGenerator.Generate(options.Number("articles"));
        var folder = options.Text("to") ?? throw new UsageException("--to DIR is missing");
        KanbenSite.Write(Path.Combine(folder, "kanben"), articles, theme: null);
        HugoSite.Write(Path.Combine(folder, "hugo"), articles);
        output.WriteLine($"{articles.Length} articles as {Path.Combine(folder, "kanben")} and {Path.Combine(folder, "hugo")}");
        return 0;
    }

    private static int Micro(string filter)
    {
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(Commands).Assembly).Run(["--filter", filter], MicroConfig.Create());
        return summaries.Any() ? 0 : throw new UsageException($"no benchmark is named like '{filter}'");
    }
}
