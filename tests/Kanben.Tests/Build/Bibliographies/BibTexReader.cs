using System.Collections.Immutable;
using System.Text;
using Kanben.Build.Bibliographies;

namespace Kanben.Tests.Build.Bibliographies;

/// <summary>An entry of BibTeX: values without their delimiters, macros replaced, as TeX writes them.</summary>
internal sealed record BibTexEntry(string Type, string Key, Dictionary<string, string> Fields)
{
    /// <summary>The value as people read it, or null.</summary>
    public string? Text(string field) => Fields.TryGetValue(field, out var value) ? BibTexReader.Decode(value) : null;

    public (ImmutableArray<CslName> Names, bool HasMore) Names(string field) => Fields.TryGetValue(field, out var value) ? BibTexReader.Names(value) : ([], false);
}

/// <summary>
/// Reads BibTeX by the rules of its manual ("BibTeXing", 1988, and "Designing BibTeX styles"), without the leave that programs give: nothing between
/// entries, braces counted behind backslashes too, no field twice, no special character of TeX without its escape.
/// </summary>
internal sealed class BibTexReader
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private readonly Dictionary<string, string> _macros = Months.ToDictionary(month => month, month => month, StringComparer.Ordinal);
    private readonly string _text;
    private int _at;

    private BibTexReader(string text) => _text = text;

    public static List<BibTexEntry> Read(ReadOnlySpan<byte> bytes) => Read(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes));

    public static List<BibTexEntry> Read(string text)
    {
        var reader = new BibTexReader(text);
        var entries = new List<BibTexEntry>();
        while (reader.SkipBlanks())
        {
            if (reader.ReadEntry() is { } entry)
            {
                entries.Add(entry);
            }
        }

        return entries;
    }

    /// <summary>The text that TeX prints: blanks as one, escapes undone, braces of grouping left out.</summary>
    public static string Decode(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\')
            {
                var end = i + 1;
                while (end < value.Length && char.IsAsciiLetter(value[end]))
                {
                    end++;
                }

                end = Math.Max(end, i + 2);
                text.Append(value[(i + 1)..end] switch
                {
                    "textbackslash" => '\\',
                    "textbraceleft" => '{',
                    "textbraceright" => '}',
                    "textasciicircum" => '^',
                    "textasciitilde" => '~',
                    { Length: 1 } sign when "#$%&_".Contains(sign[0]) => sign[0],
                    var command => throw new FormatException($"unknown command {command}"),
                });
                i = end - 1;
                continue;
            }

            Assert.False("#$%&_^~".Contains(value[i]), value);
            text.Append(value[i] is '{' or '}' ? "" : value[i]);
        }

        return string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The names of a list; a name without commas is whole, since more than a word of it would be cut.</summary>
    public static (ImmutableArray<CslName> Names, bool HasMore) Names(string list)
    {
        var names = Split(list, IsAnd).ToList();
        var hasMore = names[^1] == "others";
        return ([.. (hasMore ? names[..^1] : names).Select(Name)], hasMore);
    }

    private static CslName Name(string name)
    {
        var parts = Split(name, (text, at) => text[at] == ',' ? 1 : 0).Select(part => part.Trim()).ToArray();
        Assert.All(parts, part => Assert.NotEqual("", part));
        switch (parts.Length)
        {
            case 1:
                Assert.Single(Split(name, (text, at) => text[at] == ' ' ? 1 : 0));
                return CslName.Whole(Decode(name));
            case 2:
                return CslName.Parted(Decode(parts[0]), Decode(parts[1]));
            case 3:
                return CslName.Parted(Decode(parts[0]), Decode(parts[2])) with { Suffix = Decode(parts[1]) };
            default:
                throw new FormatException($"too many commas in {name}");
        }
    }

    // "and" between blanks, in any case.
    private static int IsAnd(string text, int at) =>
        text[at] == ' ' && at + 5 <= text.Length && text.AsSpan(at + 1, 3).Equals("and", StringComparison.OrdinalIgnoreCase) && text[at + 4] == ' ' ? 5 : 0;

    private static IEnumerable<string> Split(string text, Func<string, int, int> separator)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
            if (depth == 0 && separator(text, i) is > 0 and var length)
            {
                yield return text[start..i];
                start = i + length;
                i = start - 1;
            }
        }

        yield return text[start..];
    }

    private BibTexEntry? ReadEntry()
    {
        Expect('@');
        var type = ReadName();
        Expect('{');
        if (type == "string")
        {
            var (name, value) = ReadField();
            _macros[name] = value;
            Expect('}');
            return null;
        }

        var start = _at;
        while (_text[_at] is not (',' or '}'))
        {
            Assert.True(char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] == '-', "key at " + _text[start..]);
            _at++;
        }

        var entry = new BibTexEntry(type, _text[start.._at], []);
        while (_text[_at] == ',')
        {
            _at++;
            var (name, value) = ReadField();
            entry.Fields.Add(name, value);
        }

        Expect('}');
        return entry;
    }

    private (string Name, string Value) ReadField()
    {
        SkipBlanks();
        var name = ReadName();
        SkipBlanks();
        Expect('=');
        var value = new StringBuilder();
        do
        {
            SkipBlanks();
            value.Append(ReadPiece());
            SkipBlanks();
        }
        while (_text[_at] == '#' && _at++ > 0);
        return (name, value.ToString());
    }

    private string ReadPiece()
    {
        if (_text[_at] is '{' or '"')
        {
            var (close, depth, start) = (_text[_at] == '{' ? '}' : '"', 0, ++_at);
            while (depth > 0 || _text[_at] != close)
            {
                depth += _text[_at] == '{' ? 1 : _text[_at] == '}' ? -1 : 0;
                Assert.True(depth >= 0);
                Assert.False(char.IsControl(_text[_at]));
                _at++;
            }

            return _text[start.._at++];
        }

        if (char.IsAsciiDigit(_text[_at]))
        {
            var start = _at;
            while (char.IsAsciiDigit(_text[_at]))
            {
                _at++;
            }

            return _text[start.._at];
        }

        return _macros[ReadName()];
    }

    private string ReadName()
    {
        var start = _at;
        while (char.IsAsciiLetterOrDigit(_text[_at]))
        {
            _at++;
        }

        Assert.True(_at > start && !char.IsAsciiDigit(_text[start]), $"no name at {start}");
        return _text[start.._at].ToLowerInvariant();
    }

    private void Expect(char c)
    {
        Assert.True(_at < _text.Length && _text[_at] == c, $"{c} expected at {_at}: {_text[Math.Max(0, _at - 40)..Math.Min(_text.Length, _at + 40)]}");
        _at++;
    }

    private bool SkipBlanks()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\n')
        {
            _at++;
        }

        return _at < _text.Length;
    }
}
