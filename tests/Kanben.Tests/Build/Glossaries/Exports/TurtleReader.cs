using System.Globalization;
using System.Text;

namespace Kanben.Tests.Build.Glossaries.Exports;

/// <summary>A strict reader of the part of Turtle 1.1 (W3C Recommendation of 25 February 2014, section 6.5) that has no blank nodes, collections, numbers or long literals.</summary>
internal sealed class TurtleReader
{
    private readonly string _text;
    private readonly Dictionary<string, string> _prefixes = new(StringComparer.Ordinal);
    private readonly List<(string Subject, string Predicate, string Object)> _triples = [];
    private int _at;

    private TurtleReader(string text) => _text = text;

    /// <summary>The triples in order: IRIs whole, literals as `text` or `text@language`, each in the quotes that tell them from IRIs.</summary>
    public static List<(string Subject, string Predicate, string Object)> Read(string text)
    {
        var reader = new TurtleReader(text);
        for (reader.Skip(); reader._at < text.Length; reader.Skip())
        {
            reader.Statement();
        }

        return reader._triples;
    }

    private void Statement()
    {
        if (_text.AsSpan(_at).StartsWith("@prefix"))
        {
            _at += "@prefix".Length;
            Skip();
            var colon = _text.IndexOf(':', _at);
            var name = _text[_at..colon];
            Assert.All(name, c => Assert.True(char.IsAsciiLetter(c)));
            _at = colon + 1;
            Skip();
            _prefixes.Add(name, Iri());
            End();
            return;
        }

        var subject = Iri();
        do
        {
            Skip();
            var predicate = Verb();
            do
            {
                Skip();
                _triples.Add((subject, predicate, _text[_at] == '"' ? Literal() : Name()));
            }
            while (Takes(','));
        }
        while (Takes(';'));
        End();
    }

    private string Verb()
    {
        if (_text[_at] == 'a' && char.IsWhiteSpace(_text[_at + 1]))
        {
            _at++;
            return "rdf:type";
        }

        return Name();
    }

    private string Name() => _text[_at] == '<' ? Iri() : Prefixed();

    private string Prefixed()
    {
        var start = _at;
        while (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] == ':')
        {
            _at++;
        }

        var parts = _text[start.._at].Split(':');
        Assert.Equal(2, parts.Length);
        return _prefixes[parts[0]] + parts[1];
    }

    // [18] IRIREF
    private string Iri()
    {
        Assert.Equal('<', _text[_at++]);
        var start = _at;
        for (; _text[_at] != '>'; _at++)
        {
            Assert.False(_text[_at] <= ' ' || "<\"{}|^`\\".Contains(_text[_at], StringComparison.Ordinal), $"no IRI holds {(int)_text[_at]:X}");
        }

        return _text[start.._at++];
    }

    // [22] STRING_LITERAL_QUOTE, [144s] LANGTAG
    private string Literal()
    {
        var value = new StringBuilder();
        for (_at++; _text[_at] != '"'; _at++)
        {
            Assert.False(_text[_at] is '\n' or '\r', "a literal in single quotes ends on its line");
            if (_text[_at] != '\\')
            {
                value.Append(_text[_at]);
                continue;
            }

            _at++;
            if (_text[_at] == 'u')
            {
                value.Append((char)int.Parse(_text.AsSpan(_at + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                _at += 4;
            }
            else
            {
                value.Append("\t\b\n\r\f\"'\\"["tbnrf\"'\\".IndexOf(_text[_at], StringComparison.Ordinal)]);
            }
        }

        _at++;
        if (_at < _text.Length && _text[_at] == '@')
        {
            var start = _at++;
            while (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] == '-')
            {
                _at++;
            }

            Assert.Matches("^@[a-zA-Z]+(-[a-zA-Z0-9]+)*$", _text[start.._at]);
            return $"\"{value}\"{_text[start.._at]}";
        }

        return $"\"{value}\"";
    }

    private bool Takes(char mark)
    {
        Skip();
        if (_text[_at] != mark)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void End() => Assert.True(Takes('.'), $"a statement ends at {_at}");

    private void Skip()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t' or '\r' or '\n')
        {
            _at++;
        }
    }
}
