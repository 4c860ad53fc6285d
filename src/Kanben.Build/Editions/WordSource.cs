using System.IO.Compression;
using System.Xml;
using Kanben.Text.Collations;

namespace Kanben.Build.Editions;

/// <summary>
/// Reads the text of a seed in .docx (ECMA-376) for collating: running heads and feet (line 0), then the document, its footnotes and its endnotes. A
/// block's line is the number of its paragraph in that order. Parts are read as a stream, without document types and up to <see cref="MaxBytes"/>,
/// whatever size a zip claims.
/// </summary>
internal static class WordSource
{
    private const string Kind = "wordprocessingml.";

    // An article's document.xml has some megabytes; a zip bomb has a thousand times that.
    private const int MaxBytes = 64 * 1024 * 1024;
    private const int MaxEntries = 5000;

    /// <summary>The text, or null when the bytes are no document that can be read.</summary>
    public static CollationText? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes.ToArray()), ZipArchiveMode.Read);
            var left = (long)MaxBytes;
            if (zip.Entries.Count > MaxEntries || Parts(zip, ref left) is not { } parts || parts.GetValueOrDefault("document.main", []) is not [var main, ..])
            {
                return null;
            }

            var text = new CollationTextBuilder();
            var styles = WordSourceStyles.Read(Unpack(parts, "styles", ref left).FirstOrDefault());
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var part in Unpack(parts, "header", ref left).Concat(Unpack(parts, "footer", ref left)))
            {
                // Each section has its own head, and most say the same.
                if (seen.Add(Plain(part)))
                {
                    new WordSourcePart(text, styles).Read(Open(part), 0, countsParagraphs: false);
                }
            }

            using var document = Unpack(main, ref left);
            var paragraphs = new WordSourcePart(text, styles).Read(Open(document), 0, countsParagraphs: true);
            foreach (var notes in Unpack(parts, "footnotes", ref left).Concat(Unpack(parts, "endnotes", ref left)))
            {
                paragraphs = new WordSourcePart(text, styles).Read(Open(notes), paragraphs, countsParagraphs: true);
            }

            return text.Build();
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            return null;
        }
    }

    // What a part is says its content type (ECMA-376, part 2, 10.1.2); its name is free. A package without types is read by the usual names.
    private static Dictionary<string, List<ZipArchiveEntry>>? Parts(ZipArchive zip, ref long left)
    {
        var parts = new Dictionary<string, List<ZipArchiveEntry>>(StringComparer.Ordinal);
        if (zip.GetEntry("[Content_Types].xml") is { } types)
        {
            using var stream = Unpack(types, ref left);
            using var xml = Open(stream);
            while (xml.Read())
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "Override" } && xml.GetAttribute("ContentType") is { } type && type.IndexOf(Kind, StringComparison.Ordinal) is >= 0 and var at
                    && zip.GetEntry((xml.GetAttribute("PartName") ?? "").TrimStart('/')) is { } entry)
                {
                    Add(type[(at + Kind.Length)..].Replace("+xml", "", StringComparison.Ordinal), entry);
                }
            }
        }

        foreach (var (kind, name) in new[] { ("document.main", "document"), ("styles", "styles"), ("footnotes", "footnotes"), ("endnotes", "endnotes") })
        {
            if (!parts.ContainsKey(kind) && zip.GetEntry($"word/{name}.xml") is { } entry)
            {
                Add(kind, entry);
            }
        }

        return parts;

        void Add(string kind, ZipArchiveEntry entry)
        {
            if (!parts.TryGetValue(kind, out var entries))
            {
                parts[kind] = entries = [];
            }

            entries.Add(entry);
        }
    }

    private static List<MemoryStream> Unpack(Dictionary<string, List<ZipArchiveEntry>> parts, string kind, ref long left)
    {
        var unpacked = new List<MemoryStream>();
        foreach (var entry in parts.GetValueOrDefault(kind, []).OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            unpacked.Add(Unpack(entry, ref left));
        }

        return unpacked;
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

    private static string Plain(MemoryStream part)
    {
        var text = new CollationTextBuilder();
        new WordSourcePart(text, WordSourceStyles.None).Read(Open(part), 0, countsParagraphs: false);
        part.Position = 0;
        return text.Build().Text;
    }

    internal static XmlReader Open(Stream part) =>
        XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true });
}
