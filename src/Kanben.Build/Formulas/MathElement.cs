using System.Collections.Immutable;
using System.Text;

namespace Kanben.Build.Formulas;

/// <summary>One element of MathML Core: either text or children. Attributes are our own constants, never input.</summary>
internal sealed record MathElement(string Name, string Text, ImmutableArray<MathElement> Children, string Attributes)
{
    public static MathElement Leaf(string name, string text, string attributes = "") => new(name, text, [], attributes);

    public static MathElement Node(string name, params ReadOnlySpan<MathElement> children) => new(name, "", [.. children], "");

    public static MathElement Space(string width) => Leaf("mspace", "", $"width=\"{width}\"");

    /// <summary>The elements as one: alone, or in an <c>mrow</c>.</summary>
    public static MathElement Row(ImmutableArray<MathElement> elements) =>
        elements.Length == 1 ? elements[0] : new("mrow", "", elements, "");

    /// <summary>The same element with an attribute more.</summary>
    public MathElement With(string attribute) =>
        this with { Attributes = Attributes.Length == 0 ? attribute : $"{Attributes} {attribute}" };

    public void WriteTo(StringBuilder html)
    {
        html.Append('<').Append(Name);
        if (Attributes.Length > 0)
        {
            html.Append(' ').Append(Attributes);
        }

        html.Append('>');
        Escape(Text, html);
        foreach (var child in Children)
        {
            child.WriteTo(html);
        }

        html.Append("</").Append(Name).Append('>');
    }

    /// <summary>Text for HTML and XML alike: what XML 1.0 (2.2, Char) doesn't allow becomes U+FFFD.</summary>
    public static void Escape(string text, StringBuilder html)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '<': html.Append("&lt;"); break;
                case '>': html.Append("&gt;"); break;
                case '&': html.Append("&amp;"); break;
                case '"': html.Append("&quot;"); break;
                case < ' ' and not ('\t' or '\n'): html.Append(rune.Value == '\r' ? '\n' : '\uFFFD'); break;
                case 0xFFFE or 0xFFFF: html.Append('\uFFFD'); break;
                default: html.Append(rune.ToString()); break;
            }
        }
    }
}
