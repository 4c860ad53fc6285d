using System.Security.Cryptography;

namespace Kanben.Preview.Serving;

/// <summary>What a request gets. <see cref="Tag"/> is the same for the same content of the site, whatever the preview adds to it.</summary>
internal sealed record Answer(int Status, string Type, ReadOnlyMemory<byte> Body)
{
    /// <summary>Where to go instead.</summary>
    public string? Location { get; init; }

    public string Tag => $"{Status}-{Convert.ToHexStringLower(SHA256.HashData(Body.Span).AsSpan(0, 10))}";

    public bool IsPage => Type == ContentTypes.Html;
}
