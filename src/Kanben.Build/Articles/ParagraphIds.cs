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
        Span<char> letters = stackalloc char[Letters];
        var count = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters[count++] = Han.Narrow(c);
                if (count == Letters)
                {
                    break;
                }
            }
        }

        // A character of UTF-16 takes at most three bytes of UTF-8.
        Span<byte> bytes = stackalloc byte[Letters * 3];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..Encoding.UTF8.GetBytes(letters[..count], bytes)], hash);
        return _ids.Add("p-" + Convert.ToHexStringLower(hash[..4]));
    }
}
