using System.Collections.Immutable;

namespace Kanben.Model.Yaml;

/// <summary>
/// Takes the typed values out of one YAML mapping. Each key is asked for once; what is of the wrong kind is reported and counts as missing,
/// and <see cref="Finish"/> reports the keys nobody asked for.
/// </summary>
internal sealed class YamlFields(YamlMap map, ICollection<Diagnostic> diagnostics)
{
    // Files of strangers: a mapping may have a hundred thousand keys.
    private readonly Dictionary<string, YamlEntry> _entries = map.Entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
    private readonly OrderedDictionary<string, bool> _known = new(StringComparer.Ordinal);

    public Place Where => map.Where;

    /// <summary>A text that must be there and not blank; null, with a diagnostic, when it is not.</summary>
    public string? Required(string key)
    {
        var node = Find(key);
        var text = AsText(key, node);
        if (string.IsNullOrWhiteSpace(text) && node is null or YamlScalar)
        {
            diagnostics.Add(ArticleRules.MissingKey.At(node?.Where ?? map.Where, $"`{key}` is missing or empty"));
            return null;
        }

        return text;
    }

    public string? Text(string key) => AsText(key, Find(key));

    /// <summary>A list of texts; a single text counts as a list of one.</summary>
    public ImmutableArray<string> Texts(string key) => Find(key) switch
    {
        null or YamlScalar { Text: null } => [],
        YamlScalar scalar => [scalar.Text],
        YamlList list => [.. list.Items.Select(item => AsText(key, item)).OfType<string>().Where(text => text.Length > 0)],
        var other => Wrong(key, other.Where, "a list of texts", ImmutableArray<string>.Empty),
    };

    /// <summary>A list of texts that is shown on the page of each of its entries, so that its cost is the square of its length.</summary>
    public ImmutableArray<string> Texts(string key, int most)
    {
        var texts = Texts(key);
        if (texts.Length > most)
        {
            Wrong(key, $"at most {most} entries, and here are {texts.Length}");
        }

        return texts;
    }

    /// <summary>As <see cref="Texts(string, int)"/>, each with its place.</summary>
    public ImmutableArray<(string Text, Place Where)> PlacedTexts(string key, int most)
    {
        _ = Texts(key, most);
        return _entries.GetValueOrDefault(key)?.Value switch
        {
            YamlScalar { Text: { } text } scalar => [(text, scalar.Where)],
            YamlList list => [.. list.Items.OfType<YamlScalar>().Where(item => item.Text is { Length: > 0 }).Select(item => (item.Text!, item.Where))],
            _ => [],
        };
    }

    public bool Flag(string key) => Find(key) switch
    {
        null or YamlScalar { Text: null or "false" } => false,
        YamlScalar { Text: "true" } => true,
        var other => Wrong(key, other.Where, "true or false", false),
    };

    public int Whole(string key) => Find(key) switch
    {
        null or YamlScalar { Text: null } => 0,
        YamlScalar scalar when int.TryParse(scalar.Text, out var number) && number >= 0 => number,
        var other => Wrong(key, other.Where, "a whole number", 0),
    };

    public Edtf? Date(string key)
    {
        if (Find(key) is not { } node || AsText(key, node) is not { Length: > 0 } text)
        {
            return null;
        }

        if (Edtf.TryParse(text.Trim(), out var date))
        {
            return date;
        }

        diagnostics.Add(ArticleRules.InvalidDate.At(node.Where, $"`{key}: {Shorten(text)}` is not a date such as 2024, 2024-06, 2024-06-24 or 2023-11-06/2023-11-07"));
        return null;
    }

    /// <summary>The fields of a nested mapping, or null when there is none.</summary>
    public YamlFields? Map(string key) => Find(key) switch
    {
        null or YamlScalar { Text: null } => null,
        YamlMap nested => new YamlFields(nested, diagnostics),
        var other => Wrong<YamlFields?>(key, other.Where, "keys of its own, indented below it", null),
    };

    /// <summary>The items of a list of mappings; a text item becomes the mapping { <paramref name="shorthand"/>: text }.</summary>
    public ImmutableArray<YamlFields> Maps(string key, string? shorthand = null)
    {
        switch (Find(key))
        {
            case null or YamlScalar { Text: null }:
                return [];
            case YamlList list:
                return [.. list.Items.Select(item => AsFields(key, item, shorthand)).OfType<YamlFields>()];
            case YamlScalar or YamlMap when shorthand is not null:
                return AsFields(key, Find(key)!, shorthand) is { } one ? [one] : [];
            case var other:
                return Wrong(key, other.Where, "a list", ImmutableArray<YamlFields>.Empty);
        }
    }

    /// <summary>All entries as texts, for a mapping whose keys are free.</summary>
    public IEnumerable<(string Key, Place Where, string Value)> Entries()
    {
        foreach (var entry in map.Entries)
        {
            _known.TryAdd(entry.Key, true);
            if (AsText(entry.Key, entry.Value) is { } value)
            {
                yield return (entry.Key, entry.Where, value);
            }
        }
    }

    /// <summary>Whether the key is there, with or without a value.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>The place of a key's value, or of the mapping when the key is not there.</summary>
    public Place PlaceOf(string key) => _entries.GetValueOrDefault(key)?.Value.Where ?? map.Where;

    /// <summary>Reports that a key's value is not what it should be.</summary>
    public void Wrong(string key, string expected) => diagnostics.Add(ArticleRules.WrongType.At(PlaceOf(key), $"`{key}` takes {expected}"));

    public void Finish()
    {
        foreach (var entry in map.Entries.Where(entry => !_known.ContainsKey(entry.Key)))
        {
            var near = _known.Keys.Where(key => Math.Abs(key.Length - entry.Key.Length) <= 2 && Distance(key, entry.Key) <= 2).OrderBy(key => Distance(key, entry.Key)).FirstOrDefault();
            diagnostics.Add(ArticleRules.UnknownKey.At(entry.Where, near is null
                ? $"`{Shorten(entry.Key)}` is not a known key here; known are {string.Join(", ", _known.Keys)}"
                : $"`{Shorten(entry.Key)}` is not a known key here; did you mean `{near}`?"));
        }
    }

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..60] + "…";

    private YamlNode? Find(string key)
    {
        _known.TryAdd(key, true);
        return _entries.GetValueOrDefault(key)?.Value;
    }

    private string? AsText(string key, YamlNode? node) => node switch
    {
        null => null,
        YamlScalar scalar => scalar.Text,
        _ => Wrong<string?>(key, node.Where, "a text", null),
    };

    private YamlFields? AsFields(string key, YamlNode node, string? shorthand) => node switch
    {
        YamlMap nested => new YamlFields(nested, diagnostics),
        YamlScalar { Text: not null } when shorthand is not null => new YamlFields(new YamlMap(node.Where, [new YamlEntry(shorthand, node.Where, node)]), diagnostics),
        _ => Wrong<YamlFields?>(key, node.Where, "items with keys of their own", null),
    };

    private T Wrong<T>(string key, Place where, string expected, T instead)
    {
        diagnostics.Add(ArticleRules.WrongType.At(where, $"`{key}` takes {expected}"));
        return instead;
    }

    // Levenshtein's distance, for "did you mean"; keys are short.
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(cost, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
