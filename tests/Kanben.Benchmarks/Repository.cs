namespace Kanben.Benchmarks;

/// <summary>Where things are in the repository that this program was built from.</summary>
internal static class Repository
{
    /// <summary>The executable of a Release build.</summary>
    public static string Executable
    {
        get
        {
            var path = Path.Combine(Root(), "src", "Kanben", "bin", "Release", "net10.0", OperatingSystem.IsWindows() ? "kanben.exe" : "kanben");
            return File.Exists(path) ? path : throw new UsageException("there is no Release build of kanben; make one with `dotnet build -c Release src/Kanben`, or name one with --kanben PATH");
        }
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Site.sln")))
            {
                return folder.FullName;
            }
        }

        throw new UsageException("this program was moved out of its repository; name an executable with --kanben PATH");
    }
}

/// <summary>A new folder among the system's temporary ones, removed with all it holds when it is disposed of.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("kanben-benchmark-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
