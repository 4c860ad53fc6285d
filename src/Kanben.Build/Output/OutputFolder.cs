using Kanben.Model;

namespace Kanben.Build.Output;

/// <summary>
/// The folder of the built site. Files are written to a new folder beside it, and only <see cref="Publish"/> puts that in its place; a build
/// that fails or is stopped leaves the last site as it was. A folder that holds anything Kanben did not build is never replaced.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    private readonly string _target;
    private readonly string _staging;
    private readonly string _shown;

    private OutputFolder(string target, string staging, string shown) => (_target, _staging, _shown) = (target, staging, shown);

    private string Old => StagingName.OldOf(_staging);

    /// <summary>Prepares the staging folder; null, with a diagnostic, when the target cannot be written or is somebody else's.</summary>
    public static OutputFolder? Open(string target, string shown, ICollection<Diagnostic> diagnostics)
    {
        try
        {
            target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
            if (OutputPlace.Fault(target) is { } fault)
            {
                diagnostics.Add(OutputRules.ForeignFolder.At(shown, fault));
                return null;
            }

            // A name of its own for each build, so that two builds at once do not write into each other's files.
            var staging = StagingName.New(target);
            Directory.CreateDirectory(staging);
            OutputMark.WriteEmpty(staging);
            return new OutputFolder(target, staging, shown);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            diagnostics.Add(CannotWrite(shown, fault));
            return null;
        }
    }

    /// <summary>Removes what killed builds left beside a target, and puts back the site that one of them had taken down.</summary>
    public static void CleanUp(string target)
    {
        try
        {
            StagingName.CleanUp(Path.TrimEndingDirectorySeparator(Path.GetFullPath(target)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            // Opening the folder will say what is wrong with it.
        }
    }

    /// <summary>Writes one file; what the disk refuses becomes a diagnostic. Safe to call from many threads, each with diagnostics of its own.</summary>
    public void TryWrite(string path, ReadOnlySpan<byte> bytes, ICollection<Diagnostic> diagnostics)
    {
        try
        {
            using var file = File.OpenHandle(NewFile(path), FileMode.CreateNew, FileAccess.Write);
            RandomAccess.Write(file, bytes, 0);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CannotWrite(_shown, fault));
        }
    }

    /// <summary>As the other, of a file that is made while it is written.</summary>
    public void TryWrite(string path, Action<Stream> write, ICollection<Diagnostic> diagnostics)
    {
        try
        {
            using var file = new FileStream(NewFile(path), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 64 * 1024);
            write(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CannotWrite(_shown, fault));
        }
    }

    /// <summary>Copies a file of the site; one that cannot be read is named.</summary>
    public void TryCopy(string site, string source, string path, ICollection<Diagnostic> diagnostics)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(Path.Combine(site, source));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(OutputRules.CannotRead.At(source, "the file cannot be read"));
            return;
        }

        TryWrite(path, bytes, diagnostics);
    }

    /// <summary>Puts the new site in the place of the old one.</summary>
    public bool Publish(ICollection<Diagnostic> diagnostics)
    {
        try
        {
            OutputMark.Write(_staging);
            if (Directory.Exists(_target))
            {
                Directory.Move(_target, Old);
            }

            Directory.Move(_staging, _target);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CannotWrite(_shown, fault));
            return false;
        }
        finally
        {
            StagingName.RestoreOrDelete(Old, _target);
        }
    }

    /// <summary>A fault of the disk as a diagnostic; the system's message would name the machine's paths.</summary>
    private static Diagnostic CannotWrite(string shown, Exception fault) => OutputRules.CannotWrite.At(shown, fault switch
    {
        UnauthorizedAccessException => "access is denied",
        IOException { HResult: 28 or unchecked((int)0x80070070) } => "the disk is full",
        PathTooLongException => "a path becomes too long",
        _ => "the disk or another program refuses; another build may be writing to it",
    });

    public void Dispose() => StagingName.TryDelete(_staging);

    private string NewFile(string path)
    {
        var full = Path.Combine(_staging, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        return full;
    }
}
