using System.Text;

namespace Kanben.Text.Pinyin;

/// <summary>The lines of a data file of this folder, without blank lines and those that begin with #.</summary>
internal static class EmbeddedLines
{
    public static List<string> Read(string name)
    {
        using var stream = typeof(EmbeddedLines).Assembly.GetManifestResourceStream("Kanben.Text.Pinyin." + name)
            ?? throw new InvalidOperationException($"{name} is not embedded in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                lines.Add(line);
            }
        }

        return lines;
    }
}
