using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Build.Checks;

/// <summary>Every rule over content and output: builds the site into a temporary folder and reads what was built.</summary>
public static class SiteCheck
{
    public static ImmutableArray<Diagnostic> Run(string site, bool isStrict)
    {
        var folder = Directory.CreateTempSubdirectory("kanben-check-").FullName;
        try
        {
            var result = SiteBuild.Run(new BuildOptions(site, folder) { IsStrict = isStrict, KeepsRecords = false });
            return result.IsPublished ? result.Policy.Apply([.. result.Diagnostics, .. OutputCheck.Run(folder)]) : result.Diagnostics;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
