using System.Collections.Immutable;
using Kanben.Build;
using Kanben.Import.Sites;
using Kanben.Model;

namespace Kanben.Preview;

/// <summary>What the preview needs of the rest of Kanben: whole builds, one at a time, and pages ahead of them, also while one runs.</summary>
internal interface ISiteEngine
{
    /// <summary>Imports what is new in `seeds/`.</summary>
    public ImportSummary Import();

    public BuildResult Build();

    /// <summary>The page of an article whose file holds this text; null when only a build can tell.</summary>
    public AheadPage? RenderAhead(string file, string text);
}

/// <summary>The importer and a session of builds of one site.</summary>
internal sealed class SiteEngine(string site, string output) : ISiteEngine
{
    private readonly SiteSession _session = new(new BuildOptions(site, output));
    private ImmutableArray<Diagnostic> _imported = [];

    public ImportSummary Import()
    {
        var summary = SiteImport.Run(new ImportRequest(site));
        _imported = summary.Diagnostics;
        return summary;
    }

    // What an import found stays true until the next one.
    public BuildResult Build() => _session.Build(earlier: _imported);

    public AheadPage? RenderAhead(string file, string text) => _session.RenderAhead(file, text);
}
