namespace Kanben.Text.Notes;

/// <summary>What a note of the title page is about.</summary>
public enum NoteKind
{
    Author,
    Fund,
    Received,
    Corresponding,
    Cite,
    Clc,
    Other,
}

/// <summary>Tells the kind of a title page's note by its printed label.</summary>
public static class NoteKinds
{
    private static readonly (NoteKind Kind, string[] Labels)[] Table =
    [
        (NoteKind.Corresponding, ["通讯作者", "通信作者", "联系作者", "联系人", "论文通信作者", "论文通讯作者", "corresponding author", "correspondence"]),
        (NoteKind.Author, ["作者简介", "作者介绍", "作者信息", "作者单位", "本文作者", "第一作者", "作者贡献", "about the author", "author biograph"]),
        (NoteKind.Fund, ["基金", "资助", "课题", "项目", "本文系", "本文为", "本研究得到", "本研究受", "supported by", "funding", "fund"]),
        (NoteKind.Received, ["收稿", "修回", "修改稿", "接受日期", "录用", "网络出版", "网络首发", "在线出版", "发布日期", "出版日期", "received", "accepted", "published"]),
        (NoteKind.Cite, ["引用", "引文格式", "文章引用", "中文引用", "英文引用", "citation", "cite this", "to cite"]),
        (NoteKind.Clc, ["中图分类号", "中图法分类号", "分类号", "文献标识码", "文献标志码", "文章编号", "doi", "clc"]),
    ];

    public static NoteKind Of(string note)
    {
        var label = note.TrimStart('*', '＊', '#', ' ', '【', '[', '［', '〔', '（', '(', '\u3000');
        return Table.Where(row => row.Labels.Any(start => label.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
            .Select(row => (NoteKind?)row.Kind).FirstOrDefault() ?? NoteKind.Other;
    }
}
