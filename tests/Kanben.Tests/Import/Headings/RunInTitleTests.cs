using Kanben.Import;

namespace Kanben.Tests.Import.Headings;

public sealed class RunInTitleTests
{
    private static readonly HanPairs NoPairs = new([]);

    [Theory]
    [InlineData("心理护理因患者对手术有所顾虑，护理人员应当说明。", "心理护理")]
    [InlineData("样地特征首先，样地位于江汉平原，土壤为冲积土。", "样地特征")]
    [InlineData("功能训练 从术后第二天开始，每日做两次活动。", "功能训练")]
    [InlineData("数据处理方法采用方差分析，并作多重比较，结果见表。", "数据处理方法")]
    [InlineData("入声（1）入声与平声相连时，前字变调，后字不变。", "入声")]
    [InlineData("测定：每月测定一次树高和胸径，共测定十二次。", "测定：")]
    public void EndsBeforeTheSentence(string text, string title) => Assert.Equal(title, text[..RunInTitle.End(text, 0, NoPairs)]);

    [Theory]
    [InlineData("之间的差别不大，因此不再比较其他各项。")]
    [InlineData("研究的样地位于江汉平原，土壤为冲积土，保水能力弱。")]
    [InlineData("样地特征")]
    public void FindsNoTitleInASentence(string text) => Assert.Equal(-1, RunInTitle.End(text, 0, NoPairs));

    [Fact]
    public void LeavesASecondNounThatBeginsAWordOfTheArticle()
    {
        var pairs = new HanPairs([new Block(BlockKind.Text, 1, "研究区位于江岸。研究区的土壤为粉砂。")]);

        Assert.Equal(4, RunInTitle.End("区间特征研究区内约有四成的样方存在建筑。", 0, pairs));
    }
}
