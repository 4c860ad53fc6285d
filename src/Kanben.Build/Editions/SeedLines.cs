using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Build.Editions;

/// <summary>A line of a seed by the number under which differences name it.</summary>
internal readonly record struct SeedLine(int Number, string Text);

/// <summary>
/// The lines of a seed to be shown to readers: of a file of text as they stand, whatever markup they hold; of any other kind the blocks in which it was
/// read. Numbers rise and none stands twice.
/// </summary>
internal static class SeedLines
{
    public static ImmutableArray<SeedLine> Of(RawSeed seed)
    {
        if (IsText(seed.Path))
        {
            return SeedEncoding.Decode(seed.Bytes.Span) is { } text ? Split(text) : [];
        }

        return SourceReader.Read(seed) is { } read
            ? [.. read.Text.Split('\n').Zip(read.Blocks, (text, block) => new SeedLine(block.Line, text)).GroupBy(line => line.Number).OrderBy(line => line.Key).Select(line => new SeedLine(line.Key, string.Join(' ', line.Select(part => part.Text))))]
            : [];
    }

    /// <summary>Whether the file itself can be read in a browser as plain text.</summary>
    public static bool IsText(string path) => Path.GetExtension(path).ToLowerInvariant() is not (".docx" or ".docm");

    private static ImmutableArray<SeedLine> Split(string text)
    {
        var lines = ImmutableArray.CreateBuilder<SeedLine>();
        foreach (var line in text.EnumerateLines())
        {
            lines.Add(new SeedLine(lines.Count + 1, line.ToString()));
        }

        return lines.ToImmutable();
    }
}
