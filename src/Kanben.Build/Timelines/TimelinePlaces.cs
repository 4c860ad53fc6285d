using Kanben.Build.Output;

namespace Kanben.Build.Timelines;

/// <summary>The script that knows the page of every event; see <see cref="PlacesScript"/>. A timeline of one page needs none.</summary>
internal static class TimelinePlaces
{
    public static IEnumerable<(string Path, ReadOnlyMemory<byte> Bytes)> Files(Timeline timeline) => timeline.Sheets.Length < 2 ? [] :
    [
        PlacesScript.Of(TimelineSheet.PlacesPath, timeline.Sheets.Where(sheet => sheet.Entries.Length > 0).Select(sheet => (sheet.Path, sheet.Entries.Select(entry => entry.Id)))),
    ];
}
