using System.IO.Hashing;
using System.Text;

namespace Kanben.Build.Output;

/// <summary>
/// Where a site keeps what it knows of one output folder, under names made from the folder's full path: the record of what was written, the site that
/// was there before (spare: the next build turns it into the next site), and the lock that lets one build after the other write. Held until disposed.
/// </summary>
internal sealed class OutputStore : IDisposable
{
    private const string Start = "output-";
    private const string RecordEnding = ".record";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private readonly string _name;
    private readonly string _target;
    private readonly FileStream _lock;

    private OutputStore(string name, string target, FileStream held) => (_name, _target, _lock) = (name, target, held);

    /// <summary>The site that this output held before the one it holds, or nothing.</summary>
    public string Spare => _name + ".spare";

    private string Record => _name + RecordEnding;

    // A record that is not yet true: the site it tells of has not taken its place.
    private string Next => _name + ".next";

    /// <summary>
    /// Waits for other builds of the same output; null when they take longer than <paramref name="patience"/> or the folder cannot be written. The lock is
    /// the system's, on an open file, so it ends with the process that holds it.
    /// </summary>
    public static OutputStore? Open(string folder, string target, TimeSpan patience)
    {
        var name = Path.Combine(folder, Start + Convert.ToHexStringLower(XxHash128.Hash(Encoding.UTF8.GetBytes(target))));
        var end = Environment.TickCount64 + (long)patience.TotalMilliseconds;
        try
        {
            Directory.CreateDirectory(folder);
            while (true)
            {
                if (TryLock(name) is { } held)
                {
                    return new OutputStore(name, target, held);
                }

                if (Environment.TickCount64 >= end)
                {
                    return null;
                }

                Thread.Sleep(Pause);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public OutputRecord Read() => OutputRecord.Read(Record, _target);

    /// <summary>
    /// Puts a site in its place and then its record. In between there is none, so a build that is killed there leaves nothing that tells of another site.
    /// </summary>
    public void Exchange(OutputRecord record, Action exchange)
    {
        record.Write(Next, _target);
        File.Delete(Record);
        exchange();
        File.Move(Next, Record, overwrite: true);
        ForgetOthers();
    }

    public void Dispose() => _lock.Dispose();

    private static FileStream? TryLock(string name)
    {
        try
        {
            return new FileStream(name + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 0);
        }
        catch (IOException fault) when (fault is not DirectoryNotFoundException and not PathTooLongException and not FileNotFoundException)
        {
            return null;
        }
    }

    // Outputs that are gone (`--output` into a folder since deleted) would pile up.
    private void ForgetOthers()
    {
        foreach (var record in Directory.EnumerateFiles(Path.GetDirectoryName(_name)!, Start + "*" + RecordEnding).Where(file => file != Record).ToList())
        {
            var name = record[..^RecordEnding.Length];
            if (OutputRecord.FolderOf(record) is { } folder && !Directory.Exists(folder) && TryLock(name) is { } held)
            {
                File.Delete(record);
                Deletion.Try(name + ".spare");
                File.Delete(name + ".lock");
                held.Dispose();
            }
        }
    }
}
