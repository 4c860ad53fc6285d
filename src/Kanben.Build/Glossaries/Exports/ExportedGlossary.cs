using Kanben.Build.Articles;
using Kanben.Build.Libraries;
using Kanben.Build.Markdown;
using Kanben.Build.Output;
using Kanben.Build.Pages;
using Kanben.Model;

namespace Kanben.Build.Glossaries.Exports;

/// <summary>The glossary as files tell it: texts plain and in one line each, addresses public where the site has one, else as seen from the folder `glossary/`.</summary>
internal sealed class ExportedGlossary
{
    private const string Folder = "glossary/";

    private readonly Library _library;
    private readonly SourceArticles _sources;
    private readonly HtmlText _html = new();

    public ExportedGlossary(PageContext context)
    {
        (_library, _sources) = (context.Library, context.Sources);
        Title = $"{context.Library.Settings.Title} · {context.Words["glossary"]}";
        Terms = [.. context.Library.Glossary.Entries.Select(Export)];
    }

    public string Title { get; }

    /// <summary>BCP 47.</summary>
    public string Language => _library.Settings.Language;

    /// <summary>The address of the glossary as a whole.</summary>
    public string Address => AddressOf(GlossarySheet.FirstPath);

    public IReadOnlyList<ExportedTerm> Terms { get; }

    private ExportedTerm Export(GlossaryEntry entry)
    {
        var curated = entry.Curated;
        var term = new ExportedTerm(entry, PlaceOf(entry))
        {
            Name = PlainLine.Of(entry.Name),
            English = entry.English is { } english ? PlainLine.Of(english) : null,
            Aliases = [.. entry.Aliases.Select(PlainLine.Of).Where(alias => alias.Length > 0)],
            See = [.. entry.See.Select(id => PlaceOf(_library.Glossary[id]))],
        };
        if (curated is { Definition.Length: > 0 })
        {
            var source = curated.Source is { } named ? _sources.Find(named)?.Article.Header.Title ?? named : null;
            return term with { Definition = PlainLine.Of(_html.Of(_library.Contents[curated.File].Html)), Source = source is null ? null : PlainLine.Of(source) };
        }

        if (entry.Definition is { } definition)
        {
            return term with { Definition = PlainLine.Of(definition.Use.Sentence), Source = PlainLine.Of(definition.Article.Article.Header.Title) };
        }

        return entry.Uses is [var first, ..] && first.Concordance().FirstOrDefault() is { } use
            ? term with { Use = PlainLine.Of(use.Sentence), Source = PlainLine.Of(first.Article.Article.Header.Title) }
            : term;
    }

    private string PlaceOf(GlossaryEntry entry) => $"{AddressOf(_library.Glossary.PathOf(entry))}#{Uri.EscapeDataString(entry.Id)}";

    private string AddressOf(string path) => Frames.PublicAddress(_library.Settings.Url, path) ?? SitePath.Relative(Folder + "file", path);
}

/// <summary>An entry as files tell it. Without a definition <see cref="Use"/> is a sentence that uses it; <see cref="Source"/> says where either is from.</summary>
internal sealed record ExportedTerm(GlossaryEntry Entry, string Address)
{
    public required string Name { get; init; }
    public string? English { get; init; }
    public IReadOnlyList<string> Aliases { get; init; } = [];
    public string? Definition { get; init; }
    public string? Use { get; init; }
    public string? Source { get; init; }

    /// <summary>The addresses of the terms that an editor refers to.</summary>
    public IReadOnlyList<string> See { get; init; } = [];

    public string Kind => Entry.Kind.ToString().ToLowerInvariant();
}
