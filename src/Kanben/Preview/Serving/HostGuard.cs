using System.Net;

namespace Kanben.Preview.Serving;

/// <summary>
/// Which requests come from a person at this machine, or at one that was let in, and not from a strange page in the same browser. A name that its
/// owner points at this machine (DNS rebinding) is refused by its `Host`; what a strange page asks for, by `Origin` and `Sec-Fetch-Site`.
/// </summary>
internal sealed class HostGuard(string? asked)
{
    private readonly string[] _names = asked is null || IPAddress.TryParse(asked, out _) ? ["localhost"] : ["localhost", asked];

    /// <summary>Whether a `Host` header names this server: by number, as `localhost`, or by the name it was told to listen to.</summary>
    public bool IsOwn(string? host)
    {
        // Uri reads hosts as browsers do, with ports and brackets.
        if (string.IsNullOrEmpty(host) || host.Contains('@') || !Uri.TryCreate($"http://{host}/", UriKind.Absolute, out var uri) || uri.AbsolutePath != "/" || uri.Query.Length + uri.Fragment.Length > 0)
        {
            return false;
        }

        var name = uri.HostNameType == UriHostNameType.IPv6 ? uri.Host.Trim('[', ']') : uri.IdnHost;
        // Nobody can point a number elsewhere; but only who asked for --host is reached by numbers of the network.
        return IPAddress.TryParse(name, out var address)
            ? asked is not null || IPAddress.IsLoopback(address)
            : _names.Contains(name, StringComparer.OrdinalIgnoreCase) || (asked is not null && name.Equals(Dns.GetHostName(), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a request was made by a page of this server, or by a person who followed a link or typed the address.</summary>
    public static bool IsSameOrigin(string host, string? origin, string? site) =>
        (string.IsNullOrEmpty(origin) || origin.Equals($"http://{host}", StringComparison.OrdinalIgnoreCase))
        && (string.IsNullOrEmpty(site) || site is "same-origin" or "none");
}
