using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Kanben.Build.Articles;
using Kanben.Build.Output;

namespace Kanben.Build.Glossaries;

/// <summary>
/// A page of the glossary: its path in the output and its entries, in order. A glossary that fits is one page. Else the first page leads to one for each
/// letter; a letter that is still too large to pages for its syllables, and a syllable to numbered pages. Which page an entry is on depends on its own name
/// alone, so new terms under other letters leave its address as it is.
/// </summary>
public sealed record GlossarySheet(string Path, ImmutableArray<GlossaryEntry> Entries)
{
    public const string FirstPath = Folder + "index.html";

    /// <summary>Where the script finds the page of an entry whose address has gone out of date.</summary>
    public const string PlacesPath = Folder + "places.js";

    /// <summary>The most entries on a page.</summary>
    public const int Limit = 400;

    internal const string Folder = "glossary/";

    // As a page of the bibliography: under 400 kB, which a telephone still lays out at once.
    private const int MostBytes = 350_000;

    // Measured on built pages: what stands around the texts of an entry, of an article that uses it, of a sentence.
    private const int BytesOfEntry = 550;
    private const int BytesOfArticle = 190;
    private const int BytesOfSentence = 190;
    private const int BytesOfLink = 110;
    private const int CharactersOfSentence = 80;
    private const int BytesOfCharacter = 3;

    private static readonly PageRoom Room = new(Limit, MostBytes);

    /// <summary>What it is for; null for the first page. Of a whole letter it has no syllable.</summary>
    public GlossaryDivision? Division { get; init; }

    /// <summary>From 1; above 1 only when the entries of one division fill several pages.</summary>
    public int Part { get; init; } = 1;

    /// <summary>The pages of the smaller divisions that this one leads to, in order.</summary>
    public ImmutableArray<GlossarySheet> Inner { get; init; } = [];

    /// <summary>How many entries it has: here and on all the pages it leads to.</summary>
    public int Total => Entries.Length + Inner.Sum(sheet => sheet.Total);

    /// <summary>All pages in order, the first page first; each entry is on exactly one.</summary>
    public static ImmutableArray<GlossarySheet> Split(ImmutableArray<GlossaryEntry> entries)
    {
        var sized = new Sized[entries.Length];
        Parallel.For(0, sized.Length, i => sized[i] = new Sized(entries[i], BytesOf(entries[i])));
        var all = ImmutableCollectionsMarshal.AsImmutableArray(sized);
        if (Portions(all).Count() <= 1)
        {
            return [new(FirstPath, entries)];
        }

        var inner = all.GroupBy(one => one.Entry.Letter).SelectMany(letter => Fill(new(letter.Key, null), [.. letter]));
        return [.. Flatten(new(FirstPath, []) { Inner = [.. inner] })];
    }

    private static IEnumerable<GlossarySheet> Flatten(GlossarySheet sheet) => sheet.Inner.SelectMany(Flatten).Prepend(sheet);

    private static IEnumerable<GlossarySheet> Fill(GlossaryDivision division, ImmutableArray<Sized> entries)
    {
        var portions = Portions(entries).ToList();
        var syllables = portions.Count > 1 && division.Syllable is null ? entries.GroupBy(one => GlossaryDivision.Of(one.Entry)).ToList() : [];
        if (syllables.Any(syllable => syllable.Key.Syllable is not (null or GlossaryDivision.Latin)))
        {
            // The page of the letter stays, though all its entries have gone to its syllables: people may have linked to it.
            var inner = syllables.SelectMany(syllable => Fill(syllable.Key, [.. syllable]));
            return [new(PathOf(division, 1), []) { Division = division, Inner = [.. inner] }];
        }

        return portions.Select((portion, i) => new GlossarySheet(PathOf(division, i + 1), [.. portion.Select(one => one.Entry)]) { Division = division, Part = i + 1 });
    }

    private static IEnumerable<ImmutableArray<Sized>> Portions(ImmutableArray<Sized> entries) => Room.Fill(entries, one => one.Bytes);

    private static string PathOf(GlossaryDivision division, int part) => $"{Folder}{division.Name}/{(part > 1 ? $"part-{part}/" : "")}index.html";

    // An estimate without a sentence being cut, for that is what costs time.
    private static int BytesOf(GlossaryEntry entry)
    {
        var printed = Concordance.Of(entry.Uses);
        var words = entry.Name.Length * 4 + Length(entry.Reading) + Length(entry.Curated?.English) + Length(entry.Curated?.Source) + entry.Aliases.Sum(Length);
        var definitions = Length(entry.Curated?.Definition) + (entry.Definition is { } definition ? Length(definition.Use.Sentence) + BytesOf(definition.Article) + BytesOfSentence : 0);
        return BytesOfEntry + words + definitions + (BytesOfLink * (entry.See.Length + entry.Companions.Length))
            + printed.Quoted.Sum(quoted => BytesOf(quoted.Article) + quoted.Places.Sum(place => BytesOf(quoted.Article, place)))
            + printed.Listed.Sum(listed => BytesOf(listed.Article));
    }

    private static int BytesOf(AnalyzedArticle article) => BytesOfArticle + article.Path.Length + Length(article.Article.Header.Title);

    private static int BytesOf(AnalyzedArticle article, TermPlace place)
    {
        var paragraph = article.Outline[place.Paragraph];
        var heading = article.SectionAt(paragraph.Heading);
        return BytesOfSentence + article.Path.Length + Length(heading) + (Math.Min(CharactersOfSentence, paragraph.Length) * BytesOfCharacter);
    }

    // What takes time to reckon, and is asked for by letter and by syllable.
    private readonly record struct Sized(GlossaryEntry Entry, int Bytes);

    private static int Length(string? text) => text is null ? 0 : Encoding.UTF8.GetByteCount(text);
}
