using System.Collections.Immutable;

namespace Kanben.Model.Yaml;

/// <summary>A YAML value with the place it begins at. Scalars are text: Kanben's keys decide what a text means, not YAML's guess.</summary>
internal abstract record YamlNode(Place Where);

/// <summary>A scalar; <see cref="Text"/> is null for an empty value, `null` or `~` without quotes.</summary>
internal sealed record YamlScalar(Place Where, string? Text) : YamlNode(Where);

internal sealed record YamlList(Place Where, ImmutableArray<YamlNode> Items) : YamlNode(Where);

internal sealed record YamlMap(Place Where, ImmutableArray<YamlEntry> Entries) : YamlNode(Where)
{
    public static YamlMap Empty(string file) => new(new Place(file, 1), []);
}

internal sealed record YamlEntry(string Key, Place Where, YamlNode Value);
