using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Kanben.Model;

namespace Kanben.Build.Bibliographies;

/// <summary>
/// The works of a reference list as items of CSL. Fields are cleaned of the marks that part elements in print and nothing is added; what the
/// entry says beyond its fields stays in <see cref="CslItem.Printed"/>.
/// </summary>
internal static class CitedItem
{
    // Of so many entries it pays to share them out.
    private const int Many = 2000;

    /// <summary>The items in the order of the entries, each with a key of its own.</summary>
    public static ImmutableArray<CslItem> All(IEnumerable<ParsedReference> entries)
    {
        ParsedReference[] all = [.. entries];
        return CitationKeys.MakeUnique(all.Length < Many ? [.. all.Select(From)] : ImmutableCollectionsMarshal.AsImmutableArray(SideBySide.Select(all, From)));
    }

    /// <summary>The item of one entry. Its key is that of <see cref="CitationKeys.Of"/>, which other entries may have too.</summary>
    public static CslItem From(ParsedReference entry)
    {
        var title = PrintedText.Title(entry.Title);
        title = title.Length > 0 ? title : PrintedText.WithoutNumber(entry.Raw);
        var item = new CslItem
        {
            Id = "",
            Type = CitedType.Of(entry),
            Mark = (entry.Type ?? "Z") + (entry.Medium is { } medium ? "/" + medium : ""),
            Language = CitedLanguage.Of(title, entry.Raw),
            Title = title,
            Authors = CitedNames.From(entry.Authors),
            HasMoreAuthors = entry.EtAl,
            Translators = CitedNames.From(entry.Translators),
            ContainerTitle = PrintedText.Unspaced(PrintedText.Title(entry.Container)) is { Length: > 0 } container ? container : null,
            ContainerAuthors = CitedNames.From(entry.ContainerAuthors),
            Edition = PrintedNumber.Edition(entry.Edition),
            Publisher = PrintedText.Of(entry.Publisher) is { } publisher ? PrintedText.Unspaced(publisher) : null,
            PublisherPlace = PrintedText.Of(entry.Place),
            Issued = PrintedDate.Read(entry.Date, entry.Year),
            Accessed = PrintedDate.Read(entry.Accessed, null),
            Volume = PrintedNumber.Volume(entry.Volume),
            Issue = PrintedNumber.Issue(entry.Issue),
            Page = PageOf(entry),
            Genre = entry.Type == "D" ? CitedType.KindOfThesis(entry.Raw) : null,
            Number = IsArticle(entry) ? null : PrintedText.Of(entry.DocumentNumber),
            Doi = PrintedText.Doi(entry.Doi),
            Url = PrintedText.Url(entry.Url),
            Printed = entry.Raw,
        };
        return item with { Id = CitationKeys.Of(item) };
    }

    // The number of an article stands in the place of its pages (GB/T 7714-2025, 4.4), and programs keep it there.
    private static string? PageOf(ParsedReference entry) => PrintedNumber.Pages(entry.Pages ?? (IsArticle(entry) ? entry.DocumentNumber : null));

    private static bool IsArticle(ParsedReference entry) => entry.Type is "J" or "N";
}
