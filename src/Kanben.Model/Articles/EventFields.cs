using Kanben.Model.Yaml;

namespace Kanben.Model;

/// <summary>The YAML of an event written by a person: `date`, `title`, `note`.</summary>
internal static class EventFields
{
    public static AddedEvent? Read(YamlFields fields)
    {
        var missing = fields.Text("date") is null ? fields.Required("date") : null;
        var date = fields.Date("date");
        var title = fields.Required("title");
        var note = fields.Text("note");
        fields.Finish();
        return missing is null && date is not null && title is not null ? new AddedEvent(date, title, note) : null;
    }

    public static void Write(YamlWriter yaml, AddedEvent added)
    {
        yaml.Text("date", added.Date.Text);
        yaml.Text("title", added.Title);
        yaml.Text("note", added.Note);
    }
}
