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
            return SeedEncoding.Decode(seed.Bytes.Span) is not { } text ? [] : IsPage(seed.Path) ? SplitPage(text) : Split(text);
        }

        return SourceReader.Read(seed) is { } read
            ? [.. read.Text.Split('\n').Zip(read.Blocks, (text, block) => new SeedLine(block.Line, text)).GroupBy(line => line.Number).OrderBy(line => line.Key).Select(line => new SeedLine(line.Key, string.Join(' ', line.Select(part => part.Text))))]
            : [];
    }

    /// <summary>Whether a seed is a file of text, whose lines have numbers; of a Word document the paragraphs have.</summary>
    public static bool IsText(string path) => !path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase);

    private static bool IsPage(string path) => Path.GetExtension(path).ToLowerInvariant() is ".html" or ".htm";

    // HTML knows no other line ends (13.2.3.5, preprocessing the input stream).
    private static ImmutableArray<SeedLine> SplitPage(string text) =>
        [.. text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n').Select((line, index) => new SeedLine(index + 1, line))];

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
