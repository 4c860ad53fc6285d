using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Model;

namespace Kanben.Build.Caches;

/// <summary>
/// The text of an article in a pack. It is read when it is asked for; whoever asks for the whole again soon gets the same one.
/// </summary>
internal sealed class PackedText(ArticlePack pack, Slot slot, TextPlaces places) : IArticleTextSource
{
    private readonly WeakReference<ArticleText?> _last = new(null);

    public ArticleText Read()
    {
        if (Last() is { } last)
        {
            return last;
        }

        var text = pack.Read(slot, TextRecord.Read);
        _last.SetTarget(text);
        return text;
    }

    public ImmutableArray<Reference> ReadReferences() => Last() is { } last ? last.References : pack.Read(slot, TextRecord.ReadReferences);

    public Reference ReadReference(int index) => pack.Read(slot, places.References[index]..places.References[index + 1], ReferenceRecord.Read);

    public ImmutableArray<Paragraph> ReadProse() => pack.Read(slot, places.Prose[0]..places.Prose[^1], reader =>
    {
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>(places.Prose.Length - 1);
        while (paragraphs.Count < paragraphs.Capacity)
        {
            paragraphs.Add(TextRecord.ReadParagraph(reader));
        }

        return paragraphs.MoveToImmutable();
    });

    public Paragraph ReadParagraph(int index) => pack.Read(slot, places.Prose[index]..places.Prose[index + 1], TextRecord.ReadParagraph);

    private ArticleText? Last() => _last.TryGetTarget(out var last) ? last : null;
}
