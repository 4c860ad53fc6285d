using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Import;

/// <summary>A picture of an article, to be put into the article's folder under this name; the name holds a digest of the bytes.</summary>
public sealed record ArticlePicture(string Name, ReadOnlyMemory<byte> Bytes);

/// <summary>
/// What an import gave: the article, or null when the seed was refused, in which case an error says why. The body links the pictures as files
/// of the folder that has the slug's name.
/// </summary>
public sealed record ImportResult(Article? Article, ImmutableArray<Diagnostic> Diagnostics)
{
    public ImmutableArray<ArticlePicture> Pictures { get; init; } = [];

    /// <summary>The same article with its pictures in the folder of this name beside it.</summary>
    public Article? WithPicturesIn(string folder) =>
        Article is null || folder == Article.Slug.Text ? Article : Article with { Body = Pictures.Aggregate(Article.Body, (body, picture) => body.Replace(Link(Article.Slug.Text, picture), Link(folder, picture), StringComparison.Ordinal)) };

    private static string Link(string folder, ArticlePicture picture) => $"]({folder}/{picture.Name})";
}
