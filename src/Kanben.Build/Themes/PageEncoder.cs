using System.Buffers;
using System.Text;
using HandlebarsDotNet;

namespace Kanben.Build.Themes;

/// <summary>
/// Escapes text for HTML as Handlebars does everywhere (its `Utils.escapeExpression`), a run at a time: the engine's own encoder writes every character
/// by itself once one has to be escaped.
/// </summary>
internal sealed class PageEncoder : ITextEncoder
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'`=");

    public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

    public void Encode(string? text, TextWriter target)
    {
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny(Special); at >= 0; at = rest.IndexOfAny(Special))
        {
            target.Write(rest[..at]);
            target.Write(Escape(rest[at]));
            rest = rest[(at + 1)..];
        }

        target.Write(rest);
    }

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        while (text?.MoveNext() == true)
        {
            if (Special.Contains(text.Current))
            {
                target.Write(Escape(text.Current));
            }
            else
            {
                target.Write(text.Current);
            }
        }
    }

    private static string Escape(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#x27;",
        '`' => "&#x60;",
        _ => "&#x3D;",
    };
}
