using System.Collections.Frozen;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Kanben.Import;

/// <summary>
/// The parts of a Word file (ECMA-376, part 2), read with limits: nothing is unpacked that is larger than an article can be, no document type is
/// followed, and no XML is taken that is nested deeper than a walk can go. Names are compared without their namespaces, so that transitional
/// and strict files read alike.
/// </summary>
internal sealed class WordPackage : IDisposable
{
    private const long MaxPart = 48 * 1024 * 1024;
    private const long MaxTotal = 192 * 1024 * 1024;
    private const int MaxDepth = 400;

    private readonly ZipArchive _zip;
    private readonly FrozenDictionary<string, ZipArchiveEntry> _entries;
    private readonly Dictionary<string, (string Target, bool IsExternal)> _relations = new(StringComparer.Ordinal);
    private long _unpacked;

    private WordPackage(ZipArchive zip)
    {
        _zip = zip;
        _entries = zip.Entries.GroupBy(entry => Normal(entry.FullName), StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The main part.</summary>
    public XElement Document { get; private set; } = new("none");

    /// <summary>Opens the package, or says in a sentence why it cannot be read.</summary>
    public static WordPackage? Open(ReadOnlyMemory<byte> bytes, out string fault)
    {
        WordPackage? package = null;
        try
        {
            fault = Look(bytes.Span);
            if (fault.Length == 0)
            {
                package = new WordPackage(new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read));
                fault = package.Load();
            }
        }
        catch (Exception broken) when (IsDamage(broken))
        {
            fault = "The file is damaged or was cut off.";
        }

        if (fault.Length > 0)
        {
            package?.Dispose();
            return null;
        }

        return package;
    }

    /// <summary>A part by the end of its relationship's type (`styles`, `footnotes` …), or null.</summary>
    public XElement? Part(string kind) => Parts(kind).FirstOrDefault();

    public IEnumerable<XElement> Parts(string kind) =>
        _relations.Where(relation => relation.Key.StartsWith(kind + "|", StringComparison.Ordinal)).Select(relation => Xml(relation.Value.Target)).OfType<XElement>();

    /// <summary>The stored file that a relationship of the main part names, or its name alone when it lies outside.</summary>
    public (string Name, ReadOnlyMemory<byte>? Bytes) File(string id) =>
        _relations.FirstOrDefault(relation => relation.Key.EndsWith("|" + id, StringComparison.Ordinal)).Value is not { Target: { } target } found ? ("", null)
        : found.IsExternal ? (target, null)
        : (target[(target.LastIndexOf('/') + 1)..], Bytes(target));

    public void Dispose() => _zip.Dispose();

    private static string Look(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xD0, 0xCF, 0x11, 0xE0, ..] => bytes.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0
            ? "The file is protected by a password; take the password off in Word and save it again."
            : "This is a Word file of the old kind (.doc) under the name .docx; open it in Word or WPS and save it as .docx.",
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => "This is an RTF file under the name .docx; open it in Word or WPS and save it as .docx.",
        [(byte)'P', (byte)'K', ..] => "",
        _ => "This is no Word file; open it in the program that made it and save it as .docx.",
    };

    private string Load()
    {
        var root = Relations("_rels/.rels", "").FirstOrDefault(relation => relation.Kind == "officeDocument").Target ?? "word/document.xml";
        if (Xml(root) is not { } document || document.Name.LocalName != "document")
        {
            return "The file holds no Word document, or more than an article can be.";
        }

        Document = document;
        var slash = root.LastIndexOf('/');
        var folder = slash < 0 ? "" : root[..slash];
        foreach (var (kind, id, target, isExternal) in Relations($"{folder}/_rels/{root[(slash + 1)..]}.rels", folder))
        {
            _relations.TryAdd($"{kind}|{id}", (target, isExternal));
        }

        return "";
    }

    private List<(string Kind, string Id, string Target, bool IsExternal)> Relations(string part, string folder)
    {
        var relations = new List<(string, string, string, bool)>();
        foreach (var relation in Xml(part)?.Elements() ?? [])
        {
            var target = relation.Attribute("Target")?.Value ?? "";
            var type = relation.Attribute("Type")?.Value ?? "";
            var isExternal = relation.Attribute("TargetMode")?.Value == "External";
            relations.Add((type[(type.LastIndexOf('/') + 1)..], relation.Attribute("Id")?.Value ?? "", isExternal ? target : Normal(target.StartsWith('/') ? target : $"{folder}/{target}"), isExternal));
        }

        return relations;
    }

    // Part names are paths; ".." may lead from one folder of the package into another, never out of it.
    private static string Normal(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "..")
            {
                parts.RemoveRange(Math.Max(0, parts.Count - 1), Math.Min(1, parts.Count));
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    private ReadOnlyMemory<byte>? Bytes(string part)
    {
        if (!_entries.TryGetValue(Normal(part), out var entry))
        {
            return null;
        }

        // The length in the directory may lie: what counts is what comes out.
        try
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            var buffer = new byte[81920];
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                _unpacked += read;
                if (content.Length + read > MaxPart || _unpacked > MaxTotal)
                {
                    return null;
                }

                content.Write(buffer, 0, read);
            }

            return content.ToArray();
        }
        catch (Exception broken) when (IsDamage(broken))
        {
            return null;
        }
    }

    private XElement? Xml(string part)
    {
        if (Bytes(part) is not { } bytes)
        {
            return null;
        }

        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };
        try
        {
            using (var depth = XmlReader.Create(new MemoryStream(bytes.ToArray()), settings))
            {
                while (depth.Read())
                {
                    if (depth.Depth > MaxDepth)
                    {
                        return null;
                    }
                }
            }

            using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), settings);
            return XElement.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (Exception broken) when (IsDamage(broken))
        {
            return null;
        }
    }

    private static bool IsDamage(Exception fault) => fault is InvalidDataException or IOException or XmlException or NotSupportedException or ArgumentException or InvalidOperationException or OverflowException;
}
