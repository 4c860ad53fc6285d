using System.Text;

namespace Kanben.Build.Formulas;

/// <summary>A formula as HTML: one <c>math</c> element, or <c>code</c> with the TeX itself where it could not be understood whole.</summary>
public sealed record FormulaMarkup(string Html, bool Complete);

/// <summary>
/// TeX formulas to MathML Core, which browsers set without a script. Works on any string in linear time, never throws,
/// and lets no markup of the input through.
/// </summary>
public static class Formula
{
    public static FormulaMarkup Convert(string tex, bool display)
    {
        var source = tex.Trim();
        var body = TexParser.Parse(source, display);
        var html = new StringBuilder();
        if (body is null)
        {
            html.Append("<code class=\"tex\">");
            MathElement.Escape(source, html);
            html.Append("</code>");
            return new(html.ToString(), Complete: false);
        }

        // The annotation is what a copied formula or a reading aid can fall back on (MathML Core, 3.6.1).
        html.Append(display ? "<math display=\"block\"><semantics>" : "<math display=\"inline\"><semantics>");
        body.WriteTo(html);
        html.Append("<annotation encoding=\"application/x-tex\">");
        MathElement.Escape(source, html);
        html.Append("</annotation></semantics></math>");
        return new(html.ToString(), Complete: true);
    }
}
