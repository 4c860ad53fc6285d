using System.Reflection;

namespace Kanben.Preview.Serving;

/// <summary>The preview's own script and style, which the browser gets from the server; no built site holds them.</summary>
internal static class ClientFiles
{
    // One closure: the parts know each other, and the page nothing of them.
    private static readonly string[] Parts = ["restart.js", "morph.js", "panel.js", "preview.js"];

    public static Answer? Find(string path) => ("/" + path) switch
    {
        PreviewAddresses.Script => new Answer(200, ContentTypes.Script, Script()),
        PreviewAddresses.Style => new Answer(200, ContentTypes.Style, Read("panel.css")),
        _ => null,
    };

    private static byte[] Script() => [.. "(function () {\n'use strict';\n"u8, .. Parts.SelectMany(Read), .. "})();\n"u8];

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("preview/" + name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
