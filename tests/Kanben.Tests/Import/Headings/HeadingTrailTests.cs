using Kanben.Import;

namespace Kanben.Tests.Import.Headings;

public sealed class HeadingTrailTests
{
    [Theory]
    [InlineData("1.3 方法", "1.3.1 护理")]
    [InlineData("1.3.1 护理", "1.3.2 饮食")]
    [InlineData("1.3.1 护理", "1.4 统计")]
    [InlineData("1.3.1 护理", "2 结果")]
    [InlineData("二、方法", "三、结果")]
    public void LeadsToTheNextNumber(string passed, string next) => Assert.True(After("1 引言", "1.2 对象", "1.3 方法", passed).LeadsTo(HeadingNumber.Read(next)!));

    [Theory]
    [InlineData("1.3 方法", "1.5 结果")]
    [InlineData("1.3 方法", "2.1 结果")]
    [InlineData("1.3 方法", "1.3.2 饮食")]
    [InlineData("二、方法", "二、方法")]
    public void LeadsToNoOther(string passed, string next) => Assert.False(After("1 引言", "1.2 对象", "1.3 方法", passed).LeadsTo(HeadingNumber.Read(next)!));

    [Fact]
    public void NamesWhatMayComeNext() => Assert.Equal(["2.3", "2.2.4", "2.2.3.1"], After("2 结果", "2.2 性能", "2.2.3 消耗").Next());

    private static HeadingTrail After(params string[] headings)
    {
        var trail = new HeadingTrail();
        foreach (var heading in headings)
        {
            trail.Pass(new Block(BlockKind.Heading, 1, heading));
        }

        return trail;
    }
}
