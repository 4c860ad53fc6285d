using System.Xml.Linq;

namespace Kanben.Import;

/// <summary>Finds the pictures of a drawing (DrawingML) or of an old one (VML).</summary>
internal static class WordPictures
{
    public static IReadOnlyList<Block> Of(XElement graphic, WordContext context, int line)
    {
        var before = context.Builder.Edit.Blocks.Count;
        var ids = graphic.Descendants().Where(part => part.Name.LocalName is "blip" or "imagedata" && !IsInFallback(part, graphic))
            .Select(part => part.Value("embed") ?? part.Value("link") ?? part.Value("id")).OfType<string>().Where(id => id.Length > 0).Distinct().ToList();
        var alternative = Describes(graphic.All("docPr").FirstOrDefault()?.Value("descr") ?? graphic.All("imagedata").FirstOrDefault()?.Value("title") ?? "");
        foreach (var id in ids)
        {
            var (name, bytes) = context.Package.File(id);
            var picture = new PrintedPicture(name.Length == 0 ? "picture" : name, alternative, line);
            if (bytes is { } content)
            {
                context.Builder.Picture(picture, content);
            }
            else
            {
                context.Builder.Linked(picture with { Name = HtmlPictures.RelativePath(name) ?? picture.Name });
            }
        }

        if (ids.Count == 0 && graphic.Descendants().Any(part => part.Name.LocalName is "chart" or "relIds"))
        {
            context.Builder.Object(line);
        }

        var blocks = context.Builder.Edit.Blocks[before..];
        context.Builder.Edit.Blocks.RemoveRange(before, blocks.Count);
        return blocks;
    }

    private static bool IsInFallback(XElement part, XElement graphic) =>
        part.Ancestors().TakeWhile(ancestor => ancestor != graphic).Any(ancestor => ancestor.Name.LocalName is "Fallback" or "txbxContent");

    // Word puts file names and "picture 1" there, and guesses of its own.
    private static string Describes(string text) =>
        Marks.HanCount(text) < 2 || text.AsSpan().IndexOfAny("\\/.") >= 0 || text.StartsWith("图片", StringComparison.Ordinal) || text.Contains("自动生成", StringComparison.Ordinal) ? "" : LineCleaner.Spaces(text);
}
