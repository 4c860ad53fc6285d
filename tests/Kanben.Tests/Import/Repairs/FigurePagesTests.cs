using System.Text;
using Kanben.Import;
using Kanben.Model;

namespace Kanben.Tests.Import.Repairs;

public sealed class FigurePagesTests
{
    private const string Report = "The gate was opened at noon and the level of the lake fell by two feet within the hour, as the keeper had foretold.";

    [Fact]
    public void TakesOutTheStepsOfAFlowChartBelowItsCaption()
    {
        string[] steps = ["第一步 收集水文资料 列出各站的水位和流量", "第二步 ·运用回归方法分析资料，回答供水问题，并为下一阶段的调度选定闸门和泵站，供值班人员随时查阅", "第三步 结果汇总 ·讨论两类资料在何种程度上相互补充。"];

        var article = Import($"流程见图1。\n\n图1 调度的实施流程\n\n{string.Join("  \n", steps)}\n\n以上各步每年一次。");

        Assert.Equal(steps, Removed(article));
        Assert.Contains("以上各步每年一次。", article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("表1 调度的步骤\n\n第一步 收集水文资料\n第二步 ·运用回归方法分析资料，回答供水问题，并选定闸门\n第三步 结果汇总")]
    [InlineData("图1 调度的流程\n\n第一步收集水文资料\n第二步运用回归方法分析资料，回答供水问题，并选定闸门\n第三步汇总结果")]
    [InlineData("图1 调度的流程\n\n资料 收集以后，先要核对各站的\n水位 和流量，再按月份分别汇总\n成表 格，交给调度人员逐一审阅。")]
    [InlineData("图1 调度的流程\n\n调度 由值班人员执行，并记录在案。\n\n水位 每日观测两次，由专人负责整理和保管，年终汇编成册")]
    public void LeavesRowsListsAndWrappedText(string lines) => Assert.Empty(Removed(Import($"{lines}\n\n以上各步每年一次。")));

    [Fact]
    public void TakesOutThePageThatAFigureReproduces()
    {
        var article = Import($"当年的报告（图1）至今保存完好。\n\n![](images/a.jpg)\n\nReport of the keeper. Dr. Lake has read it.\n\n{Report}\n\n图1 报告原文\n\n这份报告很少有人引用。");

        Assert.Equal(["Report of the keeper. Dr. Lake has read it.", Report], Removed(article));
    }

    [Fact]
    public void CutsTheCaptionOfThePageFromTheSentenceBehindIt()
    {
        var article = Import($"工长当时只说：“那也\n\n![](images/a.jpg)\nFig.8 The gate at noon\n\n{Report}\n\nJ.SMITH AND A.BROWN闸门启闭的关键步骤图解[2]未必，可以再等一天。”众人都同意。");

        Assert.Equal(["Fig.8 The gate at noon", Report, "J.SMITH AND A.BROWN"], Removed(article));
        Assert.Contains("“那也未必，可以再等一天。”众人都同意。", article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void CutsALegendFromTheWordBehindIt()
    {
        var article = Import("报告写成以后，馆长在学会上做了专题报\n\n![](images/a.jpg)\n图1 馆藏\n\nA．原件；B.抄本照片；C.馆藏目录[2]告，与同行分享经验。");

        Assert.Contains("馆长在学会上做了专题报告，与同行分享经验。", article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("图中的句子如下。", $"{Report}\n\n这是一个长句。")]
    [InlineData("闸门见图1，其启闭方式", $"Fig.1 {Report}\n\n与一般的闸门不同。")]
    [InlineData("闸门的启闭方式", "Gate A\n\n图1 闸门\n\n与一般的闸门不同。")]
    [InlineData("闸门的启闭，一般", "文献[2]报告的方式不同，此处从略。")]
    public void LeavesQuotationsCaptionsAndText(string before, string behind)
    {
        var article = Import($"{before}\n\n![](images/a.jpg)\n\n{behind}");

        Assert.Empty(Removed(article));
        Assert.DoesNotContain(article.Header.Source!.Repairs, repair => repair.Rule == "caption-cut");
    }

    private static IEnumerable<string> Removed(Article article) =>
        article.Header.Source!.Removed.Where(removal => removal.Kind == RemovalKind.FigureText).Select(removal => removal.Text);

    private static Article Import(string body)
    {
        var seed = $"# 水库调度系统\n\n李明远\n\n摘要：本文设计了系统。\n\n关键词：水库；调度\n\n# 1 引言\n\n{body}\n\n# 2 结论\n\n系统运行稳定，可以推广。\n\n# 参考文献\n\n[1] 李明远.闸门[J].水利,2001(2):3-5.\n[2] 周向东.水位[J].水利,2002(3):6-9.\n";
        return Importer.Import(new SeedFile("seeds/a.md", Encoding.UTF8.GetBytes(seed))).Article!;
    }
}
