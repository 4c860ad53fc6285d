using System.Collections.Frozen;
using System.Collections.Immutable;
using Kanben.Build.Articles;

namespace Kanben.Build.Glossaries;

/// <summary>The terms of the site in pinyin order.</summary>
public sealed class Glossary
{
    private readonly Lazy<FrozenDictionary<string, GlossaryEntry>> _byId;
    private readonly Lazy<ImmutableArray<GlossarySheet>> _sheets;
    private readonly Lazy<FrozenDictionary<string, string>> _paths;
    private readonly Lazy<ILookup<AnalyzedArticle, GlossaryEntry>> _of;

    public Glossary(ImmutableArray<GlossaryEntry> entries)
    {
        Entries = entries;
        _byId = new(() => entries.ToFrozenDictionary(entry => entry.Id, StringComparer.Ordinal));
        _sheets = new(() => GlossarySheet.Split(entries));
        _paths = new(() => Sheets.SelectMany(sheet => sheet.Entries.Select(entry => (entry.Id, sheet.Path))).ToFrozenDictionary(pair => pair.Id, pair => pair.Path, StringComparer.Ordinal));
        _of = new(() => entries.SelectMany(entry => entry.Uses.Select(uses => (uses.Article, entry))
            .Concat(entry.FoundIn.Select(found => (found.Article, entry))).Distinct()).ToLookup(pair => pair.Article, pair => pair.entry));
    }

    public static Glossary Empty { get; } = new([]);

    /// <summary>All entries, in the order of their pinyin.</summary>
    public ImmutableArray<GlossaryEntry> Entries { get; }

    /// <summary>The pages they stand on, the first page first.</summary>
    public ImmutableArray<GlossarySheet> Sheets => _sheets.Value;

    public GlossaryEntry this[string id] => _byId.Value[id];

    /// <summary>The entries that the article uses or names, in the order of the glossary.</summary>
    public IEnumerable<GlossaryEntry> Of(AnalyzedArticle article) => _of.Value[article];

    /// <summary>The path of the page that the entry stands on.</summary>
    public string PathOf(GlossaryEntry entry) => _paths.Value[entry.Id];

    /// <summary>The address of an entry's place as seen from the page at <paramref name="page"/>.</summary>
    public string AddressOf(GlossaryEntry entry, string page) => PathOf(entry) == page ? $"#{entry.Id}" : $"{SitePath.Relative(page, PathOf(entry))}#{entry.Id}";
}
