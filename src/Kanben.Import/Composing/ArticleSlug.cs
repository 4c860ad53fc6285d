using Kanben.Model;

namespace Kanben.Import;

/// <summary>The name of an article's file and page: its title before the mark that opens a subtitle.</summary>
internal static class ArticleSlug
{
    public static Slug Of(string title)
    {
        var end = title.AsSpan().IndexOfAny('：', ':', '—');
        return Slug.From(end > 3 ? title[..end] : title);
    }
}
