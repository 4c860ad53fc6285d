namespace Kanben.BrowserTests;

/// <summary>Where the browser is that tests and measurements use.</summary>
internal static class Chromium
{
    public static readonly string[] Arguments = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    /// <summary>What `KANBEN_CHROMIUM` names, or else the first of its usual names in the path; null when there is none.</summary>
    public static string? Find()
    {
        var asked = Environment.GetEnvironmentVariable("KANBEN_CHROMIUM");
        var candidates = asked is { Length: > 0 } ? [asked] : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)));
        return candidates.FirstOrDefault(File.Exists);
    }
}
