using System.Collections.Immutable;
using Kanben.Model.Yaml;

namespace Kanben.Model;

/// <summary>The events that people add to the whole site: `input/timeline.yml` with the one key `events`. No article tells them, so each should name its source.</summary>
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
        var events = ImmutableArray.CreateBuilder<AddedEvent>();
        foreach (var item in fields.Maps("events"))
        {
            if (EventFields.Read(item) is not { } added)
            {
                continue;
            }

            events.Add(added);
            if (string.IsNullOrWhiteSpace(added.Source))
            {
                diagnostics.Add(TextRules.EventWithoutSource.At(item.Where, $"the event \"{added.Title}\" has no `source`"));
            }
        }

        fields.Finish();
        return events.ToImmutable();
    }
}
