using System.Buffers;
using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Kanben.Model.Yaml;

/// <summary>
/// Reads one YAML document into nodes that know their line and column. Faults become diagnostics. Anchors and aliases are refused (a few lines
/// of them can stand for gigabytes), and so is nesting deeper than <see cref="MaxDepth"/>.
/// </summary>
internal sealed class YamlReader
{
    public const int MaxDepth = 16;

    private static readonly SearchValues<char> ControlCharacters = SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code).Except(['\t', '\n', '\r'])]);

    private readonly string _file;
    private readonly int _firstLine;
    private readonly ICollection<Diagnostic> _diagnostics;

    private YamlReader(string file, int firstLine, ICollection<Diagnostic> diagnostics) => (_file, _firstLine, _diagnostics) = (file, firstLine, diagnostics);

    /// <summary>The document's mapping; empty for a blank text, null (with diagnostics) for broken YAML or another kind of document.</summary>
    public static YamlMap? Read(string file, string text, int firstLine, ICollection<Diagnostic> diagnostics)
    {
        var reader = new YamlReader(file, firstLine, diagnostics);
        // YAML 1.2, 5.1 forbids control characters, and the parser takes NUL for the end of the text.
        if (text.AsSpan().IndexOfAny(ControlCharacters) is >= 0 and var at)
        {
            diagnostics.Add(ArticleRules.BrokenYaml.At(new Place(file, text.AsSpan(0, at).Count('\n') + firstLine), $"a control character (U+{(int)text[at]:X4}) stands here; remove it"));
            return null;
        }

        var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        try
        {
            return reader.ReadDocument(parser);
        }
        catch (YamlException fault)
        {
            // The scanner's own words name its states ("while scanning for the next token"); what matters is the place and the usual causes.
            diagnostics.Add(reader.Explain(text, fault));
            return null;
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            // YamlDotNet's own slips, met so far at `\UFFFFFFFF` in quotes and at `|` below `{`.
            diagnostics.Add(reader.Explain(text, new YamlException(parser.Current?.End ?? Mark.Empty, parser.Current?.End ?? Mark.Empty, "this is not YAML")));
            return null;
        }
    }

    private YamlMap? ReadDocument(IParser parser)
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            return YamlMap.Empty(_file);
        }

        parser.Consume<DocumentStart>();
        var root = ReadNode(parser, 0);
        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var second))
        {
            throw new YamlException(second.Start, second.End, "a second document begins here; remove the line ---");
        }

        switch (root)
        {
            case YamlMap map:
                return map;
            case YamlScalar { Text: null }:
                return YamlMap.Empty(_file);
            default:
                _diagnostics.Add(ArticleRules.BrokenYaml.At(root.Where, "lines of the form `key: value` are expected here"));
                return null;
        }
    }

    private YamlNode ReadNode(IParser parser, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new YamlException(parser.Current!.Start, parser.Current.End, $"lists and maps are nested more than {MaxDepth} deep");
        }

        if (parser.Current is NodeEvent { Anchor.IsEmpty: false } or AnchorAlias)
        {
            throw new YamlException(parser.Current.Start, parser.Current.End, "anchors (&) and aliases (*) are not allowed; put the text in quotes if it begins with one of them");
        }

        if (parser.TryConsume<Scalar>(out var scalar))
        {
            var isNull = scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null";
            return new YamlScalar(At(scalar.Start), isNull ? null : scalar.Value);
        }

        if (parser.TryConsume<SequenceStart>(out var list))
        {
            var items = ImmutableArray.CreateBuilder<YamlNode>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(ReadNode(parser, depth + 1));
            }

            return new YamlList(At(list.Start), items.ToImmutable());
        }

        return ReadMap(parser, depth);
    }

    private YamlMap ReadMap(IParser parser, int depth)
    {
        var start = parser.Consume<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, Place>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadNode(parser, depth + 1) is not YamlScalar { Text: { } key } name)
            {
                throw new YamlException(parser.Current!.Start, parser.Current.End, "a key must be plain text");
            }

            var value = ReadNode(parser, depth + 1);
            if (seen.TryGetValue(key, out var first))
            {
                _diagnostics.Add(ArticleRules.DuplicateKey.At(name.Where, $"`{key}` stands here and in line {first.Line}"));
                continue;
            }

            seen.Add(key, name.Where);
            entries.Add(new YamlEntry(key, name.Where, value));
        }

        return new YamlMap(At(start.Start), entries.ToImmutable());
    }

    private Place At(Mark mark) => new(_file, (int)mark.Line + _firstLine - 1, (int)mark.Column);

    private Diagnostic Explain(string text, YamlException fault)
    {
        var lines = text.Split('\n');
        var index = Math.Clamp((int)fault.Start.Line - 1, 0, lines.Length - 1);
        // A tab after a plain value reads as its second line, so the fault may be found one line early or late.
        for (var near = Math.Max(0, index - 1); near <= Math.Min(lines.Length - 1, index + 1); near++)
        {
            if (lines[near].TrimStart(' ').StartsWith('\t'))
            {
                return ArticleRules.BrokenYaml.At(new Place(_file, near + _firstLine, 1), "a tab is used to indent; YAML takes spaces only");
            }
        }

        var line = lines[index].Trim();
        var message = line.Count(c => c == '"') % 2 == 1 || line.Count(c => c == '\'') % 2 == 1 ? "a quotation mark is opened and not closed"
            : line.Count(c => c == ':') > 1 && line.Contains(": ", StringComparison.Ordinal) ? "a value that contains a colon must stand in quotes"
            : $"{char.ToLowerInvariant(fault.Message[0])}{fault.Message[1..]}";
        return ArticleRules.BrokenYaml.At(At(fault.Start), $"{message}: {Cut(line)}");
    }

    private static string Cut(string line) => line.Length <= 60 ? line : line[..60] + "…";
}
