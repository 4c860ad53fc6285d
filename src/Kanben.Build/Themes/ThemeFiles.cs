using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Kanben.Model;

namespace Kanben.Build.Themes;

/// <summary>
/// The files of a theme: those embedded in Kanben, each replaced by the site's own file of the same path under `theme/`, and the site's further
/// files added. Paths are relative to `theme/`, with forward slashes, in ordinal order.
/// </summary>
public sealed class ThemeFiles
{
    private const string Prefix = "theme/";
    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> _files;
    private readonly HashSet<string> _replaced;

    private ThemeFiles(SortedDictionary<string, ReadOnlyMemory<byte>> files, HashSet<string> replaced) => (_files, _replaced) = (files, replaced);

    public IEnumerable<(string Name, string File, string Text)> Layouts => Templates("layouts/");

    public IEnumerable<(string Name, string File, string Text)> Partials => Templates("partials/");

    /// <summary>The files under `assets/`, by their path in the output.</summary>
    public ImmutableArray<(string Path, ReadOnlyMemory<byte> Bytes)> Assets =>
        [.. _files.Where(file => file.Key.StartsWith("assets/", StringComparison.Ordinal)).Select(file => (file.Key, file.Value))];

    /// <summary>Kanben's own theme, overlaid with the folder <paramref name="site"/>/theme where there is one.</summary>
    public static ThemeFiles Read(string? site, ICollection<Diagnostic> diagnostics)
    {
        var files = new SortedDictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var name in Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            files[name[Prefix.Length..]] = Embedded(name);
        }

        var replaced = new HashSet<string>(StringComparer.Ordinal);
        var folder = site is null ? null : Path.Combine(site, "theme");
        if (folder is not null && new DirectoryInfo(folder).LinkTarget is not null)
        {
            diagnostics.Add(OutputRules.LinkSkipped.At("theme", "this is a link to another place on the disk; Kanben's own theme was used"));
        }
        else if (folder is not null && Directory.Exists(folder))
        {
            var own = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden };
            foreach (var path in Directory.EnumerateFiles(folder, "*", own).Order(StringComparer.Ordinal))
            {
                try
                {
                    var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
                    files[name] = File.ReadAllBytes(path);
                    replaced.Add(name);
                }
                catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
                {
                    diagnostics.Add(OutputRules.CannotRead.At(Prefix + Path.GetRelativePath(folder, path).Replace('\\', '/'), "the file cannot be read"));
                }
            }
        }

        return new ThemeFiles(files, replaced);
    }

    /// <summary>The text of a file of Kanben's own theme, whatever the site's says.</summary>
    public static string EmbeddedText(string path) => Text(Embedded(Prefix + path));

    /// <summary>The text of a file named as in diagnostics (`theme/layouts/home.hbs`); empty when there is none.</summary>
    public string TextOf(string file) => _files.TryGetValue(file[Prefix.Length..], out var bytes) ? Text(bytes) : "";

    /// <summary>Whether a file named as in diagnostics is one of Kanben's own theme, which no file of the site replaces.</summary>
    public bool IsOwn(string file) => !_replaced.Contains(file[Prefix.Length..]);

    private static byte[] Embedded(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private IEnumerable<(string Name, string File, string Text)> Templates(string folder) =>
        _files.Where(file => file.Key.StartsWith(folder, StringComparison.Ordinal) && file.Key.EndsWith(".hbs", StringComparison.Ordinal))
            .Select(file => (file.Key[folder.Length..^4], Prefix + file.Key, Text(file.Value)));

    private static string Text(ReadOnlyMemory<byte> bytes) =>
        Encoding.UTF8.GetString(bytes.Span.StartsWith("\uFEFF"u8) ? bytes.Span[3..] : bytes.Span).ReplaceLineEndings("\n");
}
