using Kanben.Model.Yaml;

namespace Kanben.Model;

/// <summary>A page that is no article (`input/pages/<name>.md`), such as "about". It is linked from every page in the order of the file names.</summary>
public sealed record PlainPage(string File, Slug Slug, string Title, string? Description, string Body, int BodyLine)
{
    public static PlainPage? Read(string file, Slug slug, string text, ICollection<Diagnostic> diagnostics)
    {
        if (FrontMatter.Split(file, text, diagnostics) is not { } parts || YamlReader.Read(file, parts.Yaml, 2, diagnostics) is not { } map)
        {
            return null;
        }

        var fields = new YamlFields(map, diagnostics);
        var title = fields.Required("title");
        var description = fields.Text("description");
        fields.Finish();
        return title is null ? null : new PlainPage(file, slug, title, description, parts.Body, parts.BodyLine);
    }
}
