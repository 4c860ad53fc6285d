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
    /// <summary>Stands before a heading's id that would begin with an ASCII letter.</summary>
    public const string HeadingPrefix = "s-";

    private const int Letters = 32;
    private readonly UniqueIds _ids = new();

    public IReadOnlySet<string> All => _ids.All;

    public string OfHeading(string text)
    {
        var id = LinkHelper.UrilizeAsGfm(text);
        // `ref-`, `note-`, `cite-`, `p-` and names in ASCII that layouts use are taken.
        return _ids.Add(id.Length == 0 || char.IsAsciiLetter(id[0]) ? HeadingPrefix + id : id);
    }

    public string OfParagraph(string text)
    {
        var letters = new StringBuilder(Letters);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) && letters.Append(Han.Narrow(c)).Length == Letters)
            {
                break;
            }
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(letters.ToString()));
        return _ids.Add("p-" + Convert.ToHexStringLower(hash.AsSpan(0, 4)));
    }
}
