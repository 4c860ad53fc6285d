using System.Text;
using Kanben.Import;
using Kanben.Model;

namespace Kanben.Tests.Import.Repairs;

public sealed class FigureTextTests
{
    [Theory]
    [InlineData("水位监测\n\n洪水预报\n\n闸门控制")]
    [InlineData("表1 各站的特征值\n\n上游站 120 860 0.41\n中游站 240 910 0.44\n下游站 310 930 0.47")]
    [InlineData("2.1 样地\n\n样地位于江岸。")]
    [InlineData("$y = ax + b$")]
    public void LeavesListsRowsHeadingsAndFormulas(string lines) => Assert.Empty(Removed($"系统的主要功能见图3，包括\n\n{lines}\n\n以上内容由同一平台提供。"));

    [Theory]
    [InlineData("采集终端 传输网络 决策中心 值班室\n雨量计 水位计 流 速 仪 5 10 15", "系统分为采集、传输和决策三", "个部分，用接口相连。")]
    [InlineData("30 实测水位\n25 计算水位\n0 100 200 300 历时/h", "实测结果如图3所示。", "可以看出，二者相差很小。")]
    public void TakesOutWhatStandsInALostFigure(string lines, string before, string behind) =>
        Assert.Equal(lines.Split('\n'), Removed($"水库的调度关系到供水。{before}\n\n{lines}\n\n{behind}").Select(removal => removal.Text));

    private static IEnumerable<Removal> Removed(string body)
    {
        var seed = $"# 水库调度系统\n\n李明远\n\n摘要：本文设计了系统。\n\n关键词：水库；调度\n\n# 1 引言\n\n{body}\n\n# 2 结论\n\n系统运行稳定，可以推广。\n";
        var result = Importer.Import(new SeedFile("seeds/a.md", Encoding.UTF8.GetBytes(seed)));
        return result.Article!.Header.Source!.Removed.Where(removal => removal.Kind == RemovalKind.FigureText);
    }
}
