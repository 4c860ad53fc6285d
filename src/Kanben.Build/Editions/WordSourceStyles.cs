using System.Xml;

namespace Kanben.Build.Editions;

/// <summary>
/// What the styles of a Word file say for collating: which are headings, by outline level (ECMA-376, 17.3.1.20) or by the names of the built-in ones
/// (their ids are free, and Chinese Word numbers them), and which print a number before their paragraphs.
/// </summary>
internal sealed class WordSourceStyles
{
    // A style may be based on another, not on itself.
    private const int MaxChain = 16;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    private WordSourceStyles()
    {
    }

    private sealed record Style
    {
        public string Base { get; set; } = "";
        public int? Level { get; set; }
        public int NamedLevel { get; set; }
        public bool? IsNumbered { get; set; }
    }

    public static WordSourceStyles None { get; } = new();

    public static WordSourceStyles Read(Stream? part)
    {
        var styles = new WordSourceStyles();
        if (part is null)
        {
            return styles;
        }

        using var xml = WordSource.Open(part);
        Style? style = null;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            var value = ValueOf(xml) ?? "";
            switch (xml.LocalName)
            {
                case "style":
                    styles._styles[ValueOf(xml, "styleId") ?? ""] = style = new Style();
                    break;
                case "name" when style is not null:
                    style.NamedLevel = NamedLevel(value);
                    break;
                case "basedOn" when style is not null:
                    style.Base = value;
                    break;
                case "outlineLvl" when style is not null:
                    style.Level = OutlineLevel(value);
                    break;
                case "numId" when style is not null:
                    style.IsNumbered = value != "0";
                    break;
                default:
                    break;
            }
        }

        return styles;
    }

    /// <summary>The level of the headings of this style, from 1; 0 when they are none.</summary>
    public int LevelOf(string id)
    {
        if (_styles.Count == 0)
        {
            return NamedLevel(id);
        }

        foreach (var style in Chain(id))
        {
            if (style.Level is { } level || (level = style.NamedLevel) > 0)
            {
                return level;
            }
        }

        return 0;
    }

    public bool IsNumbered(string id) => Chain(id).Select(style => style.IsNumbered).FirstOrDefault(isNumbered => isNumbered is not null) ?? false;

    /// <summary>Outline levels count from 0, and 9 is body text.</summary>
    public static int OutlineLevel(string? value) => int.TryParse(value, out var outline) && outline is >= 0 and < 9 ? outline + 1 : 0;

    /// <summary>An attribute by its local name: strict files have another namespace than the usual ones.</summary>
    public static string? ValueOf(XmlReader xml, string name = "val")
    {
        string? value = null;
        while (xml.MoveToNextAttribute())
        {
            value = xml.LocalName == name ? xml.Value : value;
        }

        xml.MoveToElement();
        return value;
    }

    private static int NamedLevel(string name)
    {
        var stem = name.TrimEnd(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
        return name.Length == stem.Length + 1 && stem.TrimEnd().ToLowerInvariant() is "heading" or "标题" or "標題" ? name[^1] - '0' : 0;
    }

    private IEnumerable<Style> Chain(string id)
    {
        for (var i = 0; i < MaxChain && _styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.Base;
        }
    }
}
