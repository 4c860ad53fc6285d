using Kanben.Build.Articles;
using Kanben.Model;

namespace Kanben.Tests.Build.Markdown;

/// <summary>Texts made to keep a parser busy for hours or to overflow its stack: each gives a page or a diagnostic. The bound is for a hang only.</summary>
public sealed class HostileSizeTests
{
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(1);

    // Name, the piece that is repeated, how often, and the code of the refusal when there is one.
    private static readonly (string Name, string Piece, int Times, string Code)[] Repeated =
    [
        ("a long paragraph", "中国文字与历史，", 50_000, ""), ("many short lines", "中国文字\n", 100_000, ""), ("spaces", " ", 500_000, ""), ("blank lines", "\n", 500_000, ""),
        ("opening brackets", "[", 100_000, "KB4003"), ("closing brackets", "]", 100_000, ""), ("links left open", "[a](", 50_000, "KB4003"), ("some links left open", "[a](", 8_000, ""),
        ("pictures left open", "![", 50_000, "KB4003"), ("reference links", "[a][b]", 10_000, ""), ("titles left open", "[a](b \"", 15_000, ""),
        ("stars", "*", 40_000, ""), ("emphasis left open", "*a ", 11_000, "KB4002"), ("emphasis", "*a* ", 3_000, ""), ("underscores", "_a ", 11_000, "KB4002"), ("mixed emphasis", "**x *y ", 8_000, "KB4002"),
        ("pipes", "|", 100_000, ""), ("pipes in lines", "|a\n", 50_000, ""), ("quote marks", ">", 100_000, "KB4002"), ("quoted lines", "> a\n", 50_000, ""), ("list marks", "1. ", 40_000, "KB4002"),
        ("list items", "- a\n", 50_000, ""), ("parentheses", "(", 100_000, ""), ("backticks", "`a ", 50_000, ""), ("dollars", "$", 100_000, ""), ("formulas", "$a$ ", 30_000, ""),
        ("less-than signs", "<", 40_000, ""), ("instructions left open", "a<?", 25_000, ""), ("comments left open", "a<!--", 19_000, ""), ("attributes left open", "<a x=\"", 18_000, ""), ("addresses with stars", "http://a.b*", 12_000, "KB4003"), ("some addresses with stars", "http://a.b*", 3_000, ""),
        ("ampersands", "&", 100_000, ""), ("entities left open", "&#", 100_000, ""), ("backslashes", "\\", 100_000, ""),
        ("headings of one text", "## 引言\n\n", 20_000, ""), ("headings without text", "##\n\n", 20_000, ""), ("paragraphs of one text", "甲。\n\n", 50_000, ""), ("pictures", "![a](b.png)\n\n", 20_000, "KB4111"),
        ("marks", "[^1]", 100_000, "KB3001"), ("marks with pages", "[^1]<sup>2-3</sup>", 30_000, "KB3001"), ("pages left open", "[^1](P", 30_000, "KB3001"), ("raised pages left open", "[^1]<sup>2", 8_000, "KB3001"), ("marks apart", "甲[^1]\n\n", 50_000, "KB3001"), ("labels left open", "[^", 30_000, "KB4002"), ("entries", "[^1]: a\n", 20_000, ""), ("entries in entries", "[^1]: ", 5_000, "KB4002"),
        ("fences", "```\na\n", 50_000, ""), ("underlined headings", "a\n=\n", 30_000, ""), ("rules", "---\n", 50_000, ""), ("link definitions", "[a]: b\n", 15_000, ""), ("table heads", "a|b\n-|-\n", 10_000, ""),
        ("blocks of HTML", "<div>a</div>\n\n", 20_000, "KB4122"), ("some blocks of HTML", "<div>a</div>\n\n", 5_000, ""), ("elements left open", "<div>", 10_000, "KB4122"), ("elements left open far too deep", "<div>", 90_000, "KB4003"), ("some elements left open", "<div>", 900, ""),
        ("tables in tables", "<table><tr><td>", 5_000, "KB4122"), ("unknown elements", "<p><x></x></p>\n", 4_000, ""), ("inline tags", "<b>", 20_000, ""), ("years", "1999", 100_000, ""), ("one Han character", "一", 200_000, ""), ("title marks", "《", 100_000, ""),
    ];

    private static readonly (string Name, Func<string> Make, string Code)[] Made =
    [
        ("a table of a megabyte", () => "|a|b|\n|-|-|\n" + Repeat("|甲乙丙|丁戊|\n", 80_000), ""),
        ("a table filled up to its widest row", () => Repeat("|a", 1_000) + "|\n" + Repeat("|-", 1_000) + "|\n" + Repeat("|x|\n", 20_000), "KB4003"),
        ("runs of backticks of every length", () => string.Concat(Enumerable.Range(1, 1_000).Select(n => "e" + new string('`', n))), ""),
        ("a definition used everywhere", () => $"[a]: http://x/{new string('y', 1_900)}\n\n" + Repeat("[a]\n\n", 20_000), "KB4104"),
        ("an address of a megabyte", () => "http://a.b/" + new string('c', 1_000_000), "KB4104"),
        ("links in links", () => Repeat("[", 5_000) + "a" + Repeat("](b)", 5_000), "KB4102"),
        ("a list ever deeper", () => string.Concat(Enumerable.Range(0, 300).Select(n => new string(' ', 2 * n) + "- a\n")), "KB4002"),
        ("a formula ever deeper", () => "$$" + Repeat("{", 100_000) + "$$", ""),
        ("marks of every entry", () => Repeat("甲[^1]乙[^2]，", 50_000) + "\n\n[^1]: a\n[^2]: b\n", ""),
        ("marks of one entry in their sentences", () => Repeat("甲[^1]。", 50_000) + "\n\n[^1]: a\n", ""),
        ("an entry of brackets", () => "[^1]: " + Repeat("[", 9_000), ""),
    ];

    public static TheoryData<string> Names() => [.. Repeated.Select(row => row.Name), .. Made.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task GivesAPageOrADiagnostic(string name)
    {
        var (text, code) = Find(name);
        var article = new Article("input/articles/a.md", Slug.From("a"), new ArticleHeader { Title = "甲" }, text, 5);

        var analyzed = await Task.Run(() => ArticleAnalyzer.Analyze(article, AnalysisContext.None), TestContext.Current.CancellationToken).WaitAsync(Hang, TestContext.Current.CancellationToken);

        var codes = analyzed.Diagnostics.Where(found => found.Severity == Severity.Error).Select(found => found.Code).Except(["KB3005"]).Distinct();
        Assert.Equal(code.Length == 0 ? [] : [code], codes);
        Assert.All(analyzed.Diagnostics, found => Assert.True(found.Where.Line >= 5));
        Assert.InRange(analyzed.Text.Body.Html.Length, 0, 64 * 1024 * 1024);
    }

    private static (string Text, string Code) Find(string name)
    {
        foreach (var row in Repeated.Where(row => row.Name == name))
        {
            return (Repeat(row.Piece, row.Times), row.Code);
        }

        var made = Made.Single(row => row.Name == name);
        return (made.Make(), made.Code);
    }

    private static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));
}
