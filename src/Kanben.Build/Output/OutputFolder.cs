using Kanben.Model;

namespace Kanben.Build.Output;

/// <summary>
/// The folder of the built site. Files are written to a new folder beside it, and only <see cref="Publish"/> puts that in its place; a build
/// that fails or is stopped leaves the last site as it was. A folder that Kanben did not build is never replaced.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    /// <summary>An empty file that marks a folder as built by Kanben; it also tells GitHub Pages to publish names that begin with `_` and not to run Jekyll.</summary>
    public const string Mark = ".nojekyll";

    private readonly string _target;
    private readonly string _staging;

    private OutputFolder(string target, string staging) => (_target, _staging) = (target, staging);

    /// <summary>Prepares the staging folder; null, with a diagnostic, when the target cannot be written or is somebody else's.</summary>
    public static OutputFolder? Open(string target, string shown, ICollection<Diagnostic> diagnostics)
    {
        try
        {
            target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
            if (File.Exists(target))
            {
                diagnostics.Add(OutputRules.ForeignFolder.At(shown, "this is a file, not a folder"));
                return null;
            }

            if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any() && !File.Exists(Path.Combine(target, Mark)))
            {
                diagnostics.Add(OutputRules.ForeignFolder.At(shown, $"the folder is not empty and was not built by Kanben (it holds no {Mark})"));
                return null;
            }

            // A name of its own for each build, so that two builds at once do not write into each other's files.
            var staging = $"{target}.{Environment.ProcessId}.tmp";
            if (Directory.Exists(staging))
            {
                Directory.Delete(staging, recursive: true);
            }

            Directory.CreateDirectory(staging);
            File.WriteAllBytes(Path.Combine(staging, Mark), []);
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
        var full = Path.Combine(_staging, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        using var file = File.OpenHandle(full, FileMode.Create, FileAccess.Write, preallocationSize: bytes.Length);
        RandomAccess.Write(file, bytes, 0);
    }

    public void Copy(string source, string path)
    {
        var full = Path.Combine(_staging, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.Copy(source, full);
    }

    /// <summary>Puts the new site in the place of the old one.</summary>
    public bool Publish(string shown, ICollection<Diagnostic> diagnostics)
    {
        var old = _staging + ".old";
        try
        {
            if (Directory.Exists(_target))
            {
                Directory.Move(_target, old);
            }

            Directory.Move(_staging, _target);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            if (!Directory.Exists(_target) && Directory.Exists(old))
            {
                Directory.Move(old, _target);
            }

            diagnostics.Add(CannotWrite(shown, fault));
            return false;
        }

        TryDelete(old);
        return true;
    }

    /// <summary>A fault of the disk as a diagnostic; the system's message would name the machine's paths.</summary>
    public static Diagnostic CannotWrite(string shown, Exception fault) => OutputRules.CannotWrite.At(shown, fault switch
    {
        UnauthorizedAccessException => "access is denied",
        DirectoryNotFoundException => "the folder above it does not exist",
        IOException { HResult: 28 or unchecked((int)0x80070070) } => "the disk is full",
        PathTooLongException => "a path becomes too long",
        _ => "the disk or another program refuses",
    });

    public void Dispose() => TryDelete(_staging);

    private static void TryDelete(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What is left over is beside the site and not in it; the next build of this process number removes it.
        }
    }
}
