using Kanben.Model;

namespace Kanben.Build.Output;

/// <content>Files that are made while they are written, and files that are copied.</content>
public sealed partial class OutputFolder
{
    private readonly Lock _large = new();

    /// <summary>
    /// Writes one file that is made while it is written. Where no earlier one can be the same it goes straight to the disk; else it is held to be compared,
    /// one at a time, since such files are large.
    /// </summary>
    public void TryWrite(string path, Action<Stream> write, ICollection<Diagnostic> diagnostics)
    {
        try
        {
            if (_last.Files.ContainsKey(path) || _staging.Value.IsObstructed(path))
            {
                TryWriteHeld(path, write, diagnostics);
            }
            else if (!_files.TryAdd(path, default))
            {
                diagnostics.Add(OutputRules.CannotWrite.At(_shown, $"two files of the site have the path {path}"));
            }
            else
            {
                _files[path] = new Placed(_staging.Value.Write(path, write), false);
            }
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            Report(fault, diagnostics);
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
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            diagnostics.Add(OutputRules.CannotRead.At(source, "the file cannot be read"));
            return;
        }

        TryWrite(path, bytes, diagnostics);
    }

    private void TryWriteHeld(string path, Action<Stream> write, ICollection<Diagnostic> diagnostics)
    {
        lock (_large)
        {
            using var bytes = new MemoryStream();
            write(bytes);
            TryWrite(path, bytes.GetBuffer().AsSpan(0, (int)bytes.Length), diagnostics);
        }
    }
}
