using System.Collections.Immutable;

namespace Kanben.Model;

/// <summary>
/// The fields of a bibliographic entry after GB/T 7714 (2005, 2015 and 2025). Each is a run of <see cref="Raw"/>, as printed; null when the
/// entry does not give it. <see cref="Type"/> and <see cref="Medium"/> are the marks of annex A (`J`, `EB`; `OL`, `CD`), guessed when
/// <see cref="TypeIsGuessed"/>. <see cref="LeftOver"/> is what no field took.
/// </summary>
public sealed record ParsedReference
{
    public required string Raw { get; init; }
    public string? Type { get; init; }
    public string? Medium { get; init; }
    public bool TypeIsGuessed { get; init; }
    public ImmutableArray<string> Authors { get; init; } = [];
    public bool EtAl { get; init; }
    public ImmutableArray<string> Translators { get; init; } = [];
    public string? Title { get; init; }

    /// <summary>The journal, newspaper, host book, conference or website.</summary>
    public string? Container { get; init; }
    public ImmutableArray<string> ContainerAuthors { get; init; } = [];
    public string? Edition { get; init; }
    public string? Place { get; init; }
    public string? Publisher { get; init; }

    /// <summary>The year of publication, four digits.</summary>
    public string? Year { get; init; }

    /// <summary>The date as far as it is printed, where that is more than the year (newspapers, patents, web pages).</summary>
    public string? Date { get; init; }
    public string? Volume { get; init; }
    public string? Issue { get; init; }
    public string? Pages { get; init; }

    /// <summary>The number of a standard, patent, report or archive file; of a journal's article where it stands in the place of pages.</summary>
    public string? DocumentNumber { get; init; }
    public string? Accessed { get; init; }

    /// <summary>
    /// The address in half-width characters, without the blanks that a line break left in it; so is <see cref="Doi"/>, which begins with its prefix.
    /// </summary>
    public string? Url { get; init; }
    public string? Doi { get; init; }
    public ImmutableArray<string> LeftOver { get; init; } = [];
}

/// <summary>An entry of an article's reference list with the number the author gave it. <see cref="Line"/> is the line of the article's file.</summary>
public sealed record Reference(int Number, ParsedReference Fields, int Line);
