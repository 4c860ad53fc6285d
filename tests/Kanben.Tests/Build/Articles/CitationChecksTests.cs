using Kanben.Build.Articles;
using Kanben.Model;

namespace Kanben.Tests.Build.Articles;

public sealed class CitationChecksTests
{
    private const string List = """

        [^1]: 张三. 石桥考[M]. 北京: 新桥出版社, 2003.
        [^2]: 李四. 渡口考[J]. 江南学刊, 2018(3): 1-9.
        [^3]: 王五. 水车考[J]. 江南学刊, 2019(3): 1-9.
        """;

    [Theory]
    [InlineData("一[^1]，二[^2]，三[^3]。", "")]
    [InlineData("一[^1]，二[^2]。", "KB3002:9")]
    [InlineData("一[^1]，二[^2]，三（王五，2019）。", "")]
    [InlineData("一[^2]，二[^1]，三[^3]。", "KB3003:5")]
    [InlineData("（张三，2003；李四，2018）", "KB3002:9")]
    [InlineData("（张三，2003）", "")]
    [InlineData("（张三，2003；李四，2018；王五，2019）又（刘某，2001）", "KB3006:5")]
    [InlineData("一[^1]，二[^2]，三[^3]。（刘某，2001）", "")]
    public void ComparesTextAndList(string text, string expected)
    {
        var diagnostics = new List<Diagnostic>();
        var article = ArticleFile.Read("a.md", Slug.From("a"), $"---\ntitle: 桥\n---\n\n{text}\n{List}\n", diagnostics);

        var found = ArticleAnalyzer.Analyze(article!, AnalysisContext.None).Diagnostics;

        Assert.Empty(diagnostics);
        Assert.Equal(expected, string.Join(' ', found.Select(diagnostic => $"{diagnostic.Code}:{diagnostic.Where.Line}")));
    }
}
