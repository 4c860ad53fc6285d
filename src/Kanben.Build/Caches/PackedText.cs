using Kanben.Build.Articles;

namespace Kanben.Build.Caches;

/// <summary>The text of an article in a pack. It is read when it is asked for; whoever asks again soon gets the same one.</summary>
internal sealed class PackedText(ArticlePack pack, Slot slot) : IArticleTextSource
{
    private readonly WeakReference<ArticleText?> _last = new(null);

    public ArticleText Read()
    {
        if (_last.TryGetTarget(out var last) && last is not null)
        {
            return last;
        }

        var text = TextRecord.Read(new RecordReader(pack.Read(slot)));
        _last.SetTarget(text);
        return text;
    }
}
