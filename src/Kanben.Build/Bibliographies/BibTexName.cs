using System.Text;

namespace Kanben.Build.Bibliographies;

/// <summary>
/// A name in a list of BibTeX: `Family, Jr., Given`. Braces hold together what a reader would cut: the name of a body with its blanks and commas, the
/// word "and". A Chinese name is one word and needs none: BibTeX and biber take it for a family name, Zotero for a name in one field, while JabRef
/// would take it for a body in braces.
/// </summary>
internal static class BibTexName
{
    public static void Append(StringBuilder file, CslName name, bool isFirst)
    {
        var (family, given, suffix) = (PrintedText.Of(name.Literal ?? name.Family), PrintedText.Of(name.Literal is null ? name.Given : null), PrintedText.Of(name.Suffix));
        if (family is null && given is null)
        {
            return;
        }

        file.Append(isFirst ? "" : " and ");
        if (family is null || given is null)
        {
            var whole = family ?? given!;
            AppendPart(file, whole, whole.AsSpan().ContainsAny(' ', ',') || IsReserved(whole));
            return;
        }

        AppendPart(file, family, NeedsBraces(family));
        if (suffix is not null)
        {
            AppendPart(file.Append(", "), suffix, NeedsBraces(suffix));
        }

        AppendPart(file.Append(", "), given, NeedsBraces(given));
    }

    private static void AppendPart(StringBuilder file, string part, bool inBraces)
    {
        file.Append(inBraces ? "{" : "");
        BibTexText.Append(file, part);
        file.Append(inBraces ? "}" : "");
    }

    private static bool IsReserved(string word) => word.Equals("and", StringComparison.OrdinalIgnoreCase) || word.Equals("others", StringComparison.OrdinalIgnoreCase);

    private static bool NeedsBraces(string part)
    {
        if (part.Contains(',', StringComparison.Ordinal))
        {
            return true;
        }

        foreach (var range in part.AsSpan().Split(' '))
        {
            if (part.AsSpan()[range].Equals("and", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
