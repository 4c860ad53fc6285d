using Kanben.Model;

namespace Kanben.Tests.Import;

/// <summary>Markdown that a careful author wrote: an import takes its first page apart and changes nothing else.</summary>
public sealed class CleanArticleTests
{
    private const string Prose = """
        # 南山茶政的三次变动

        ——以《南山县志》为中心

        林秋1，周文斌2

        1.南山农业大学茶学院；2.东海大学历史系

        摘要：本文以《南山县志》为中心，考察南山茶政在明清两代的三次变动，说明赋役与茶园的关系。

        关键词：茶政；南山；《南山县志》

        ## 一、问题的提出

        茶政之学，向来偏重官府；“茶户”如何应对，则少有人问津[1]。县志说：“山民称之为‘梯山种茶’的办法，实始于明代。”这句话有两层意思：其一，办法起于民间；其二，时间在明代以前——并不在清代。

        ## 二、三次变动

        ### （一）万历年间

        万历九年（1581年）清丈之后，茶园按亩起科，每亩银3.5分……县志所记的12,000亩，比旧额多出两成[2-3]。

        | 年份 | 亩数 | 银（两） |
        | --- | --- | --- |
        | 1581 | 12,000 | 420 |
        | 1650 | 8,500 | 298 |

        表1 南山茶园的亩数与税银

        ### （二）康熙年间

        税率以$r = 3.5\%$计，总额为：

        $$
        T = r \sum_{i=1}^{n} a_i
        $$

        - 官茶：由县征收；
        - 商茶：由引商征收。

        （1）官茶的数量逐年减少。

        （2）商茶的数量则相反。

        ## 三、结语

        三次变动的共同之处，在于官府只问数额，不问土地。至于C/N比、pH值一类的说法，见http://example.org/tea?id=1,2与Smith, Brown: Tea (1990)。

        ## 参考文献

        [1] 张明.茶政史[M].南山:南山出版社,2001.
        [2] 李华,王建国.清丈与茶园:以南山为例[J].茶学,2010,3(2):1-9.
        [3] Smith J, Brown K. Tea and taxes[J]. Journal of Tea, 2012, 4: 11-20.
        """;

    private static readonly ImportedText Imported = ImportedText.Of(Prose);

    [Fact]
    public void HasNothingToRepair()
    {
        Assert.Empty(Imported.Repairs);
        Assert.All(Imported.Removed, removal => Assert.Equal(RemovalKind.Markup, removal.Kind));
        Assert.Equal("1122", string.Concat(Imported.Removed.SelectMany(removal => removal.Text).Where(char.IsAsciiDigit).Order()));
        Assert.Empty(Imported.Diagnostics);
    }

    [Fact]
    public void KeepsItsTextToTheLetter()
    {
        var body = Prose[Prose.IndexOf("## 一、", StringComparison.Ordinal)..].ReplaceLineEndings("\n")
            .Replace("问津[1]", "问津[^1]", StringComparison.Ordinal).Replace("两成[2-3]", "两成[^2][^3]", StringComparison.Ordinal)
            .Replace("\n[1] ", "\n[^1]: ", StringComparison.Ordinal).Replace("\n[2] ", "\n[^2]: ", StringComparison.Ordinal).Replace("\n[3] ", "\n[^3]: ", StringComparison.Ordinal);

        Assert.Equal(body + "\n", Imported.Article.Body);
    }

    [Fact]
    public void HasItsFirstPageInTheHeader()
    {
        var header = Imported.Header;

        Assert.Equal("南山茶政的三次变动", header.Title);
        Assert.Equal("以《南山县志》为中心", header.Subtitle);
        Assert.Equal(["林秋 南山农业大学茶学院", "周文斌 东海大学历史系"], header.Authors.Select(author => $"{author.Name} {author.Affiliations.Single()}"));
        Assert.Equal("本文以《南山县志》为中心，考察南山茶政在明清两代的三次变动，说明赋役与茶园的关系。", header.Abstract);
        Assert.Equal(["茶政", "南山", "《南山县志》"], header.Keywords.AsEnumerable());
        Assert.Empty(header.Notes);
    }
}
