using System.Security.Cryptography;
using System.Text;
using Kanben.Text.Characters;
using Markdig.Helpers;

namespace Kanben.Build.Articles;

/// <summary>
/// Gives the ids of one page. A paragraph's id comes from its first letters, so it survives insertions before it and edits further on; a
/// heading's is its text as GitHub spells it. Ids never repeat and never meet those the theme uses.
/// </summary>
internal sealed class ParagraphIds
{
    private const int Prefix = 32;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public string OfHeading(string text)
    {
        var id = LinkHelper.UrilizeAsGfm(text);
        // `ref-`, `note-`, `cite-`, `p-` and names in ASCII that layouts use are taken.
        return Unique(id.Length == 0 || char.IsAsciiLetter(id[0]) ? "s-" + id : id);
    }

    public string OfParagraph(string text)
    {
        var letters = new StringBuilder(Prefix);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) && letters.Append(Han.Narrow(c)).Length == Prefix)
            {
                break;
            }
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(letters.ToString()));
        return Unique("p-" + Convert.ToHexStringLower(hash.AsSpan(0, 4)));
    }

    private string Unique(string id)
    {
        var candidate = id;
        for (var n = 2; !_used.Add(candidate); n++)
        {
            candidate = $"{id}-{n}";
        }

        return candidate;
    }
}
