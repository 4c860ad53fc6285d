using System.Text;

namespace Kanben.Build.Bibliographies;

/// <summary>
/// A name in a list of BibTeX: `Family, Jr., Given`. Braces hold together what a reader would cut: the name of a body with its blanks and commas, the
/// word "and". A Chinese name is one word and needs none: BibTeX and biber take it for a family name, Zotero for a name in one field, while JabRef
/// would take it for a body in braces.
/// </summary>
internal static class BibTexName
{
    /// <summary>A name of <see cref="PlainName"/>.</summary>
    public static void Append(StringBuilder file, CslName name)
    {
        if (name.Literal is { } whole)
        {
            AppendPart(file, whole, whole.AsSpan().ContainsAny(' ', ',') || IsReserved(whole));
            return;
        }

        AppendPart(file, name.Family!, NeedsBraces(name.Family!));
        if (name.Suffix is { } suffix)
        {
            AppendPart(file.Append(", "), suffix, NeedsBraces(suffix));
        }

        AppendPart(file.Append(", "), name.Given!, NeedsBraces(name.Given!));
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
