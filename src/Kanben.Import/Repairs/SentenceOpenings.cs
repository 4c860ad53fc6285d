namespace Kanben.Import;

/// <summary>
/// Words that open a sentence and, inside one, follow a comma: behind a noun without any mark they begin a paragraph, even when the stop of the
/// one before was lost.
/// </summary>
internal static class SentenceOpenings
{
    private static readonly string[] Words =
    [
        "随着", "由于", "因此", "因而", "所以", "但是", "然而", "不过，", "同时，", "与此同时", "此外", "另外", "目前，", "近年来", "近年，", "综上", "总之", "总体而言", "总的来说", "首先", "其次", "一方面", "另一方面",
        "事实上", "实际上", "具体而言", "具体来说", "具体来看", "例如", "比如", "值得注意", "值得一提", "需要指出", "需要说明", "需要注意", "当前，", "如今", "这些", "这里", "好的，", "好，", "可以证明", "可以看出", "由表", "由图",
        "从表", "从图", "不难", "显然", "为了", "虽然", "尽管", "如果", "即使", "无论", "换言之", "也就是说", "新中国成立以来", "改革开放以来", "党的十八大以来", "长期以来", "一直以来", "有鉴于此", "鉴于", "反之", "相反", "类似地", "同样，", "同理",
        "结果表明", "结果显示", "研究表明", "研究发现", "本文将", "本文从", "本文以", "本文在", "综合来看", "从上", "由此可见", "由上",
    ];

    public static bool StartsAt(string text) => Array.Exists(Words, word => text.StartsWith(word, StringComparison.Ordinal));
}
