using System.Collections.Immutable;
using Kanben.Model.Yaml;

namespace Kanben.Model;

/// <summary>
/// A glossary entry written by a person (`input/glossary/<term>.md`): the definition in Markdown is the body, <see cref="Source"/> says where
/// it comes from, <see cref="Reading"/> is pinyin where the table would be wrong.
/// </summary>
public sealed record CuratedTerm(string File, string Name, string Definition, int DefinitionLine)
{
    public string? Reading { get; init; }
    public ImmutableArray<string> Aliases { get; init; } = [];
    public string? English { get; init; }
    public ImmutableArray<string> See { get; init; } = [];
    public string? Source { get; init; }

    /// <summary>The definition is the editor's own words (编者释义) and no quotation; the page says so.</summary>
    public bool IsGloss { get; init; }

    public static CuratedTerm? Read(string file, string text, ICollection<Diagnostic> diagnostics)
    {
        if (FrontMatter.Split(file, text, diagnostics) is not { } parts || YamlReader.Read(file, parts.Yaml, 2, diagnostics) is not { } map)
        {
            return null;
        }

        var fields = new YamlFields(map, diagnostics);
        var name = fields.Required("term");
        var term = new CuratedTerm(file, name ?? "", parts.Body.Trim('\n'), parts.BodyLine)
        {
            Reading = fields.Text("reading"),
            Aliases = fields.Texts("aliases"),
            English = fields.Text("english"),
            See = fields.Texts("see"),
            Source = fields.Text("source"),
            IsGloss = fields.Flag("gloss"),
        };
        fields.Finish();
        return name is null ? null : term;
    }
}
