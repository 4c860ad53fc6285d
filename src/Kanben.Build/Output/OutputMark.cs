using System.Text;

namespace Kanben.Build.Output;

/// <summary>
/// The file `.nojekyll` in a built site: it tells GitHub Pages to publish names that begin with `_` and not to run Jekyll, and its content names
/// what Kanben put at the top of the folder, so that a later build can tell whether something else has been put there since.
/// </summary>
internal static class OutputMark
{
    public const string Name = ".nojekyll";
    private const string FirstLine = "Built by Kanben. The next build replaces this folder; it holds:";

    // What file managers leave behind by themselves.
    private static readonly string[] Droppings = [Name, ".DS_Store", "Thumbs.db", "desktop.ini"];

    /// <summary>The mark of a folder in the making.</summary>
    public static void WriteEmpty(string folder) => File.WriteAllText(Path.Combine(folder, Name), FirstLine + "\n");

    /// <summary>The mark of a finished folder with these files.</summary>
    public static byte[] Of(IEnumerable<string> paths)
    {
        var entries = paths.Select(path => path.IndexOf('/') is var end and >= 0 ? path[..end] : path).ToHashSet(StringComparer.Ordinal);
        entries.ExceptWith(Droppings);
        return Encoding.UTF8.GetBytes(string.Concat(entries.Order(StringComparer.Ordinal).Prepend(FirstLine).Select(line => line + "\n")));
    }

    /// <summary>Puts the mark of a finished folder in the place of another, so that the folder has one at every moment; returns the file's time.</summary>
    public static long Replace(string folder, byte[] mark)
    {
        var name = Path.Combine(folder, Name);
        var made = name + ".new";
        File.WriteAllBytes(made, mark);
        File.Move(made, name, overwrite: true);
        return File.GetLastWriteTimeUtc(name).Ticks;
    }

    public static bool IsOn(string folder) => File.Exists(Path.Combine(folder, Name)) && File.ReadLines(Path.Combine(folder, Name)).FirstOrDefault() == FirstLine;

    /// <summary>The first entry of a marked folder that the mark does not name, or null.</summary>
    public static string? Foreign(string folder) => Entries(folder).Except(File.ReadLines(Path.Combine(folder, Name))).FirstOrDefault();

    private static IEnumerable<string> Entries(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Except(Droppings).Order(StringComparer.Ordinal);
}
