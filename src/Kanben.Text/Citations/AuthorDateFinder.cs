using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Text.Citations;

/// <summary>
/// Finds citations by author and year in running text (GB/T 7714-2025, 9.3) and the one entry of the reference list that each can mean. Words
/// that fit no entry, or several, are not found: a wrong link is worse than none. In reading order, without overlaps.
/// </summary>
public static class AuthorDateFinder
{
    public static ImmutableArray<AuthorDateCitation> Find(ImmutableArray<Paragraph> prose, ImmutableArray<Reference> references)
    {
        if (references.IsEmpty)
        {
            return [];
        }

        var index = new Lazy<EntryIndex>(() => new EntryIndex(references), isThreadSafe: false);
        return [.. prose.Where(IsRead).SelectMany(paragraph => AuthorDateScanner.Find(paragraph, index))];
    }

    private static bool IsRead(Paragraph paragraph) => paragraph.Kind is not (ParagraphKind.Code or ParagraphKind.Formula);
}
