using Kanben.Build.Libraries;

namespace Kanben.Build.Pages;

/// <summary>What the making of every page model needs.</summary>
/// <param name="Words">The theme's interface words in the site's language; asking for a missing one is a fault of the theme.</param>
internal sealed record PageContext(Library Library, IReadOnlyDictionary<string, string> Words)
{
    public string Language => Library.Settings.Language;
}
