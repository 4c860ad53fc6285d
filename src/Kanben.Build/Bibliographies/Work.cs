using System.Collections.Immutable;
using System.Text;
using Kanben.Build.Articles;
using Kanben.Model;

namespace Kanben.Build.Bibliographies;

/// <summary>
/// A work that articles cite: <see cref="Entry"/> is the most complete of its entries, <see cref="CitedIn"/> names each article and the number it has
/// there, the oldest article first.
/// </summary>
/// <param name="Id">Its place on the bibliography's pages: a hash of title, year and first author, so that neither further citations nor the place in the order change it.</param>
public sealed record Work(string Id, CitedEntry Entry, ImmutableArray<(AnalyzedArticle Article, int Number)> CitedIn)
{
    /// <summary>What the entry says. It may be read from the disk each time, so ask once.</summary>
    public ParsedReference Fields => Entry.Fields;

    /// <summary>Ids of its other entries' titles, under which it may have been published before a DOI told that they are one work.</summary>
    public ImmutableArray<string> FormerIds { get; init; } = [];

    /// <summary>The type mark of GB/T 7714, annex A: as printed in one of the entries, or else guessed, or null.</summary>
    public string? Type { get; init; }

    /// <summary>No entry prints a type mark.</summary>
    public bool IsTypeGuessed { get; init; }

    /// <summary>Where an alphabetic bibliography files it.</summary>
    public required WorkDivision Division { get; init; }

    public bool IsChinese => Division.Script == WorkScript.Chinese;

    /// <summary>How long the entry is as printed, in bytes of UTF-8.</summary>
    public int PrintedBytes { get; } = Encoding.UTF8.GetByteCount(Entry.Fields.Raw);

    /// <summary>How many articles cite it, an article that has it under two numbers once.</summary>
    public int Articles { get; } = CitedIn is [_] ? 1 : CitedIn.Select(cited => cited.Article).Distinct().Count();

    /// <summary>The year of publication on the calendar; 0 when it is not known: `2022`, `2022b` and the first year of `1949-1956` have one, a reign year has none.</summary>
    public int Year { get; } = Entry.Fields.Year is { Length: >= 4 } text && text.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 && !(text.Length > 4 && char.IsAsciiDigit(text[4]))
        ? int.Parse(text.AsSpan(0, 4)) : 0;
}

/// <summary>An entry of an article's reference list, by its place there. While works are gathered its fields are held; then they are where the article's are.</summary>
public sealed class CitedEntry(AnalyzedArticle article, int index, ParsedReference? held)
{
    public ParsedReference Fields => held ?? article.ReferenceAt(index).Fields;

    public CitedEntry Released() => new(article, index, null);
}
