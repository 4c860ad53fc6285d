using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>
/// Finds where a title ends that stands on one line with the text behind it. Print sets such titles apart by a blank or by their type, which
/// extraction loses; what remains is that titles end in one of few nouns and that the text begins a sentence.
/// </summary>
internal static class RunInTitle
{
    private const int Shortest = 4;
    private const int Longest = 28;
    private const int ShortestText = 10;

    // Nouns that most titles of sections end in.
    private static readonly HashSet<string> Endings =
    [
        .. ("分析 研究 方法 特征 特点 测算 指数 模型 设计 护理 干预 准备 结果 讨论 评价 评估 处理 测定 检测 统计 构建 建立 实现 应用 比较 影响 关系 机制 机理 现状 问题 对策 建议 措施 策略 路径 原则 目标 意义 背景 概况 概述 简介 定义 概念 内涵 理论 基础 "
            + "体系 结构 系统 功能 流程 过程 步骤 管理 控制 优化 验证 测试 实验 试验 仿真 计算 算法 数据 来源 采集 收集 选取 选择 标准 指标 变量 假设 检验 对象 材料 仪器 试剂 资料 诊断 治疗 预后 因素 原因 趋势 展望 总结 小结 结论 启示 不足 差异 分布 变化 规律 "
            + "效应 效果 作用 性能 性质 参数 条件 环境 技术 工艺 方案 模式 案例 平台 服务 建设 发展 创新 政策 制度 保障 组成 培养 教育 训练 调查 观察 监测 预防 合成 制备 表征").Split(' '),
    ];

    // What goes on with the noun: 分析法, 研究的, 结果与讨论.
    private const string GoesOn = "的和与及或、，。：；）)”》性化率度者中上下内时后前等是所方量力法论学式型体类部值面点具工人员程中了被";

    /// <summary>The index behind the title that begins at <paramref name="start"/>, or -1 when the line does not show it.</summary>
    public static int End(string text, int start, HanPairs pairs)
    {
        var last = Math.Min(text.Length - ShortestText, start + Longest);
        // "1.1 这一……" and "1.1 其中……" are sentences that are numbered: a title points at nothing before it. "1.1 的样地" counts something.
        if (text.AsSpan(start).TrimStart() is ['这' or '那' or '该' or '此' or '其' or '我' or '他' or '的', ..])
        {
            return -1;
        }

        for (var i = start + 1; i <= last; i++)
        {
            if (i - start >= Shortest && IsEnd(text, start, i, pairs))
            {
                return i;
            }

            if (i - start >= 2 && OpensItem(text, i))
            {
                return i;
            }

            if (text[i] is '。' or '：' && i - start >= 2)
            {
                return i + 1;
            }

            if (text[i] is '，' or ',' or '；' or '、' or '$' or '？')
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>As <see cref="End"/>, for a title known to be one, which may have commas and any length.</summary>
    public static int EndInHeading(string text, int start, HanPairs pairs)
    {
        for (var i = start + Shortest; i <= text.Length - ShortestText; i++)
        {
            if (EndsInNoun(text, start, i) && !NounGoesOn(text, i, pairs) && Han.IsHan(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    // "2.4入声（1）……": the first item below the title.
    private static bool OpensItem(string text, int i) =>
        text[i] is '（' or '(' or (>= '①' and <= '⑳') && HeadingNumber.Read(text[i..Math.Min(text.Length, i + 12)]) is { Last: < 30 } number && i + number.Length < text.Length && Han.IsHan(text[i + number.Length]);

    private static bool IsEnd(string text, int start, int i, HanPairs pairs) =>
        (text[i] == ' ' && Han.IsHan(text[i - 1]) && Han.IsHan(text[i + 1]))
        || (Han.IsHan(text[i]) && SentenceOpenings.StartsAt(text[i..Math.Min(text.Length, i + 12)]))
        || (EndsInNoun(text, start, i) && !NounGoesOn(text, i, pairs));

    // 特征 | 研究区内…, but 数据处理方法 | 采用…: a second noun belongs to the title unless its last character begins a word of the article.
    private static bool NounGoesOn(string text, int i, HanPairs pairs) =>
        Endings.Contains(text.Substring(i, 2)) && !(i + 2 < text.Length && pairs.Recurs(text[i + 1], text[i + 2]));

    private static bool EndsInNoun(string text, int start, int i) =>
        i - start >= Shortest && Endings.Contains(text.Substring(i - 2, 2)) && !GoesOn.Contains(text[i]) && text[i] != ' ';
}
