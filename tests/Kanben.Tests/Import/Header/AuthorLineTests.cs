using CsCheck;
using Kanben.Import;

namespace Kanben.Tests.Import.Header;

public sealed class AuthorLineTests
{
    [Theory]
    [InlineData("周 乐", "周乐")]
    [InlineData("张三丰 李四", "张三丰|李四")]
    [InlineData("王小明张大山 孙权", "王小明|张大山|孙权")]
    [InlineData("张明¹，李华2，欧阳修1,2", "张明1|李华2|欧阳修12")]
    [InlineData("张明1,*，李华²", "张明1|李华2")]
    [InlineData("阿里木·买买提 张明", "阿里木·买买提|张明")]
    [InlineData("张明’ 李华²", "张明1|李华2")]
    [InlineData("张明$^{1,2}$ 李华", "张明12|李华")]
    [InlineData("张明、逄锦聚、仉大山", "张明|逄锦聚|仉大山")]
    [InlineData("赵 洋1, 孙 小 明2", "赵洋1|孙小明2")]
    [InlineData("张 明 李 华", "张明|李华")]
    [InlineData("张明a，李华b，王小明a,b", "张明1|李华2|王小明12")]
    [InlineData("张明1) 李华2)", "张明1|李华2")]
    [InlineData("张明1,2李华² 王小明1*", "张明12|李华2|王小明1")]
    [InlineData("张 明②", "张明")]
    [InlineData("文/张明 李华", "张明|李华")]
    [InlineData("[英]约翰·史密斯 著  张明 译", "约翰·史密斯|张明")]
    [InlineData("本刊记者 张明", "张明")]
    public void ReadsNamesAndTheirNumbers(string text, string expected)
    {
        var authors = AuthorLine.Read(text)!.Authors.Select(author => author.Name + string.Concat(author.Numbers));

        Assert.Equal(expected, string.Join('|', authors));
    }

    [Theory]
    [InlineData("张明 李华山东大学历史学院 济南 250100", "张明|李华", "山东大学历史学院 济南 250100")]
    [InlineData("张明（浙江大学 哲学系 杭州 310000）", "张明", "（浙江大学 哲学系 杭州 310000）")]
    [InlineData("张明1,21南京大学，南京", "张明", "1南京大学，南京")]
    public void LeavesTheInstitutionBehindTheNames(string text, string names, string rest)
    {
        var line = AuthorLine.Read(text)!;

        Assert.Equal(names, string.Join('|', line.Authors.Select(author => author.Name)));
        Assert.Equal(rest, line.Affiliations);
    }

    [Theory]
    [InlineData("摘要：本文")]
    [InlineData("Zhang Ming")]
    [InlineData("")]
    public void FindsNoNamesElsewhere(string text)
    {
        Assert.Null(AuthorLine.Read(text));
    }

    [Fact]
    public void ReadsAnyTextWithoutException()
    {
        Gen.String.Sample(text => AuthorLine.Read("张明" + text) is null or { Authors.Length: > 0 });
    }
}
