using System.Text;

namespace Kanben.Tests.Build.Timelines.Exports;

/// <summary>A component of a calendar: its properties, each with its parameters in the name, and the components in it.</summary>
internal sealed record CalendarPart(string Name, List<(string Name, string Value)> Properties, List<CalendarPart> Parts)
{
    public string this[string name] => Properties.Single(property => property.Name == name).Value;

    public bool Has(string name) => Properties.Any(property => property.Name == name);
}

/// <summary>Reads content lines by RFC 5545, 3.1: CRLF, at most 75 octets of whole characters a line, unfolded; then components by their BEGIN and END.</summary>
internal static class CalendarReader
{
    public static CalendarPart Read(byte[] bytes)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        var lines = text[..^2].Split("\r\n");
        Assert.All(lines, line =>
        {
            Assert.DoesNotContain(line, char.IsControl);
            Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75);
            // A pair of surrogates that was parted would not encode.
            _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(line);
        });
        var at = 0;
        var unfolded = text[..^2].Replace("\r\n ", "").Split("\r\n");
        var root = Part(unfolded, ref at);
        Assert.Equal(unfolded.Length, at);
        return root;
    }

    /// <summary>The text of a value of type TEXT (3.3.11).</summary>
    public static string Text(string value) => List(value).Single();

    /// <summary>The texts of a value of several, parted by commas that are not escaped.</summary>
    public static List<string> List(string value)
    {
        var texts = new List<StringBuilder> { new() };
        for (var i = 0; i < value.Length; i++)
        {
            switch (value[i])
            {
                case '\\':
                    texts[^1].Append(value[++i] switch { 'n' or 'N' => '\n', '\\' or ';' or ',' => value[i], _ => throw new FormatException($"\\{value[i]}") });
                    break;
                case ',':
                    texts.Add(new());
                    break;
                case ';':
                    throw new FormatException("a semicolon that is not escaped");
                default:
                    texts[^1].Append(value[i]);
                    break;
            }
        }

        return [.. texts.Select(text => text.ToString())];
    }

    private static CalendarPart Part(string[] lines, ref int at)
    {
        var name = Property(lines[at++]) is ("BEGIN", var begun) ? begun : throw new FormatException(lines[at - 1]);
        var part = new CalendarPart(name, [], []);
        while (Property(lines[at]) is var property && property != ("END", name))
        {
            if (property.Name == "BEGIN")
            {
                part.Parts.Add(Part(lines, ref at));
            }
            else
            {
                part.Properties.Add(property);
                at++;
            }
        }

        at++;
        return part;
    }

    private static (string Name, string Value) Property(string line) => line.IndexOf(':') is > 0 and var colon ? (line[..colon], line[(colon + 1)..]) : throw new FormatException(line);
}
