using System.Collections.Immutable;

namespace Kanben.Import;

/// <summary>What the text behind a label is.</summary>
internal enum LabelKind
{
    Abstract,
    Keywords,
    EnglishAbstract,
    EnglishKeywords,
    AuthorNote,
    Note,
    References,
}

/// <summary>A label found in a text: it begins at <see cref="Start"/>, and what it labels at <see cref="Content"/>.</summary>
internal readonly record struct Label(LabelKind Kind, int Start, int Content)
{
    /// <summary>Whether a colon or bracket sets the label off; without one it may be a word of a sentence.</summary>
    public bool IsMarked { get; init; }
}

/// <summary>Finds the labels of an article's first page (摘要, 关键词, 基金项目 …) with the spaces, brackets and marks that print and extraction put around them.</summary>
internal static class Labels
{
    // Variants counted in 4,772 extracted Chinese articles; GB/T 7713.2-2022 names the parts. A longer label stands before its own beginning or end.
    private static readonly ImmutableArray<(string Text, LabelKind Kind)> Known =
    [
        .. Each(LabelKind.Abstract, "中文摘要", "内容摘要", "内容提要", "文章摘要", "摘要", "提要"),
        .. Each(LabelKind.Keywords, "中文关键词", "关键词组", "关键词", "关键字", "主题词"),
        .. Each(LabelKind.EnglishAbstract, "英文摘要", "abstract", "summary"),
        .. Each(LabelKind.EnglishKeywords, "英文关键词", "keywords", "key words", "keyword", "key word", "index terms"),
        .. Each(LabelKind.AuthorNote, "第一作者简介", "作者及译者简介", "译者简介", "译者介绍", "作者简介", "作者介绍", "作者信息", "第一作者"),
        .. Each(LabelKind.Note, "中图法分类号", "中图分类号", "分类号", "文献标识码", "文献标志码", "文章编号", "doi", "pacs", "msc", "clc number", "document code", "article id"),
        .. Each(LabelKind.Note, "修改稿收到日期", "收稿日期", "修回日期", "修订日期", "接受日期", "录用日期", "定稿日期", "投稿日期", "网络出版日期", "网络首发日期", "网络出版时间", "网络首发时间", "在线出版日期", "出版日期", "发布日期", "发表日期", "received", "accepted", "revised"),
        .. Each(LabelKind.Note, "课题组组长", "课题组成员", "课题负责人", "项目负责人", "执笔人", "执笔", "基金项目", "基金资助", "资助项目", "课题项目", "项目资助", "项目基金", "课题来源", "基金号", "基金", "课题", "foundation items", "foundation item", "funding", "supported by", "fund project"),
        .. Each(LabelKind.Note, "论文通信作者", "论文通讯作者", "通讯作者简介", "通信作者", "通讯作者", "联系作者", "联系人", "本文作者", "作者单位", "单位", "corresponding authors", "corresponding author", "first author", "biography"),
        .. Each(LabelKind.Note, "中文引用格式", "英文引用格式", "引用格式", "引用本文", "引文格式", "文章引用", "本文引用格式", "citation", "cite this article"),
        .. Each(LabelKind.Note, "智库简介", "专家简介", "主持人简介", "主持人语", "编者按", "团队简介", "本文责任编辑", "责任编辑", "责编", "编辑", "栏目编辑", "作者贡献声明", "作者贡献说明", "作者贡献", "利益冲突声明", "利益冲突", "支撑数据", "数据可用性声明", "开放同评", "版权声明", "伦理声明", "authors' contributions", "author contributions"),
        .. Each(LabelKind.References, "参考文献", "references", "reference", "bibliography", "主要参考文献", "引用文献", "文献"),
    ];

    // These stand in a line behind another part only with a colon or bracket, and are never words of that part.
    private static readonly ImmutableArray<string> InnerLabels =
    [
        "中文摘要", "摘要", "中文关键词", "关键词", "关键字", "abstract", "keywords", "key words", "中图法分类号", "中图分类号", "分类号", "文献标识码", "文献标志码", "文章编号", "doi", "pacs",
        "修改稿收到日期", "收稿日期", "修回日期", "接受日期", "录用日期", "网络首发日期", "网络出版日期", "基金项目", "资助项目", "基金号", "作者简介", "通信作者", "通讯作者", "本文责任编辑", "责任编辑", "引用格式",
    ];

    private static IEnumerable<(string Text, LabelKind Kind)> Each(LabelKind kind, params string[] texts) => texts.Select(text => (text, kind));

    /// <summary>The label that the text begins with.</summary>
    public static Label? AtStart(string text)
    {
        var start = 0;
        while (start < text.Length && start < 8 && (text[start] is ' ' or '*' or '＊' or '†' or '#' or '△' or '◆' or '●' or '■' or '▲' || IsOpening(text[start])))
        {
            start++;
        }

        foreach (var (label, kind) in Known)
        {
            if (Match(text, start, label) is var end and > 0 && Close(text, start, end, kind) is { } found)
            {
                // "摘要 本文讨论…": at the start of a line a blank sets these two off, too.
                var isSpaced = kind is LabelKind.Abstract or LabelKind.Keywords && found.Content > end && Text.Characters.Han.IsHan(text[end - 1]);
                return found with { Start = 0, IsMarked = found.IsMarked || isSpaced };
            }
        }

        return null;
    }

    /// <summary>The first set-off label at or behind <paramref name="from"/> that begins another part in the same line.</summary>
    public static Label? Inside(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (!StartsInner(text[i]) || (char.IsAsciiLetter(text[i]) && i > 0 && char.IsAsciiLetter(text[i - 1]) && !char.IsUpper(text[i])))
            {
                continue;
            }

            foreach (var label in InnerLabels)
            {
                if (Match(text, i, label) is var end and > 0 && Close(text, i, end, KindOf(label)) is { IsMarked: true } found && IsSetOff(text, i, found))
                {
                    return found with { Start = Opening(text, i) };
                }
            }
        }

        return null;
    }

    // "…（通信作者），教授" says what somebody is, and "…资助项目" at the end what has been supported.
    private static bool IsSetOff(string text, int start, Label label)
    {
        var end = label.Content - 1;
        while (end > start && text[end] == ' ')
        {
            end--;
        }

        return label.Content < text.Length
            ? !(IsClosing(text[end]) && text[label.Content] is '，' or ',' or '、' or '；' or ';')
            : text[end] is ':' or '：' || IsClosing(text[end]) || start == 0 || !Text.Characters.Han.IsHan(text[start - 1]) || text[end] is '号' or '码';
    }

    private static bool StartsInner(char c) => c is '中' or '摘' or '关' or '分' or '文' or '修' or '收' or '接' or '录' or '网' or '基' or '资' or '作' or '通' or '本' or '责' or '引' or 'a' or 'A' or 'k' or 'K' or 'd' or 'D' or 'P';

    private static LabelKind KindOf(string label) => Known.First(known => known.Text == label).Kind;

    private static int Opening(string text, int start)
    {
        while (start > 0 && (IsOpening(text[start - 1]) || text[start - 1] is '*' or '＊'))
        {
            start--;
        }

        return start;
    }

    // Letter-spaced labels (摘 要) are common: blanks inside are passed over.
    private static int Match(string text, int start, string label)
    {
        var i = start;
        foreach (var c in label)
        {
            while (i > start && i < text.Length && text[i] == ' ' && c != ' ')
            {
                i++;
            }

            if (i >= text.Length || char.ToLowerInvariant(text[i]) != c)
            {
                return -1;
            }

            i++;
        }

        return i;
    }

    private static Label? Close(string text, int start, int end, LabelKind kind)
    {
        var i = end;
        var marked = false;
        while (i < text.Length && (text[i] is ' ' or ':' or '：' or '|' || IsClosing(text[i])))
        {
            marked |= text[i] != ' ';
            i++;
        }

        // "AbstractThis paper": the blank was lost; "abstraction" is a word.
        var latinGoesOn = i == end && i < text.Length && char.IsAsciiLetter(text[end - 1]) && char.IsAsciiLetterLower(text[i]) && kind != LabelKind.EnglishKeywords;
        var isDoi = text.AsSpan(start).StartsWith("doi", StringComparison.OrdinalIgnoreCase) && text.AsSpan(i).StartsWith("10.", StringComparison.Ordinal);
        return latinGoesOn ? null : new Label(kind, start, i) { IsMarked = marked || isDoi || i == text.Length };
    }

    private static bool IsOpening(char c) => c is '[' or '［' or '【' or '〔' or '(' or '（' or '〖';

    private static bool IsClosing(char c) => c is ']' or '］' or '】' or '〕' or ')' or '）' or '〗' or '」';
}
