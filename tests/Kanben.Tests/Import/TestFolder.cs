namespace Kanben.Tests.Import;

/// <summary>Where the fixtures lie in the sources.</summary>
internal static class TestFolder
{
    public static string Root { get; } = FindRoot();

    public static string Golden => Path.Combine(Root, "tests", "Kanben.Tests", "Import", "Golden");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Site.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
