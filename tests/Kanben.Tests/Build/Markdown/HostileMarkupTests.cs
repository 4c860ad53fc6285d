using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using Kanben.Build.Articles;
using Kanben.Model;

namespace Kanben.Tests.Build.Markdown;

/// <summary>Whatever a stranger writes into a body, nothing of it acts on the page.</summary>
public sealed class HostileMarkupTests
{
    private static readonly string[] Forbidden = ["script", "style", "iframe", "object", "embed", "form", "input", "button", "meta", "link", "base", "svg", "math", "template", "noscript", "frame", "img"];

    public static TheoryData<string> Attacks() =>
    [
        "<script>alert(1)</script>", "<script src=//e.com/x.js></script>", "甲<script>alert(1)</script>乙", "<img src=x onerror=alert(1)>", "甲<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>", "<div><svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg></div>", "<iframe srcdoc='<script>1</script>'></iframe>",
        "<div><noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript></div>", "<div><svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\"></div>",
        "<div><math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\"></div>",
        "<div><form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)></div>", "<div><xmp><img src=x onerror=alert(1)></xmp><plaintext><img src=x>",
        "<div><template><script>1</script></template><title><img src=x></title></div>", "<table><td background=javascript:alert(1) style='background:url(javascript:1)' onclick=1 id=abstract class=x>甲",
        "<div><a href=\"java&#9;script:alert(1)\">a</a><a href='&#1;javascript:alert(1)'>b</a><a href=' javascript:1'>c</a><a href='JaVaScRiPt:1'>d</a></div>",
        "<div><base href=//e.com/><meta http-equiv=refresh content=0><link rel=stylesheet href=//e.com></div>", "<div><form action=x><input name=a><button formaction=javascript:1>x</button></form></div>",
        "<div title='\"><script>1</script>' lang='\" onclick=1'>x</div>", "<!--><script>alert(1)</script>-->", "<div><!--><img src=x onerror=1>--></div>", "<![CDATA[<script>1</script>]]>", "<?x <script>1</script>?>",
        "[a](javascript:alert(1))", "[a](JAVASCRIPT:alert(1))", "[a](java&Tab;script:alert(1))", "[a](java&NewLine;script:alert(1))", "[a](&#106;avascript:alert(1))", "[a](&#x6A;avascript&colon;alert(1))",
        "[a](<java\tscript:alert(1)>)", "[a](\u0001javascript:alert(1))", "[a](<  javascript:alert(1)>)", "[a](javascript&#58;alert(1))", "[a](vbscript:1)", "[a](data:text/html;base64,PHNjcmlwdD4=)", "[a](file:///etc/passwd)",
        "[a](view-source:javascript:1)", "[a](\u00a0javascript:1)", "[a](javascript\\:1)", "<javascript:alert(1)>", "<data:text/html,x>", "[a]\n\n[a]: javascript:alert(1)", "[a]\n\n[a]: <javascript:alert(1)> \"t\"",
        "![a](javascript:alert(1))", "![a](data:image/svg+xml,<svg/onload=alert(1)>)", "![\"><script>1</script>](http://e.com/x.png)", "[a](http://e.com \"\\\" onclick=alert(1) x=\\\"\")", "[a](http://e.com/\"onclick=alert(1))",
        "![a](http://e.com/x.png \"\\\" onerror=1\")", "## <img src=x onerror=alert(1)>", "## \"onclick=1 x=\"", "甲[^\"onclick=1]\n\n[^\"onclick=1]: <script>1</script>", "甲[^<script>]\n\n[^<script>]: x", "|<script>1</script>|\n|-|\n|<img src=x onerror=1>|",
        "```\"onclick=1><script>\n</code></pre><script>1</script>\n```", "`</code><script>1</script>`", "$</math><script>1</script>$", "$\\href{javascript:1}{x} \\text{<script>1</script>}$", "http://e.com/\"onclick=alert(1)//", "http://e.com/<script>", "<b onclick=1>x</b>", "<b/onclick=1>x", "&lt;script&gt;1&lt;/script&gt;",
        "[![a](http://e.com/x.png)](http://e.com)", "[a[^1]](http://e.com)\n\n[^1]: x", "[<b>](http://e.com)</b>", "*<b>*</b>", "<ruby>a<rt>b</rt></ruby><rt>", "{onclick=1}", "## x {#abstract onclick=1}", "[x](http://e.com){onclick=1}", ":::{onclick=1}",
    ];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Sleeps(string markdown) => AssertInert(markdown);

    [Fact]
    public void SleepsHoweverItIsPutTogether()
    {
        string[] pieces =
        [
            "<", ">", "\"", "'", "`", "*", "**", "_", "[", "]", "(", ")", "!", "|", "\n", "\n\n", " ", "    ", "# ", "> ", "- ", "1. ", "$", "$$", "\\", "&", "&#106;", "&lt;", "&Tab;", "javascript:", "data:", "http://e.com", "//e.com", "mailto:a@b",
            "<script>", "</script>", "<style>", "<img src=x onerror=1>", "<svg>", "<math>", "<div>", "</div>", "<table><tr><td>", "</table>", "<b>", "</b>", "<a href='javascript:1'>", "<p onclick=1 style=x id=abstract>", "<!--", "-->", "<![CDATA[", "]]>", "<?", "<template>", "<noscript>",
            "[^1]", "[^n\"]", "\n\n[^1]: ", "\n\n[^n\"]: ", "[a]: ", "](", "甲", "引言", "abstract", "|-|", "```\n", "---\n", "x.png", "b.md", "#", "{#x}", "\r\n", "\t", "\u00a0", "\ufeff", "\u2028", "a",
        ];

        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 40].Select(string.Concat).Sample(AssertInert, iter: 3000);
    }

    [Fact]
    public void TrustedHtmlIsTheSitesOwnChoice()
    {
        var body = Analyze("<div onclick=\"x\">甲</div>", trustsHtml: true).Text.Body.Html;

        Assert.Contains("onclick", body, StringComparison.Ordinal);
    }

    private static AnalyzedArticle Analyze(string markdown, bool trustsHtml = false) =>
        ArticleAnalyzer.Analyze(new Article("input/articles/a.md", Slug.From("a"), new ArticleHeader { Title = "甲" }, markdown, 1), new AnalysisContext(LinkTargets.None, trustsHtml));

    private static void AssertInert(string markdown)
    {
        var html = Analyze(markdown).Text.Body.Html;

        foreach (var isScripting in new[] { true, false })
        {
            var document = new HtmlParser(new HtmlParserOptions { IsScripting = isScripting }).ParseDocument($"<!doctype html><body><div class=\"body\">{html}</div><p id=\"after\">");
            var body = document.QuerySelector(".body")!;
            // What breaks out of its place would swallow or move what follows it.
            Assert.Equal("after", body.NextElementSibling?.Id);
            var all = body.QuerySelectorAll("*").ToList();
            Assert.All(all, element => AssertInert(element));
            var ids = document.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
            Assert.Equal(ids.Count, ids.Distinct().Count());
        }
    }

    private static void AssertInert(IElement element)
    {
        Assert.True(!Forbidden.Contains(element.LocalName) || (element.LocalName == "math" && element.ParentElement!.ClassList.Contains("formula") || element.NamespaceUri!.EndsWith("MathML", StringComparison.Ordinal)), element.OuterHtml);
        Assert.All(element.Attributes, attribute =>
        {
            Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), element.OuterHtml);
            Assert.NotEqual("style", attribute.Name);
            Assert.NotEqual("srcdoc", attribute.Name);
            if (attribute.LocalName is "href" or "src")
            {
                var address = new Url(new Url("https://site.example/articles/a/index.html"), attribute.Value);
                Assert.Contains(address.Scheme, new[] { "http", "https", "mailto" });
            }
        });
        Assert.False(element.LocalName == "a" && element.ParentElement!.Closest("a") is not null, element.OuterHtml);
    }
}
