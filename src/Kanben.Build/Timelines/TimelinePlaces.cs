using System.Text;

namespace Kanben.Build.Timelines;

/// <summary>
/// The script that knows which page each event is on, for addresses from before a page was split. It is fetched only for such an address: a
/// script, because pages opened from disk may read no other file.
/// </summary>
internal static class TimelinePlaces
{
    public static IEnumerable<(string Path, ReadOnlyMemory<byte> Bytes)> Files(Timeline timeline)
    {
        if (timeline.Sheets.Length < 2)
        {
            yield break;
        }

        // Paths and ids hold only letters, digits and hyphens, which need no escape.
        var folder = TimelineSheet.PlacesPath.LastIndexOf('/') + 1;
        var script = new StringBuilder("kanbenPlaces({\n");
        foreach (var sheet in timeline.Sheets.Where(sheet => sheet.Entries.Length > 0))
        {
            script.Append('"').Append(sheet.Path, folder, sheet.Path.Length - folder).Append("\":\"").AppendJoin(' ', sheet.Entries.Select(entry => entry.Id[2..])).Append("\",\n");
        }

        yield return (TimelineSheet.PlacesPath, Encoding.UTF8.GetBytes(script.Append("});\n").ToString()));
    }
}
