using System.CommandLine;
using Kanben.Build.Sites;
using Kanben.Model;

namespace Kanben.Commands;

/// <summary>`--site DIR`, which every command takes.</summary>
internal static class SiteOption
{
    public static Option<string?> Create() => new("--site") { Description = "The site's folder (default: the one that holds input/, looked for upwards)", HelpName = "DIR" };

    /// <summary>The folder of the site, or null with a diagnostic when there is none.</summary>
    public static string? Find(string? asked, ICollection<Diagnostic> diagnostics)
    {
        var start = Path.GetFullPath(asked ?? ".");
        var site = asked is null ? SiteFolder.Find(start) : Directory.Exists(Path.Combine(start, "input")) ? start : null;
        if (site is null)
        {
            diagnostics.Add(BuildRules.NoInput.At(asked ?? ".", asked is null ? "neither this folder nor one above it holds input/" : "this folder holds no input/"));
        }

        return site;
    }
}
