using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Model;

namespace Kanben.Build.Caches;

/// <summary>
/// The text of an article in a pack, with the places of its paragraphs there (<see cref="TextRecord.Write"/>). It is read when it is asked for; whoever asks
/// for the whole again soon gets the same one.
/// </summary>
internal sealed class PackedText(ArticlePack pack, Slot slot, ImmutableArray<int> prose) : IArticleTextSource
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

    public ImmutableArray<Paragraph> ReadProse() => pack.Read(slot, prose[0]..prose[^1], reader =>
    {
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>(prose.Length - 1);
        while (paragraphs.Count < paragraphs.Capacity)
        {
            paragraphs.Add(TextRecord.ReadParagraph(reader));
        }

        return paragraphs.MoveToImmutable();
    });

    public Paragraph ReadParagraph(int index) => pack.Read(slot, prose[index]..prose[index + 1], TextRecord.ReadParagraph);

    private ArticleText? Last() => _last.TryGetTarget(out var last) ? last : null;
}
