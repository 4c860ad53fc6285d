namespace Kanben.Preview.Serving;

/// <summary>Changes a page's own policy (CSP level 3) so far that the preview's script, style and event stream from the same server are allowed, and no further.</summary>
internal static class ContentSecurityPolicy
{
    private const string Self = "'self'";

    // What is missing falls back on the next (CSP 3, 6.8.3).
    private static readonly string[][] Needed = [["connect-src", "default-src"], ["script-src-elem", "script-src", "default-src"], ["style-src-elem", "style-src", "default-src"]];

    public static string WithPreview(string policy)
    {
        var directives = policy.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(directive => directive.Split([' ', '\t', '\n', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries))
            .ToList();
        foreach (var names in Needed)
        {
            // The first of its name counts.
            var at = names.Select(name => directives.FindIndex(directive => directive[0].Equals(name, StringComparison.OrdinalIgnoreCase))).FirstOrDefault(index => index >= 0, -1);
            if (at < 0)
            {
                continue;
            }

            var sources = directives[at][1..];
            if (sources.Contains(Self, StringComparer.OrdinalIgnoreCase))
            {
                continue;
            }

            string[] allowed = [.. sources.Where(source => !source.Equals("'none'", StringComparison.OrdinalIgnoreCase)), Self];
            if (directives[at][0].Equals("default-src", StringComparison.OrdinalIgnoreCase))
            {
                directives.Add([names[^2], .. allowed]);
            }
            else
            {
                directives[at] = [directives[at][0], .. allowed];
            }
        }

        return string.Join("; ", directives.Select(directive => string.Join(' ', directive)));
    }
}
