using System.IO.Hashing;
using System.Text;
using Kanben.Build.Output;
using Kanben.Build.Sites;
using Kanben.Model;

namespace Kanben.Build.Caches;

/// <summary>
/// Remembers of an output what it was built from and what the build had to say, so that a build of the same is not made again: the same files, settings
/// and program, and an output that still holds what was written. A memo that is damaged or of another program counts as none.
/// </summary>
internal sealed class BuildMemo
{
    private const int Format = 0x4B_42_4D_31;

    private readonly BuildOptions _options;
    private readonly string _records;
    private readonly InputStamp? _stamp;
    private readonly UInt128? _inputs;

    private BuildMemo(BuildOptions options, string circumstances)
    {
        _options = options;
        _records = Path.Combine(options.Site, ArticleCache.Folder);
        _stamp = InputStamp.Of(options.Site);
        _inputs = _stamp?.Read(circumstances);
    }

    /// <summary>Looks at everything that the build is about to read. <paramref name="earlier"/> are the faults that it is told of.</summary>
    public static BuildMemo Of(BuildOptions options, IEnumerable<Diagnostic> earlier) =>
        new(options, string.Join('\n', [CacheMaker.Program, options.Url ?? "", $"{options.IsStrict}", .. earlier.Select(diagnostic => diagnostic.ToString())]));

    /// <summary>The result of the last build, when it would be the same again.</summary>
    public BuildResult? Recall()
    {
        try
        {
            if (_inputs is null || !File.Exists(MemoFile) || OutputFolder.Standing(_options.Output, _records) is not { } record)
            {
                return null;
            }

            var bytes = File.ReadAllBytes(MemoFile);
            var length = bytes.Length - sizeof(ulong);
            var reader = new RecordReader(bytes.AsMemory(0, Math.Max(0, length)));
            return length >= 0 && BitConverter.ToUInt64(bytes, length) == XxHash3.HashToUInt64(bytes.AsSpan(0, length))
                && reader.Number() == Format && reader.Digest() == _inputs && reader.Digest() == record
                ? new BuildResult(true, reader.Number(), reader.Number(), reader.List(ArticleRecord.ReadDiagnostic), Policy)
                : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>Keeps the result of a build for the next; not when a file was touched while it was made, which may be in it or not.</summary>
    public void Keep(BuildResult result)
    {
        if (!result.IsPublished || _inputs is not { } inputs || InputStamp.Of(_options.Site)?.Look != _stamp!.Look || OutputFolder.Standing(_options.Output, _records) is not { } record)
        {
            return;
        }

        var writer = new RecordWriter();
        writer.Number(Format);
        writer.Digest(inputs);
        writer.Digest(record);
        writer.Number(result.Articles);
        writer.Number(result.Pages);
        writer.List(result.Diagnostics, ArticleRecord.WriteDiagnostic);
        try
        {
            File.WriteAllBytes(MemoFile + ".tmp", [.. writer.Written, .. BitConverter.GetBytes(XxHash3.HashToUInt64(writer.Written))]);
            File.Move(MemoFile + ".tmp", MemoFile, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The next build is made again.
        }
    }

    private string MemoFile => Path.Combine(_records, $"build-{XxHash128.HashToUInt128(Encoding.UTF8.GetBytes(Path.GetFullPath(_options.Output))):x32}.memo");

    private DiagnosticPolicy Policy => SiteFolder.ReadSettings(_options.Site, []).Policy;
}
