using Kanben.Model;
using Kanben.Text.Pinyin;

namespace Kanben.Import;

/// <summary>
/// The name of an article's file and page: its title before the mark that opens a subtitle, in pinyin. An article's address is cited in print and
/// in messages, where an address in Han turns into a line of percent signs.
/// </summary>
internal static class ArticleSlug
{
    public static Slug Of(string title)
    {
        var end = title.AsSpan().IndexOfAny('：', ':', '—');
        return Slug.From(PinyinTable.SlugText(end > 3 ? title[..end] : title) is { Length: > 0 } latin ? latin : title);
    }
}
