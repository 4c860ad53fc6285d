using System.Collections.Frozen;

namespace Kanben.Import;

/// <summary>Headings that need no number to be known as headings of the first level (GB/T 7713.2-2022, 4.3 and 4.4, and common usage).</summary>
internal static class KnownHeadings
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "引言", "前言", "绪论", "绪言", "导言", "导论", "引论", "序言", "问题的提出", "问题提出", "正文", "结论", "结语", "结束语", "总结", "结论与展望", "结论与建议", "结论与讨论", "讨论与结论", "总结与展望", "展望",
        "讨论", "结果", "结果与讨论", "结果与分析", "材料与方法", "资料与方法", "研究方法", "致谢", "后记", "参考文献", "references", "附录", "附言", "余论",
        "introduction", "conclusion", "conclusions", "discussion", "results", "methods", "materialsandmethods", "acknowledgements", "acknowledgments", "acknowledgement", "appendix",
    }.ToFrozenSet();

    public static bool Contains(string text) => Words.Contains(Marks.Bare(text));

    /// <summary>附录 A, Appendix B: what follows is numbered anew beneath it.</summary>
    public static bool IsAppendix(string text) =>
        text.StartsWith("附录", StringComparison.Ordinal) || text.StartsWith("Appendix", StringComparison.OrdinalIgnoreCase);
}
