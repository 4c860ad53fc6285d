using System.Collections.Immutable;
using Kanben.Model.Yaml;

namespace Kanben.Model;

/// <summary>The events that people add to the whole site: `input/timeline.yml` with the one key `events`.</summary>
public static class TimelineFile
{
    public const string File = "input/timeline.yml";

    public static ImmutableArray<AddedEvent> Read(string text, ICollection<Diagnostic> diagnostics)
    {
        if (YamlReader.Read(File, text, 1, diagnostics) is not { } map)
        {
            return [];
        }

        var fields = new YamlFields(map, diagnostics);
        var events = fields.Maps("events").Select(EventFields.Read).OfType<AddedEvent>().ToImmutableArray();
        fields.Finish();
        return events;
    }
}
