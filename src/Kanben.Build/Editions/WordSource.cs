using System.IO.Compression;
using System.Xml;
using Kanben.Text.Collations;

namespace Kanben.Build.Editions;

/// <summary>
/// Reads the text of a seed in .docx (ECMA-376) for collating: the paragraphs of the document, then of its footnotes and endnotes. A block's line is the
/// number of its paragraph. Parts are read as a stream, without document types and up to <see cref="MaxBytes"/>, whatever size a zip claims.
/// </summary>
internal static class WordSource
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Formula = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    // An article's document.xml has some megabytes; a zip bomb has a thousand times that.
    private const int MaxBytes = 64 * 1024 * 1024;
    private const int MaxEntries = 5000;

    private static readonly string[] Parts = ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"];

    /// <summary>The text, or null when the bytes are no document that can be read.</summary>
    public static CollationText? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes.ToArray()), ZipArchiveMode.Read);
            if (zip.Entries.Count > MaxEntries || zip.GetEntry(Parts[0]) is null)
            {
                return null;
            }

            var text = new CollationTextBuilder();
            var paragraphs = 0;
            var left = (long)MaxBytes;
            foreach (var entry in Parts.Select(zip.GetEntry).OfType<ZipArchiveEntry>())
            {
                using var part = Unpack(entry, ref left);
                ReadPart(part, text, ref paragraphs);
            }

            return text.Build();
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            return null;
        }
    }

    private static MemoryStream Unpack(ZipArchiveEntry entry, ref long left)
    {
        var unpacked = new MemoryStream();
        using var packed = entry.Open();
        var buffer = new byte[81920];
        for (var count = packed.Read(buffer); count > 0; count = packed.Read(buffer))
        {
            left -= count;
            if (left < 0)
            {
                throw new InvalidDataException("The document is larger than any article.");
            }

            unpacked.Write(buffer, 0, count);
        }

        unpacked.Position = 0;
        return unpacked;
    }

    private static void ReadPart(Stream part, CollationTextBuilder text, ref int paragraphs)
    {
        using var xml = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true });
        var hasBlock = false;
        xml.Read();
        while (!xml.EOF)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                xml.Read();
                continue;
            }

            switch (xml.LocalName)
            {
                // Word writes a drawing's text twice; the second is for old readers.
                case "Fallback" when xml.NamespaceURI == Compatibility:
                // The lines above the notes are no notes.
                case "footnote" or "endnote" when xml.GetAttribute("type", Word) is not (null or "normal"):
                    xml.Skip();
                    continue;
                case "p" when xml.NamespaceURI == Word:
                    text.Open(new TextBlock(BlockKind.Text, ++paragraphs));
                    hasBlock = true;
                    break;
                case "pStyle" or "outlineLvl" when hasBlock && LevelOf(xml) is > 0 and var level:
                    text.SetLevel(level);
                    break;
                case "t" when hasBlock && xml.NamespaceURI is Word or Formula:
                    text.Add(xml.ReadElementContentAsString());
                    continue;
                case "tab" or "br" or "cr" when hasBlock && xml.NamespaceURI == Word:
                    text.Add(" ");
                    break;
                case "noBreakHyphen" when hasBlock:
                    text.Add("-");
                    break;
                default:
                    break;
            }

            xml.Read();
        }
    }

    // Outline levels count from 0, and 9 is body text (17.3.1.20); the built-in styles of headings are named so (17.7.4.9).
    private static int LevelOf(XmlReader xml)
    {
        var value = xml.GetAttribute("val", Word) ?? "";
        if (xml.LocalName == "outlineLvl")
        {
            return int.TryParse(value, out var outline) && outline is >= 0 and < 9 ? outline + 1 : 0;
        }

        return value.StartsWith("Heading", StringComparison.OrdinalIgnoreCase) && int.TryParse(value["Heading".Length..], out var level) && level is > 0 and < 10 ? level : 0;
    }
}
