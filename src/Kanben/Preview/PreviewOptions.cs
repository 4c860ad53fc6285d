using Kanben.Preview.Faults;

namespace Kanben.Preview;

/// <summary>What a preview is asked for. Both folders are full paths.</summary>
internal sealed record PreviewOptions(string Site, string Output)
{
    public const int DefaultPort = 4000;

    /// <summary>The port to listen at, or the first free one after it; 0 lets the system choose.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>The name or number of the network to listen to; null is this machine alone.</summary>
    public string? Host { get; init; }

    public bool SkipsImport { get; init; }

    public EditorLink Editor { get; init; } = EditorLink.Default;
}
