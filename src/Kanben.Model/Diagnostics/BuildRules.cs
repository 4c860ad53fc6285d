namespace Kanben.Model;

/// <summary>Rules about building pages: links, pictures, templates, settings (KB4xxx).</summary>
public static class BuildRules
{
    public static readonly Rule NoInput = new("KB4001", "input-missing", Severity.Error,
        "There is no folder input/ here or above, so this is no Kanben site.",
        "Go to the site's folder, or name it with --site DIR.");
}
