using System.Text;
using System.Xml.Linq;

namespace Kanben.Import;

/// <summary>Writes Word's formulas (ECMA-376, 22.1, OMML) as TeX. Every sign of the formula stands in the result; text becomes `\text`.</summary>
internal static class WordMath
{
    public static string Write(XElement math)
    {
        var tex = new StringBuilder();
        foreach (var child in math.Elements())
        {
            tex.Append(Node(child));
        }

        return tex.ToString().Trim();
    }

    private static string Node(XElement node) => node.Name.LocalName switch
    {
        "r" => Run(node),
        "f" => Fraction(node),
        "sSup" => $"{Group(node, "e")}^{Group(node, "sup")}",
        "sSub" => $"{Group(node, "e")}_{Group(node, "sub")}",
        "sSubSup" => $"{Group(node, "e")}_{Group(node, "sub")}^{Group(node, "sup")}",
        "sPre" => $"{{}}_{Group(node, "sub")}^{Group(node, "sup")}{Group(node, "e")}",
        "rad" => Radical(node),
        "nary" => Nary(node),
        "d" => Delimiters(node),
        "m" => $"\\begin{{matrix}}{Rows(node.Children("mr").Select(row => string.Join(" & ", row.Children("e").Select(Write))))}\\end{{matrix}}",
        "eqArr" => $"\\begin{{aligned}}{Rows(node.Children("e").Select(Write))}\\end{{aligned}}",
        "func" => $"{Function(node)} {Group(node, "e")}",
        "limLow" => $"\\underset{Group(node, "lim")}{Group(node, "e")}",
        "limUpp" => $"\\overset{Group(node, "lim")}{Group(node, "e")}",
        "acc" => $"{MathSigns.Accent(node.Child("accPr")?.Child("chr")?.Value() ?? "\u0302")}{Group(node, "e")}",
        "bar" => $"{(node.Child("barPr")?.Child("pos")?.Value() == "top" ? "\\overline" : "\\underline")}{Group(node, "e")}",
        "groupChr" => $"{(node.Child("groupChrPr")?.Child("pos")?.Value() == "top" ? "\\overbrace" : "\\underbrace")}{Group(node, "e")}",
        "borderBox" => $"\\boxed{Group(node, "e")}",
        "t" => MathSigns.Write(node.Value),
        "del" or "moveFrom" => "",
        var name when name.EndsWith("Pr", StringComparison.Ordinal) => "",
        _ => Write(node),
    };

    private static string Run(XElement run)
    {
        var text = string.Concat(run.Children("t").Select(part => part.Value));
        var isUpright = run.Child("rPr")?.Child("nor") is not null || run.Child("rPr")?.Child("sty")?.Value() == "p";
        return isUpright && text.Length > 1 && text.All(char.IsAsciiLetter) ? $"\\mathrm{{{text}}}" : MathSigns.Write(text);
    }

    private static string Fraction(XElement node) => node.Child("fPr")?.Child("type")?.Value() switch
    {
        "lin" or "skw" => $"{Group(node, "num")}/{Group(node, "den")}",
        "noBar" => $"{{{Group(node, "num")} \\atop {Group(node, "den")}}}",
        _ => $"\\frac{Group(node, "num")}{Group(node, "den")}",
    };

    private static string Radical(XElement node)
    {
        var degree = node.Child("radPr").Flag("degHide") == true ? "" : Content(node, "deg");
        return degree.Length == 0 ? $"\\sqrt{Group(node, "e")}" : $"\\sqrt[{degree}]{Group(node, "e")}";
    }

    private static string Nary(XElement node)
    {
        var properties = node.Child("naryPr");
        var sign = MathSigns.Operator(properties?.Child("chr")?.Value() ?? "∫");
        var (below, above) = (Content(node, "sub"), Content(node, "sup"));
        var limits = properties?.Child("limLoc")?.Value() == "undOvr" && sign.StartsWith("\\int", StringComparison.Ordinal) ? "\\limits" : "";
        return $"{sign}{limits}{(below.Length > 0 ? $"_{{{below}}}" : "")}{(above.Length > 0 ? $"^{{{above}}}" : "")} {Content(node, "e")}";
    }

    private static string Delimiters(XElement node)
    {
        var properties = node.Child("dPr");
        var separator = properties?.Child("sepChr") is { } set ? set.Value() ?? "" : "|";
        var content = string.Join($" {MathSigns.Write(separator)} ", node.Children("e").Select(Write));
        return $"\\left{MathSigns.Fence(properties?.Child("begChr"), "(")}{content}\\right{MathSigns.Fence(properties?.Child("endChr"), ")")}";
    }

    private static string Function(XElement node)
    {
        var name = Content(node, "fName");
        var bare = name.StartsWith("\\mathrm{", StringComparison.Ordinal) && name.EndsWith('}') ? name[8..^1] : name;
        return MathSigns.IsFunction(bare) ? $"\\{bare}" : bare.Length > 1 && bare.All(char.IsAsciiLetter) ? $"\\operatorname{{{bare}}}" : name;
    }

    private static string Rows(IEnumerable<string> rows) => $" {string.Join(" \\\\ ", rows)} ";

    private static string Content(XElement node, string name) => node.Child(name) is { } child ? Write(child) : "";

    private static string Group(XElement node, string name) => $"{{{Content(node, name)}}}";
}
