using System.Collections.Frozen;

namespace Kanben.Text.Collations;

/// <summary>
/// The words that introduce a part of the title page, which the page prints itself or which the part's place says: they may go without a loss where they
/// stand directly before that part. Closed: GB/T 7713.2 annex A names the parts, and these are their common names in journals.
/// </summary>
internal static class FrontLabels
{
    private static readonly FrozenDictionary<BlockKind, string[]> Labels = new Dictionary<BlockKind, string[]>
    {
        [BlockKind.Title] = ["题目", "题名", "标题", "篇名", "title"],
        [BlockKind.Author] = ["作者", "著者", "作者姓名", "文", "撰文", "author", "authors", "by"],
        [BlockKind.Affiliation] = ["作者单位", "单位", "工作单位", "作者机构", "affiliation", "affiliations"],
        [BlockKind.AuthorNote] = ["作者简介", "作者介绍", "作者信息", "作者单位", "本文作者", "第一作者", "第一作者简介", "通讯作者", "通信作者", "通讯作者简介", "通信作者简介", "联系作者", "联系人", "abouttheauthor", "abouttheauthors", "biography", "correspondingauthor"],
        [BlockKind.Mail] = ["email", "e-mail", "mail", "电子邮箱", "电子邮件", "电子信箱", "邮箱", "电邮", "联系邮箱", "orcid", "orcidid", "https://orcid.org/", "http://orcid.org/"],
        [BlockKind.Abstract] = ["摘要", "内容提要", "内容摘要", "中文摘要", "英文摘要", "提要", "概要", "内容简介", "文摘", "abstract", "abstracts", "summary"],
        [BlockKind.Keyword] = ["关键词", "关键字", "中文关键词", "英文关键词", "主题词", "主题词/关键词", "keywords", "keyword", "keywordsandphrases", "indexterms"],
        [BlockKind.Issue] = ["doi", "https://doi.org/", "http://dx.doi.org/", "期刊", "刊名", "卷", "期", "页", "页码", "vol", "no", "第"],
        [BlockKind.HeaderNote] = [],
    }.ToFrozenDictionary();

    /// <summary>The longest label of this kind of part that ends the text; 0 when none does.</summary>
    public static int LengthAtEnd(BlockKind kind, ReadOnlySpan<char> text)
    {
        var length = 0;
        foreach (var label in Labels.GetValueOrDefault(kind, []))
        {
            if (label.Length > length && text.EndsWith(label, StringComparison.OrdinalIgnoreCase))
            {
                length = label.Length;
            }
        }

        return length;
    }
}
