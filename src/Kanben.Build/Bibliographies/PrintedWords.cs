using System.Collections.Immutable;
using Kanben.Text.Characters;

namespace Kanben.Build.Bibliographies;

/// <summary>
/// Whether an entry that was written anew still has every word and number of the printed one. Marks, widths, case and the words that only name
/// an element (第, vol., DOI) do not count, nor what GB/T 7714-2025 has no place for in an entry of the type.
/// </summary>
internal static class PrintedWords
{
    private static readonly HashSet<string> Naming = new(StringComparer.Ordinal)
    {
        "第", "人", "译", "年", "月", "日", "页", "版", "他", "ほ", "か", "et", "and", "in", "vol", "v", "no", "p", "pp", "ed", "eds", "edn", "edition",
        "st", "nd", "rd", "th", "trans", "doi",
    };

    public static bool AreKept(CslItem item, string written)
    {
        // 7.5.4.4: brackets around the year say that it is estimated, and the item does not.
        if (item.Issued is { } date && item.Printed!.Contains($"[{date.Year}]", StringComparison.Ordinal))
        {
            return false;
        }

        var kept = new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var text in Dropped(item).Prepend(written))
        {
            var reader = new WordReader(text);
            while (reader.Next(out var word))
            {
                kept[word] = kept.TryGetValue(word, out var count) ? count + 1 : 1;
            }
        }

        var naming = Naming.GetAlternateLookup<ReadOnlySpan<char>>();
        var printed = new WordReader(item.Printed!);
        while (printed.Next(out var word))
        {
            var isKept = kept.TryGetValue(word, out var count) && count > 0;
            if (!isKept && !naming.Contains(word))
            {
                return false;
            }

            if (isKept)
            {
                kept[word] = count - 1;
            }
        }

        return true;
    }

    private static IEnumerable<string> Dropped(CslItem item)
    {
        // 7.1.2: names after the third. A given name that is printed whole is a word that initials would lose, and the name may be that of a body.
        foreach (var name in Rest(item.Authors).Concat(Rest(item.Translators)).Concat(Rest(item.ContainerAuthors)))
        {
            yield return $"{name.Literal} {name.Family} {name.Given} {name.Suffix}";
        }

        // "SMITH JA" is written "Smith J A".
        foreach (var name in item.Authors.Concat(item.Translators).Concat(item.ContainerAuthors))
        {
            yield return string.Concat((name.Given ?? "").Where(char.IsUpper));
        }

        yield return item.Doi ?? "";
        // 第三版 is written "3 版", and the first not at all.
        yield return int.TryParse(item.Edition, out _) ? item.Edition + "一二三四五六七八九十" : "";
        yield return Gbt7714.WantsAccessed(item) ? "" : item.Accessed?.ToString() ?? "";
        if (Gbt7714.IsNumberedStandard(item))
        {
            yield return $"{string.Join(' ', item.Authors.Select(name => name.Literal ?? $"{name.Family} {name.Given}"))} {item.PublisherPlace} {item.Publisher} {item.Issued} {item.Page}";
        }
    }

    private static IEnumerable<CslName> Rest(ImmutableArray<CslName> names) => names.Skip(Gbt7714Names.Most);

    /// <summary>The words of a text, folded: each Han character and kana by itself, runs of letters, runs of figures without leading zeros.</summary>
    private ref struct WordReader(string text)
    {
        private readonly ReadOnlySpan<char> _text = Fold(text);
        private int _at;

        public bool Next(out ReadOnlySpan<char> word)
        {
            while (_at < _text.Length && !IsWord(_text[_at]))
            {
                _at++;
            }

            var start = _at;
            while (_at < _text.Length && IsWord(_text[_at]) && (_at == start || Continues(_text[start], _text[_at])))
            {
                _at++;
            }

            word = _text[start.._at];
            word = word.TrimStart('0') is { Length: > 0 } rest ? rest : word;
            // Whichever of the two the language asks for (7.1.2).
            word = word is "al" ? "等" : word;
            return _at > start;
        }

        private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

        private static bool Continues(char first, char c) => !StandsAlone(first) && !StandsAlone(c) && char.IsDigit(first) == char.IsDigit(c);

        private static bool StandsAlone(char c) => c >= '\u3040';

        private static string Fold(string text) => string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                span[i] = char.ToLowerInvariant(Han.Narrow(source[i]));
            }
        });
    }
}
