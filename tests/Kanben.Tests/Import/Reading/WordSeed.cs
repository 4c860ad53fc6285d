using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Kanben.Import;
using Kanben.Model;

namespace Kanben.Tests.Import.Reading;

/// <summary>
/// Writes Word files by the Open XML SDK, which knows nothing of our reader. Content is WordprocessingML; parts that a test does not name are
/// not in the file.
/// </summary>
internal sealed record WordSeed(string Body)
{
    public const string TitlePage = "<w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r><w:t>山地茶园的水土保持</w:t></w:r></w:p><w:p><w:r><w:t>摘要：山地茶园坡度大。</w:t></w:r></w:p><w:p><w:r><w:t>关键词：茶园；梯田</w:t></w:r></w:p>";

    private const string Names = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships' "
        + "xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math' xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' xmlns:v='urn:schemas-microsoft-com:vml' xmlns:o='urn:schemas-microsoft-com:office:office' "
        + "xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing' xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'";

    public string Styles { get; init; } = "<w:style w:type='paragraph' w:styleId='Title'><w:name w:val='Title'/></w:style>"
        + "<w:style w:type='paragraph' w:styleId='1'><w:name w:val='heading 1'/><w:pPr><w:outlineLvl w:val='0'/></w:pPr></w:style>"
        + "<w:style w:type='paragraph' w:styleId='mine'><w:name w:val='我的标题'/><w:basedOn w:val='2'/></w:style>"
        + "<w:style w:type='paragraph' w:styleId='2'><w:name w:val='标题 2'/></w:style>";

    public string? Numbering { get; init; }

    public string? Footnotes { get; init; }

    public string? Endnotes { get; init; }

    public string? Comments { get; init; }

    public string? Header { get; init; }

    /// <summary>Pictures by relationship: `rId100`, `rId101` …</summary>
    public IReadOnlyList<byte[]> Pictures { get; init; } = [];

    public static string Paragraph(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space='preserve'>{text}</w:t></w:r></w:p>";

    public static string Styled(string style, string text) => Paragraph(text, $"<w:pStyle w:val='{style}'/>");

    public static ImportResult Import(WordSeed seed) => Importer.Import(new SeedFile("seeds/a.docx", seed.Bytes()));

    public static string BodyOf(string body) => Import(new WordSeed(TitlePage + body)).Article!.Body;

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            Feed(main, "document", $"<w:body>{Body}</w:body>");
            Feed(main.AddNewPart<StyleDefinitionsPart>(), "styles", Styles);
            Add<NumberingDefinitionsPart>(main, "numbering", Numbering);
            Add<FootnotesPart>(main, "footnotes", Footnotes);
            Add<EndnotesPart>(main, "endnotes", Endnotes);
            Add<WordprocessingCommentsPart>(main, "comments", Comments);
            Add<HeaderPart>(main, "hdr", Header);
            for (var i = 0; i < Pictures.Count; i++)
            {
                main.AddImagePart(ImagePartType.Png, $"rId{100 + i}").FeedData(new MemoryStream(Pictures[i]));
            }
        }

        return stream.ToArray();
    }

    private static void Add<T>(MainDocumentPart main, string root, string? content)
        where T : OpenXmlPart, IFixedContentTypePart
    {
        if (content is not null)
        {
            Feed(main.AddNewPart<T>(), root, content);
        }
    }

    private static void Feed(OpenXmlPart part, string root, string content) =>
        part.FeedData(new MemoryStream(Encoding.UTF8.GetBytes($"<?xml version='1.0' encoding='UTF-8' standalone='yes'?><w:{root} {Names} mc:Ignorable='wps'>{content}</w:{root}>")));
}
