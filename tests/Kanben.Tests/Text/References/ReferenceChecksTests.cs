using Kanben.Text.References;

namespace Kanben.Tests.Text.References;

public sealed class ReferenceChecksTests
{
    [Theory]
    [InlineData("张三. 石桥考[M]. 北京: 新桥出版社, 2003: 12.", "")]
    [InlineData("张三, 李四. 石桥考[J]. 江南学刊, 2020, 40(3): 1-9.", "")]
    [InlineData("张三，李四. 石桥考：江南[J]. 江南学刊, 2020, 40(3): 1-9.", "")]
    [InlineData("张三. 石桥网[EB/OL]. (2020-01-02)[2021-03-04]. http://a.cn/b.html.", "")]
    [InlineData("张三.石桥考.江南学刊,2020,40(3):1-9.", "KB3010")]
    [InlineData("张三. 石桥考[X/OL]. 江南学刊, 2020. http://a.cn.", "KB3011")]
    [InlineData("张三. 石桥考[J/XX]. 江南学刊, 2020(3): 1-9.", "KB3011")]
    [InlineData("张三. 石桥考[M]. 桥梁学研究,2022.", "KB3012 KB3014")]
    [InlineData("张三. 石桥考[J]. 新桥出版社,2022.", "KB3012")]
    [InlineData("张三. 石桥考[J]. 石桥日报,2022-01-02.", "KB3012")]
    [InlineData("张三. 石桥考[J]. 石桥学报,2022-01-02.", "")]
    [InlineData("张三. 石桥考[EB/OL]. (2020-01-02).", "KB3013")]
    [InlineData("张三. 石桥考[D]. 北桥大学, 2020.", "KB3014")]
    [InlineData("张三. 石桥考[N]. 石桥日报, 2020.1.2(3).", "KB3015")]
    [InlineData("张三. 石桥考[J]. 江南学刊，2020, 40(3): 1-9.", "KB3016")]
    [InlineData("张三. 石桥考[J]. 江南学刊, 2020, 40（3): 1-9.", "KB3016")]
    [InlineData("张三. 《石桥考》[M]. 北京: 新桥出版社, 2003.", "KB3017")]
    [InlineData("张三. 石桥考[M]. 北京: 新桥出版社, 2003. 附光盘一张.", "KB3018")]
    [InlineData("张三. 石桥考[J]. 北京: 新桥出版社, 2003.", "KB3012")]
    [InlineData("张三. 石桥考[M]. 北京: 新桥出版社, 2003, 12(3): 5.", "KB3012 KB3014")]
    [InlineData("张三. 石桥考[J]. 江南学刊, 2020, 40(3): 1-9. http://a.cn/b.html.", "KB3021")]
    [InlineData("张三. 石桥考[J/OL]. 江南学刊, 2020, 40(3): 1-9. http://a.cn/b.html.", "")]
    [InlineData("张三. 石桥考[J]. 江南学刊, 2020, 40(3): 1-9. https://doi.org/10.1234/b.", "")]
    [InlineData("张三, 李四, 王五, 赵六. 石桥考[J]. 江南学刊, 2020, 40(3): 1-9.", "KB3022")]
    [InlineData("张三, 李四, 王五, 等. 石桥考[J]. 江南学刊, 2020, 40(3): 1-9.", "")]
    [InlineData("张三, 李四, 王五, et al. 石桥考[J]. 江南学刊, 2020, 40(3): 1-9.", "KB3023")]
    [InlineData("Hill P, Smith J, Jones K, 等. Fords[J]. River Studies, 2010, 3(1): 1-9.", "KB3023")]
    [InlineData("Hill P, Smith J, Jones K, et al. Fords[J]. River Studies, 2010, 3(1): 1-9.", "")]
    [InlineData("张三. 石桥考[M]. 北京: 新桥出版社, 2003. 李四. 渡口考[J]. 江南学刊, 2018(3): 1-9.", "KB3020")]
    [InlineData("张三. 石桥考[J]. 江南学刊, 2018(3): 1-9. ZHANG S. A stone bridge[J]. Jiangnan Journal, 2018(3): 1-9.", "KB3018")]
    [InlineData("张三. 石桥考[C]//李四. 桥梁文集[M]. 北京: 新桥出版社, 2003: 1-9.", "")]
    public void ReportsWhatAnEntryLooksLike(string raw, string expected)
    {
        var codes = ReferenceChecks.Check(ReferenceParser.Parse(raw)).Select(finding => finding.Rule.Code);

        Assert.Equal(expected, string.Join(' ', codes));
    }

    [Fact]
    public void NamesTheDoubtfulImprint()
    {
        var finding = Assert.Single(ReferenceChecks.Check(ReferenceParser.Parse("张三. 石桥考[M]. 苏州: 新桥出版社, 2003. 附图.")));

        Assert.Equal("Not understood: 附图", finding.Message);
    }
}
