namespace Kanben.Preview.Serving;

/// <summary>Where the preview's own files are: below a name that no page of a site has, for names beginning with `_` are no pages.</summary>
internal static class PreviewAddresses
{
    public const string Folder = "_kanben/";
    public const string Script = "/_kanben/preview.js";
    public const string Style = "/_kanben/panel.css";
    public const string Events = "/_kanben/events";
}
