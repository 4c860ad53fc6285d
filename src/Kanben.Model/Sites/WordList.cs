using Kanben.Model.Yaml;

namespace Kanben.Model;

/// <summary>A flat YAML file of keys and texts, such as a theme's interface words.</summary>
public static class WordList
{
    /// <summary>The words, or null with diagnostics when the file is no such list.</summary>
    public static IReadOnlyDictionary<string, string>? Read(string file, string text, ICollection<Diagnostic> diagnostics)
    {
        var before = diagnostics.Count;
        var words = YamlReader.Read(file, text, 1, diagnostics) is { } map ? new YamlFields(map, diagnostics).Entries().ToDictionary(entry => entry.Key, entry => entry.Value) : null;
        return diagnostics.Count == before ? words : null;
    }
}
