using Kanben.Build.Editions;
using Kanben.Model;
using Kanben.Text.Collations;

namespace Kanben.Build.Pages;

/// <summary>
/// Brings together the differences that a collation has found and the repairs that the importer recorded, by their lines. Characters that changed name
/// their repair themselves; for paragraphs and headings it is looked up here.
/// </summary>
internal sealed class ApparatusReasons(ArticleProof proof)
{
    // A difference is named by the line it begins on, a repair by that of its block.
    private const int MaxLines = 2;

    private readonly ILookup<int, Repair> _byLine = proof.Source.Repairs.ToLookup(repair => repair.Line);

    /// <summary>The repair that explains a difference, or null.</summary>
    public Repair? Of(Difference found)
    {
        for (var distance = 0; distance <= MaxLines; distance++)
        {
            foreach (var repair in _byLine[found.Line - distance].Concat(distance == 0 ? [] : _byLine[found.Line + distance]))
            {
                if (repair.Line > 0 && Explains(repair, found))
                {
                    return repair;
                }
            }
        }

        // Where all headings had one level, the levelling of them all is recorded once.
        return found.Kind == DifferenceKind.Relevelled ? _byLine[0].FirstOrDefault(repair => repair.Rule == "heading-levels") : null;
    }

    /// <summary>The repairs that explain none of the differences, in the order of the record.</summary>
    public IEnumerable<Repair> Unshown(IEnumerable<Difference> differences)
    {
        var shown = differences.Select(Of).OfType<Repair>().ToHashSet();
        return proof.Source.Repairs.Where(repair => !shown.Contains(repair));
    }

    private static bool Explains(Repair repair, Difference found) => found.Kind switch
    {
        DifferenceKind.Joined => repair.Rule is "paragraph-join" or "moved-half",
        DifferenceKind.Moved => repair.Rule == "moved-half",
        DifferenceKind.Divided => repair.Rule == "heading-parted",
        DifferenceKind.Relevelled => repair.Rule.Contains("heading", StringComparison.Ordinal) && repair.Rule != "heading-stop",
        _ => repair.Rule == found.Repair,
    };
}
