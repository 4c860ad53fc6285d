using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Kanben.Build.Bibliographies;

namespace Kanben.Tests.Build.Bibliographies;

/// <summary>
/// Reads RIS by its specification (2011): lines ended by CR LF, each a tag of a capital and a capital or figure, two blanks, a hyphen, a blank and the
/// value; TY first, ER last, and nothing outside a record but empty lines. A tag that the specification does not list is a fault.
/// </summary>
internal sealed partial record RisRecord(ImmutableArray<(string Tag, string Value)> Lines)
{
    private static readonly string[] Tags =
        ["TY", "AU", "A2", "A4", "TI", "T2", "JF", "PY", "DA", "Y2", "ET", "VL", "IS", "SP", "EP", "PB", "CY", "SN", "AN", "M1", "M3", "DO", "UR", "LA", "AB", "KW", "N1", "ER"];

    private static readonly string[] Types =
        ["JOUR", "NEWS", "JFULL", "BOOK", "CHAP", "CONF", "THES", "RPRT", "STAND", "PAT", "ELEC", "MANSCPT", "MAP", "DATA", "COMP", "UNPB", "GEN"];

    public static List<RisRecord> Read(ReadOnlySpan<byte> bytes)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        var lines = text.Split("\r\n");
        var records = new List<RisRecord>();
        var open = new List<(string Tag, string Value)>();
        Assert.Equal("", lines[^1]);
        foreach (var line in lines)
        {
            Assert.DoesNotContain(line, char.IsControl);
            if (line.Length == 0)
            {
                Assert.Empty(open);
                continue;
            }

            var match = TagLine().Match(line);
            Assert.True(match.Success, line);
            var (tag, value) = (match.Groups["tag"].Value, match.Groups["value"].Value);
            Assert.Contains(tag, Tags);
            Assert.Equal(open.Count == 0, tag == "TY");
            Assert.Equal(tag == "ER", value.Length == 0);
            open.Add((tag, value));
            if (tag == "ER")
            {
                records.Add(new RisRecord([.. open[..^1]]));
                open.Clear();
            }
        }

        Assert.Empty(open);
        Assert.All(records, record => Assert.Contains(record.Type, Types));
        return records;
    }

    public string Type => Lines[0].Value;

    /// <summary>The value of a tag that may stand once.</summary>
    public string? One(string tag) => Lines.Where(line => line.Tag == tag).Select(line => line.Value).SingleOrDefault();

    public IEnumerable<string> All(string tag) => Lines.Where(line => line.Tag == tag).Select(line => line.Value);

    public IEnumerable<CslName> Names(string tag) => All(tag).Select(value => value.Split(',').Select(part => part.Trim()).ToArray()).Select(parts => parts switch
    {
        [var whole] => CslName.Whole(whole),
        [var family, var given] => CslName.Parted(family, given),
        [var family, var given, var suffix] => CslName.Parted(family, given) with { Suffix = suffix },
        _ => throw new FormatException("too many commas"),
    });

    /// <summary>Both of SP and EP.</summary>
    public string? Pages => One("EP") is { } end ? $"{One("SP")}-{end}" : One("SP");

    [GeneratedRegex("^(?<tag>[A-Z][A-Z0-9])  - (?<value>.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TagLine();
}
