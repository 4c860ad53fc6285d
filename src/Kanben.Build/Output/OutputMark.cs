using System.Text;

namespace Kanben.Build.Output;

/// <summary>
/// The file `.nojekyll` in a built site: it tells GitHub Pages to publish names that begin with `_` and not to run Jekyll, and its content names
/// what Kanben put at the top of the folder, so that a later build can tell whether something else has been put there since.
/// </summary>
internal static class OutputMark
{
    private const string Name = ".nojekyll";
    private const string FirstLine = "Built by Kanben. The next build replaces this folder; it holds:";

    // What file managers leave behind by themselves.
    private static readonly string[] Droppings = [Name, ".DS_Store", "Thumbs.db", "desktop.ini"];

    /// <summary>The mark of a folder in the making.</summary>
    public static void WriteEmpty(string folder) => File.WriteAllText(Path.Combine(folder, Name), FirstLine + "\n");

    /// <summary>The mark of a finished folder.</summary>
    public static void Write(string folder) =>
        File.WriteAllText(Path.Combine(folder, Name), string.Concat(Entries(folder).Prepend(FirstLine).Select(line => line + "\n")), new UTF8Encoding(false));

    public static bool IsOn(string folder) => File.Exists(Path.Combine(folder, Name)) && File.ReadLines(Path.Combine(folder, Name)).FirstOrDefault() == FirstLine;

    /// <summary>The first entry of a marked folder that the mark does not name, or null.</summary>
    public static string? Foreign(string folder) => Entries(folder).Except(File.ReadLines(Path.Combine(folder, Name))).FirstOrDefault();

    private static IEnumerable<string> Entries(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Except(Droppings).Order(StringComparer.Ordinal);
}
