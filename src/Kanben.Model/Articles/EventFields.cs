using Kanben.Model.Yaml;

namespace Kanben.Model;

/// <summary>The YAML of an event written by a person (`date`, `title`, `kind`, `note`, `source`) and of a title given by one (`event`, `title`).</summary>
internal static class EventFields
{
    public static AddedEvent? Read(YamlFields fields)
    {
        var missing = fields.Text("date") is null ? fields.Required("date") : null;
        var date = fields.Date("date");
        var title = fields.Required("title");
        var note = fields.Text("note");
        var source = fields.Text("source");
        var kind = ReadKind(fields);
        fields.Finish();
        return missing is null && date is not null && title is not null ? new AddedEvent(date, title, note) { Kind = kind, Source = source } : null;
    }

    public static Retitling? ReadRetitling(YamlFields fields)
    {
        var name = fields.Required("event");
        var title = fields.Required("title");
        fields.Finish();
        return name is not null && title is not null ? new Retitling(new EventName(name) { Line = fields.PlaceOf("event").Line }, title) : null;
    }

    public static void Write(YamlWriter yaml, AddedEvent added)
    {
        yaml.Text("date", added.Date.Text);
        yaml.Text("title", added.Title);
        if (added.Kind != EventKind.Event)
        {
            yaml.Text("kind", added.Kind == EventKind.Plan ? "plan" : "period");
        }

        yaml.Text("note", added.Note);
        yaml.Text("source", added.Source);
    }

    public static void Write(YamlWriter yaml, Retitling one)
    {
        yaml.Text("event", one.Event.Text);
        yaml.Text("title", one.Title);
    }

    private static EventKind ReadKind(YamlFields fields)
    {
        switch (fields.Text("kind"))
        {
            case null or "event":
                return EventKind.Event;
            case "plan":
                return EventKind.Plan;
            case "period":
                return EventKind.Period;
            default:
                fields.Wrong("kind", "event, plan or period");
                return EventKind.Event;
        }
    }
}
