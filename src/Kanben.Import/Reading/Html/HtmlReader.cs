using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Kanben.Model;

namespace Kanben.Import;

/// <summary>Reads a saved web page: its text to blocks with the lines of the file, its navigation to the removals.</summary>
// The route:
//   1. HtmlBytes, HtmlNesting    bytes to text, unless no tree can be made of it
//   2. HtmlFurniture, HtmlNotes  what is the site's and not the article's; which links lead to notes
//   3. HtmlWalk                  elements to blocks
//   4. HtmlHeadings              headings of pages that have none
//   5. the title                 from <title> when no line of the text carries it
internal static class HtmlReader
{
    private const int FirstLines = 8;

    public static SeedReading Read(SeedFile seed, SeedDocument document)
    {
        var text = HtmlBytes.Decode(seed.Bytes.Span);
        if (text.Text is not { } html)
        {
            return new SeedReading(null, [ImportRules.NotUtf8.At(seed.Path, text.Fault!)]);
        }

        if (Parse(html) is not { Body: { } body } page)
        {
            return new SeedReading(null, [ImportRules.DamagedSeed.At(seed.Path, "The page's tags are nested so deep that it cannot be read; it is damaged or no article.")]);
        }

        var builder = new SeedBuilder(seed, document);
        var notes = HtmlNotes.Find(page);
        var walk = new HtmlWalk(builder, new HtmlFurniture(page), notes);
        walk.Read(body);
        HtmlHeadings.Mark(builder.Edit.Blocks, walk.BoldBlocks);
        AddTitle(builder, page);
        return new SeedReading(builder.Done(), []);
    }

    private static IHtmlDocument? Parse(string html)
    {
        if (!HtmlNesting.IsSound(html))
        {
            return null;
        }

        var page = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(html);
        return HtmlNesting.IsSound((INode)page) ? page : null;
    }

    // The title bar often adds the site's name: then a heading of the text that it begins with is the title.
    private static void AddTitle(SeedBuilder builder, IHtmlDocument page)
    {
        var element = page.QuerySelector("head > title");
        var title = LineCleaner.Spaces(element?.TextContent.ReplaceLineEndings(" ") ?? "");
        var place = Math.Max(element?.SourceReference?.Position.Line ?? 1, 1);
        var bare = Marks.Bare(title);
        var blocks = builder.Edit.Blocks;
        if (bare.Length == 0)
        {
            return;
        }

        if (blocks.Exists(block => block.Kind == BlockKind.Heading && Carries(block)))
        {
            builder.Remove(RemovalKind.RunningHead, place, title);
            return;
        }

        var line = blocks.FindIndex(0, Math.Min(FirstLines, blocks.Count), block => block.Kind == BlockKind.Text && Carries(block));
        if (line >= 0)
        {
            blocks[line] = blocks[line] with { Kind = BlockKind.Heading, Level = 1 };
            builder.Remove(RemovalKind.RunningHead, place, title);
        }
        else if (blocks.Exists(block => block is { Kind: BlockKind.Heading, Level: 1 }))
        {
            builder.Remove(RemovalKind.RunningHead, place, title);
        }
        else
        {
            blocks.Insert(0, new Block(BlockKind.Heading, place, Escapes.Apply(title)) { Level = 1 });
        }

        bool Carries(Block block) => Marks.Bare(block.Text) is { Length: > 3 } text && bare.StartsWith(text, StringComparison.Ordinal);
    }
}
