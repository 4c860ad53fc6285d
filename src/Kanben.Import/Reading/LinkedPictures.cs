using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Import;

/// <summary>Finds the pictures that lie beside a text seed, as extractors write them (`images/…`), and gives the others up.</summary>
internal static class LinkedPictures
{
    /// <summary>The document whose picture blocks name a file of the article's folder instead of the link that the seed has, or nothing.</summary>
    public static SeedDocument Resolve(SeedDocument document, Func<string, ReadOnlyMemory<byte>?> beside)
    {
        if (!document.Blocks.Any(block => block.Kind == BlockKind.Picture))
        {
            return document;
        }

        var edit = new SeedEdit(document);
        var pictures = new SeedPictures();
        for (var i = 0; i < edit.Blocks.Count; i++)
        {
            if (edit.Blocks[i] is { Kind: BlockKind.Picture } block)
            {
                edit.Blocks[i] = block with { Target = Find(edit, pictures, block, beside) };
            }
        }

        return edit.Done() with { Pictures = pictures.All };
    }

    private static string Find(SeedEdit edit, SeedPictures pictures, Block block, Func<string, ReadOnlyMemory<byte>?> beside)
    {
        if (HtmlPictures.RelativePath(block.Target) is not { } path || beside(path) is not { } bytes)
        {
            return "";
        }

        var target = pictures.Add(path, bytes, out var fault);
        if (target is null)
        {
            edit.Report(ImportRules.PictureNotShown, block.Line, $"The picture “{path}” {fault}.");
        }

        return target ?? "";
    }
}
