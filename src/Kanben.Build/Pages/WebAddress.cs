using System.Diagnostics.CodeAnalysis;

namespace Kanben.Build.Pages;

/// <summary>What may become a link to another site.</summary>
internal static class WebAddress
{
    /// <summary>Whether the text is an http or https address that names a host: an extraction may leave `http://` alone, which leads nowhere.</summary>
    public static bool IsAddress([NotNullWhen(true)] string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0;
}
