using Kanben.Model.Yaml;

namespace Kanben.Model;

/// <summary>The YAML of the source record's two lists.</summary>
internal static class SourceFields
{
    private static readonly (RemovalKind Kind, string Name)[] Kinds =
    [
        (RemovalKind.RunningHead, "running-head"), (RemovalKind.PageNumber, "page-number"), (RemovalKind.Watermark, "watermark"),
        (RemovalKind.Duplicate, "duplicate"), (RemovalKind.Markup, "markup"), (RemovalKind.FigureText, "figure-text"),
        (RemovalKind.OtherArticle, "other-article"),
    ];

    public static string NameOf(RemovalKind kind) => Kinds.First(entry => entry.Kind == kind).Name;

    public static Removal ReadRemoval(YamlFields fields)
    {
        var name = fields.Required("kind");
        var known = Kinds.Where(entry => entry.Name == name).ToList();
        if (name is not null && known.Count == 0)
        {
            fields.Wrong("kind", $"one of {string.Join(", ", Kinds.Select(entry => entry.Name))}");
        }

        var removal = new Removal(known.Count == 0 ? RemovalKind.Markup : known[0].Kind, fields.Whole("line"), fields.Text("text") ?? "");
        fields.Finish();
        return removal;
    }

    public static Repair ReadRepair(YamlFields fields)
    {
        var repair = new Repair(fields.Required("rule") ?? "", fields.Whole("line"), fields.Text("before") ?? "", fields.Text("after") ?? "");
        fields.Finish();
        return repair;
    }

    public static void Write(YamlWriter yaml, SourceRecord source)
    {
        yaml.Text("seed", source.Seed);
        yaml.Text("sha256", source.Sha256);
        yaml.Number("importer", source.Importer);
        yaml.Text("digest", source.Digest);
        yaml.Maps("removed", source.Removed, removal =>
        {
            yaml.Text("kind", NameOf(removal.Kind));
            yaml.Number("line", removal.Line);
            yaml.Text("text", removal.Text);
        }, flow: true);
        yaml.Maps("repairs", source.Repairs, repair =>
        {
            yaml.Text("rule", repair.Rule);
            yaml.Number("line", repair.Line);
            yaml.Text("before", repair.Before);
            yaml.Text("after", repair.After);
        }, flow: true);
    }
}
