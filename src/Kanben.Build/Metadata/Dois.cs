namespace Kanben.Build.Metadata;

/// <summary>Addresses of DOIs (DOI Handbook, 3.8: the name is percent-encoded, except for its slashes).</summary>
internal static class Dois
{
    private const string Resolver = "https://doi.org/";

    public static string AddressOf(string doi) => Resolver + Uri.EscapeDataString(doi.Trim()).Replace("%2F", "/", StringComparison.Ordinal);
}
