using System.Buffers;
using System.Collections.Immutable;
using Kanben.Text.Characters;

namespace Kanben.Build.Bibliographies;

/// <summary>
/// Whether an entry that was written anew still has every word and number of the printed one. Marks, widths, case and the words that only name
/// an element (第, vol., DOI) do not count, nor what GB/T 7714-2025 has no place for in an entry of the type. Words are compared by 64-bit hash.
/// </summary>
internal static class PrintedWords
{
    private static readonly HashSet<ulong> Naming =
    [
        .. new[]
        {
            "第", "人", "译", "年", "月", "日", "页", "版", "他", "ほ", "か", "et", "and", "in", "vol", "v", "no", "p", "pp", "ed", "eds", "edn", "edition",
            "st", "nd", "rd", "th", "trans", "doi",
        }.Select(word => WordReader.Hash(word)),
    ];

    public static bool AreKept(CslItem item, string written)
    {
        // 7.5.4.4: brackets around the year say that it is estimated, and the item does not.
        if (item.Issued is { } date && item.Printed!.Contains($"[{date.Year}]", StringComparison.Ordinal))
        {
            return false;
        }

        // Most entries keep every word as it is; only where one is missing does it matter what the standard drops.
        return AreKept(item.Printed!, [written]) || AreKept(item.Printed!, [written, .. Dropped(item)]);
    }

    private static bool AreKept(string text, string[] written)
    {
        var kept = ArrayPool<ulong>.Shared.Rent(written.Sum(one => one.Length));
        var printed = ArrayPool<ulong>.Shared.Rent(text.Length);
        try
        {
            var count = 0;
            foreach (var one in written)
            {
                count += Read(one, kept.AsSpan(count));
            }

            // Mostly in the same order: what begins and ends alike need not be sorted.
            var (keptEnd, printedEnd) = (count, Read(text, printed));
            var common = kept.AsSpan(0, keptEnd).CommonPrefixLength(printed.AsSpan(0, printedEnd));
            while (keptEnd > common && printedEnd > common && kept[keptEnd - 1] == printed[printedEnd - 1])
            {
                (keptEnd, printedEnd) = (keptEnd - 1, printedEnd - 1);
            }

            return Covers(Sorted(kept.AsSpan(common..keptEnd)), Sorted(printed.AsSpan(common..printedEnd)));
        }
        finally
        {
            ArrayPool<ulong>.Shared.Return(kept);
            ArrayPool<ulong>.Shared.Return(printed);
        }
    }

    private static bool Covers(ReadOnlySpan<ulong> kept, ReadOnlySpan<ulong> printed)
    {
        var at = 0;
        foreach (var word in printed)
        {
            while (at < kept.Length && kept[at] < word)
            {
                at++;
            }

            if (at < kept.Length && kept[at] == word)
            {
                at++;
            }
            else if (!Naming.Contains(word))
            {
                return false;
            }
        }

        return true;
    }

    private static int Read(string text, Span<ulong> words)
    {
        var reader = new WordReader(text);
        var count = 0;
        while (reader.Next(out var word))
        {
            words[count++] = word;
        }

        return count;
    }

    private static ReadOnlySpan<ulong> Sorted(Span<ulong> words)
    {
        words.Sort();
        return words;
    }

    private static IEnumerable<string> Dropped(CslItem item)
    {
        // 7.1.2: names after the third. A given name that is printed whole is a word that initials would lose, and the name may be that of a body.
        foreach (var name in Rest(item.Authors).Concat(Rest(item.Translators)).Concat(Rest(item.ContainerAuthors)))
        {
            yield return $"{name.Literal} {name.Family} {name.Given} {name.Suffix}";
        }

        // "SMITH JA" is written "Smith J A".
        foreach (var name in item.Authors.Concat(item.Translators).Concat(item.ContainerAuthors).Where(name => name.Given is not null))
        {
            yield return string.Concat(name.Given!.Where(char.IsUpper));
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

    /// <summary>The words of a text, folded and hashed: each Han character and kana by itself, runs of letters, runs of figures without leading zeros.</summary>
    private ref struct WordReader(ReadOnlySpan<char> text)
    {
        private const ulong Basis = 14695981039346656037UL;
        private const ulong Prime = 1099511628211UL;

        private static readonly ulong Al = Hash("al");
        private static readonly ulong Others = Hash("等");

        private readonly ReadOnlySpan<char> _text = text;
        private int _at;

        public bool Next(out ulong word)
        {
            while (_at < _text.Length && !IsWord(_text[_at]))
            {
                _at++;
            }

            if (_at < _text.Length && _text[_at] is >= '\u4E00' and <= '\u9FFF')
            {
                // What most texts consist of: a word by itself, without another case or width.
                word = (Basis ^ _text[_at++]) * Prime;
                return true;
            }

            var start = _at;
            while (_at < _text.Length && IsWord(_text[_at]) && (_at == start || Continues(_text[start], _text[_at])))
            {
                _at++;
            }

            word = Hash(_text[start.._at].TrimStart("0０") is { Length: > 0 } rest ? rest : _text[start.._at]);
            // Whichever of the two the language asks for (7.1.2).
            word = word == Al ? Others : word;
            return _at > start;
        }

        // FNV-1a: the same on every machine, which string hashes are not.
        public static ulong Hash(ReadOnlySpan<char> word)
        {
            var hash = Basis;
            foreach (var c in word)
            {
                hash = (hash ^ char.ToLowerInvariant(Han.Narrow(c))) * Prime;
            }

            return hash;
        }

        private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

        private static bool Continues(char first, char c) => !StandsAlone(first) && !StandsAlone(c) && char.IsDigit(first) == char.IsDigit(c);

        // Kana, Han and Hangul; full-width letters and figures lie behind them.
        private static bool StandsAlone(char c) => Han.Narrow(c) >= '\u3040';
    }
}
