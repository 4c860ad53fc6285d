using System.Collections.Immutable;
using Kanben.Model.Yaml;

namespace Kanben.Model;

/// <summary>
/// A glossary entry written by a person (`input/glossary/<term>.md`): the definition in Markdown is the body, <see cref="Source"/> says where
/// it comes from, <see cref="Reading"/> is pinyin where the table would be wrong.
/// </summary>
public sealed record CuratedTerm(string File, string Name, string Definition, int DefinitionLine)
{
    // Each is looked for in every text and shown on the page.
    private const int MaxNames = 100;

    public string? Reading { get; init; }
    public ImmutableArray<string> Aliases { get; init; } = [];
    public string? English { get; init; }
    public ImmutableArray<string> See { get; init; } = [];
    public string? Source { get; init; }

    /// <summary>The definition is the editor's own words (编者释义) and no quotation; the page says so.</summary>
    public bool IsGloss { get; init; }

    /// <summary>Where in the file the fields stand.</summary>
    public CuratedLines Lines { get; init; } = new(1, [], [], 1);

    public static CuratedTerm? Read(string file, string text, ICollection<Diagnostic> diagnostics)
    {
        if (FrontMatter.Split(file, text, diagnostics) is not { } parts || YamlReader.Read(file, parts.Yaml, 2, diagnostics) is not { } map)
        {
            return null;
        }

        var fields = new YamlFields(map, diagnostics);
        var name = fields.Required("term");
        var aliases = fields.PlacedTexts("aliases", MaxNames);
        var see = fields.PlacedTexts("see", MaxNames);
        var term = new CuratedTerm(file, name ?? "", parts.Body.Trim('\n'), parts.BodyLine)
        {
            Reading = fields.Text("reading"),
            Aliases = [.. aliases.Select(alias => alias.Text)],
            English = fields.Text("english"),
            See = [.. see.Select(each => each.Text)],
            Source = fields.Text("source") is { Length: > 0 } source ? source : null,
            IsGloss = fields.Flag("gloss"),
            Lines = new CuratedLines(fields.PlaceOf("term").Line, [.. aliases.Select(alias => alias.Where.Line)], [.. see.Select(each => each.Where.Line)], fields.PlaceOf("reading").Line),
        };
        fields.Finish();
        return name is null ? null : term;
    }
}

/// <summary>The lines, from 1, of a curated term's name, of each alias, of each reference to another term, and of its reading.</summary>
public sealed record CuratedLines(int Name, ImmutableArray<int> Aliases, ImmutableArray<int> See, int Reading);
