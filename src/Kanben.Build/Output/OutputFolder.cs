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

    private OutputFolder(string target, string staging) => (_target, _staging) = (target, staging);

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

            StagingName.CleanUp(target);
            // A name of its own for each build, so that two builds at once do not write into each other's files.
            var staging = StagingName.New(target);
            Directory.CreateDirectory(staging);
            OutputMark.WriteEmpty(staging);
            return new OutputFolder(target, staging);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            diagnostics.Add(CannotWrite(shown, fault));
            return null;
        }
    }

    /// <summary>Writes one file; safe to call from many threads.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = File.OpenHandle(NewFile(path), FileMode.CreateNew, FileAccess.Write, preallocationSize: bytes.Length);
        RandomAccess.Write(file, bytes, 0);
    }

    public void Copy(string source, string path) => File.Copy(source, NewFile(path));

    /// <summary>Puts the new site in the place of the old one.</summary>
    public bool Publish(string shown, ICollection<Diagnostic> diagnostics)
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
            diagnostics.Add(CannotWrite(shown, fault));
            return false;
        }
        finally
        {
            StagingName.RestoreOrDelete(Old, _target);
        }
    }

    /// <summary>A fault of the disk as a diagnostic; the system's message would name the machine's paths.</summary>
    public static Diagnostic CannotWrite(string shown, Exception fault) => OutputRules.CannotWrite.At(shown, fault switch
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
