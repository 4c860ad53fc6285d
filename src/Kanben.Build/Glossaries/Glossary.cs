using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Kanben.Build.Articles;

namespace Kanben.Build.Glossaries;

/// <summary>The terms of the site in pinyin order, and the pages they are shown on.</summary>
public sealed class Glossary
{
    private readonly Dictionary<string, (GlossaryEntry Entry, string Path)> _places;
    private readonly Dictionary<AnalyzedArticle, List<GlossaryEntry>> _of = [];

    public Glossary(ImmutableArray<GlossaryEntry> entries)
    {
        Entries = entries;
        Sheets = GlossarySheet.Split(entries);
        _places = new(entries.Length, StringComparer.Ordinal);
        foreach (var sheet in Sheets)
        {
            foreach (var entry in sheet.Entries)
            {
                _places[entry.Id] = (entry, sheet.Path);
            }
        }

        foreach (var entry in entries)
        {
            foreach (var uses in entry.Uses)
            {
                Add(uses.Article, entry);
            }

            foreach (var (article, _) in entry.FoundIn)
            {
                Add(article, entry);
            }
        }
    }

    public static Glossary Empty { get; } = new([]);

    /// <summary>All entries, in the order of their pinyin.</summary>
    public ImmutableArray<GlossaryEntry> Entries { get; }

    /// <summary>The pages they stand on, the first page first.</summary>
    public ImmutableArray<GlossarySheet> Sheets { get; }

    public GlossaryEntry this[string id] => _places[id].Entry;

    /// <summary>The entries that the article uses or names, in the order of the glossary.</summary>
    public IEnumerable<GlossaryEntry> Of(AnalyzedArticle article) => _of.GetValueOrDefault(article) ?? [];

    /// <summary>The path of the page that the entry stands on.</summary>
    public string PathOf(GlossaryEntry entry) => _places[entry.Id].Path;

    /// <summary>The address of an entry's place as seen from the page at <paramref name="page"/>.</summary>
    public string AddressOf(GlossaryEntry entry, string page) => PathOf(entry) is var path && path == page ? $"#{entry.Id}" : $"{SitePath.Relative(page, path)}#{entry.Id}";

    // One entry after the other, so what an article has already is its last.
    private void Add(AnalyzedArticle article, GlossaryEntry entry)
    {
        var entries = CollectionsMarshal.GetValueRefOrAddDefault(_of, article, out _) ??= [];
        if (entries is not [.., var last] || !ReferenceEquals(last, entry))
        {
            entries.Add(entry);
        }
    }
}
