using System.Text;
using System.Xml.Linq;

namespace Kanben.Import;

/// <summary>The fields that are open where the reading stands (ECMA-376, 17.16.18). Their results are text; their codes are not.</summary>
internal sealed class WordFields
{
    private const int Deepest = 64;

    private readonly List<StringBuilder> _open = [];

    /// <summary>Whether the place is inside a table of contents.</summary>
    public bool IsContents => _open.Exists(code => code.ToString().AsSpan().TrimStart().StartsWith("TOC", StringComparison.Ordinal));

    public void Take(XElement part)
    {
        if (part.Name.LocalName == "instrText")
        {
            if (_open.Count > 0 && _open[^1].Length < 200)
            {
                _open[^1].Append(part.Value);
            }
        }
        else if (part.Value("fldCharType") == "begin" && _open.Count < Deepest)
        {
            _open.Add(new StringBuilder());
        }
        else if (part.Value("fldCharType") == "end" && _open.Count > 0)
        {
            _open.RemoveAt(_open.Count - 1);
        }
    }
}

/// <summary>Signs that are set in a symbol font by their place in it.</summary>
internal static class WordSymbols
{
    // The Symbol font's letters from 0x41 and 0x61 on.
    private const string Upper = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
    private const string Lower = "αβχδεφγηιϕκλµνοπθρστυϖωξψζ";

    public static string Print(XElement symbol)
    {
        if (!int.TryParse(symbol.Value("char"), System.Globalization.NumberStyles.HexNumber, null, out var code) || code is < 32 or > 0xFFFF or (>= 0xD800 and <= 0xDFFF))
        {
            return "";
        }

        // Symbol fonts lie in the private area from F000 on.
        var place = code >= 0xF000 ? code - 0xF000 : code;
        if (symbol.Value("font") != "Symbol")
        {
            return code is >= 0xE000 and <= 0xF8FF ? "□" : ((char)code).ToString();
        }

        return place switch
        {
            >= 'A' and <= 'Z' => Upper[place - 'A'].ToString(),
            >= 'a' and <= 'z' => Lower[place - 'a'].ToString(),
            0xB1 => "±",
            0xB4 => "×",
            0xB8 => "÷",
            0xA3 => "≤",
            0xB3 => "≥",
            0xB9 => "≠",
            0xBB => "≈",
            0xA5 => "∞",
            0xAE => "→",
            0xB0 => "°",
            0xB7 => "·",
            _ when place is > 32 and < 127 => ((char)place).ToString(),
            _ => "□",
        };
    }
}
