using System.Text;

namespace Kanben.Build.Output;

/// <summary>
/// The script that knows which page of a divided list each id is on, for addresses from before a page was split. It is fetched only for such an address: a
/// script, because pages opened from disk may read no other file. Paths are relative to the script's own folder.
/// </summary>
internal static class PlacesScript
{
    /// <param name="path">Its own place in the output.</param>
    /// <param name="pages">The pages that hold something, and the ids, of which the script has no prefix (`e-`, `w-`, `t-`).</param>
    public static (string Path, ReadOnlyMemory<byte> Bytes) Of(string path, IEnumerable<(string Path, IEnumerable<string> Ids)> pages)
    {
        // Paths and ids hold only letters and digits of any script and hyphens, which need no escape.
        var folder = path.LastIndexOf('/') + 1;
        var script = new StringBuilder("kanbenPlaces({\n");
        foreach (var page in pages)
        {
            script.Append('"').Append(page.Path, folder, page.Path.Length - folder).Append("\":\"").AppendJoin(' ', page.Ids.Select(id => id[2..])).Append("\",\n");
        }

        return (path, Encoding.UTF8.GetBytes(script.Append("});\n").ToString()));
    }
}
