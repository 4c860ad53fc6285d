using System.Xml.Linq;

namespace Kanben.Import;

/// <summary>What styles say of a paragraph: its outline level from 1 (0 for text), whether it is the title, its look.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 12;
    private const int DefaultSize = 20;

    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);
    private readonly XElement? _defaults;
    private readonly string _paragraphDefault;

    public WordStyles(XElement? part)
    {
        foreach (var style in part?.Children("style") ?? [])
        {
            _styles.TryAdd(style.Value("styleId") ?? "", style);
        }

        _defaults = part?.Child("docDefaults")?.Child("rPrDefault")?.Child("rPr");
        _paragraphDefault = _styles.FirstOrDefault(style => style.Value.Value("type") == "paragraph" && style.Value.Value("default") is "1" or "true").Key ?? "";
    }

    public string NameOf(string? id) => _styles.GetValueOrDefault(id ?? "")?.Child("name")?.Value()?.ToLowerInvariant() ?? (id ?? "").ToLowerInvariant();

    /// <summary>The outline level from 1 to 9, or 0. A style's name counts where its outline level is missing ("heading 1", 标题 1).</summary>
    public int LevelOf(XElement? properties)
    {
        if (properties?.Child("outlineLvl")?.Number() is { } own)
        {
            return own < 9 ? own + 1 : 0;
        }

        foreach (var style in Chain(properties?.Child("pStyle")?.Value()))
        {
            if (style.Child("pPr")?.Child("outlineLvl")?.Number() is { } level)
            {
                return level < 9 ? level + 1 : 0;
            }

            var name = (style.Child("name")?.Value() ?? "").ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal);
            if (name.Length > 2 && char.IsAsciiDigit(name[^1]) && name[^1] != '0' && name[..^1] is "heading" or "标题" or "標題")
            {
                return name[^1] - '0';
            }
        }

        return 0;
    }

    public bool Is(XElement? properties, params ReadOnlySpan<string> names)
    {
        var name = NameOf(properties?.Child("pStyle")?.Value());
        return names.Contains(name);
    }

    /// <summary>The list and level that the paragraph's own properties or its style name; 0 takes a paragraph out of its style's list.</summary>
    public (int List, int Level)? NumberOf(XElement? properties)
    {
        var own = properties?.Child("numPr");
        if (own?.Child("numId")?.Number() is { } list)
        {
            return list == 0 ? null : (list, own.Child("ilvl")?.Number() ?? 0);
        }

        foreach (var style in Chain(properties?.Child("pStyle")?.Value()))
        {
            if (style.Child("pPr")?.Child("numPr") is { } numbering && numbering.Child("numId")?.Number() is { } inherited)
            {
                return inherited == 0 ? null : (inherited, own?.Child("ilvl")?.Number() ?? numbering.Child("ilvl")?.Number() ?? Math.Max(0, LevelOf(properties) - 1));
            }
        }

        return null;
    }

    public bool IsCentered(XElement? properties) =>
        (properties?.Child("jc") ?? Chain(properties?.Child("pStyle")?.Value()).Select(style => style.Child("pPr")?.Child("jc")).FirstOrDefault(found => found is not null))?.Value() == "center";

    public bool Flag(XElement? run, XElement? paragraph, string name) =>
        run.Flag(name)
        ?? Chain(run?.Child("rStyle")?.Value(), isParagraph: false).Concat(Chain(paragraph?.Child("pStyle")?.Value())).Select(style => style.Child("rPr").Flag(name)).FirstOrDefault(flag => flag is not null)
        ?? _defaults.Flag(name) ?? false;

    /// <summary>`superscript`, `subscript` or `baseline`.</summary>
    public string Raised(XElement? run) =>
        run?.Child("vertAlign")?.Value()
        ?? Chain(run?.Child("rStyle")?.Value(), isParagraph: false).Select(style => style.Child("rPr")?.Child("vertAlign")?.Value()).FirstOrDefault(value => value is not null)
        ?? (run?.Child("position")?.Number() is { } position ? position > 4 ? "superscript" : position < -4 ? "subscript" : "baseline" : "baseline");

    /// <summary>The size in half points.</summary>
    public int SizeOf(XElement? run, XElement? paragraph) =>
        run?.Child("sz")?.Number()
        ?? Chain(run?.Child("rStyle")?.Value(), isParagraph: false).Concat(Chain(paragraph?.Child("pStyle")?.Value())).Select(style => style.Child("rPr")?.Child("sz")?.Number()).FirstOrDefault(size => size is not null)
        ?? _defaults?.Child("sz")?.Number() ?? DefaultSize;

    // A style and what it is based on; a circle of styles ends the chain.
    private IEnumerable<XElement> Chain(string? id, bool isParagraph = true)
    {
        id ??= isParagraph ? _paragraphDefault : "";
        for (var i = 0; i < LongestChain && _styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.Child("basedOn")?.Value() ?? "";
        }
    }
}
