using System.Buffers;
using System.Collections.Immutable;
using Kanben.Model;
using Kanben.Text.Characters;

namespace Kanben.Text.Citations;

/// <summary>
/// What an entry of a list offers to a citation: its authors' keys in order, its year and the letter printed with that. An entry with a
/// translation of itself in brackets offers two readings, because the text may cite either.
/// </summary>
internal sealed record EntryReading(int Number, ImmutableArray<IReadOnlySet<string>> Authors, string Year, char Letter)
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(",，.．、；;(（");

    /// <summary>The entry names more authors than it lists, or may do so.</summary>
    public bool EtAl { get; init; }

    /// <summary>The first letter of the first author's given name, or '\0' when the list does not tell it.</summary>
    public char Initial { get; init; }

    public bool HasSeveral => EtAl || Authors.Length > 1;

    public static IEnumerable<EntryReading> Of(Reference reference)
    {
        var fields = reference.Fields;
        var year = FindYear(fields.Raw, fields.Year);
        var authors = Names(fields.Authors);
        if (year is { } found && authors.Length == 0 && HeadName(fields.Raw, found.Start) is { } head)
        {
            authors = [NameKey.Of(head)];
        }

        if (year is { } printed && authors.Length > 0)
        {
            yield return new EntryReading(reference.Number, authors, printed.Year, printed.Letter)
            {
                EtAl = fields.EtAl,
                Initial = fields.Authors.IsEmpty ? '\0' : GivenInitial(fields.Raw, fields.Authors[0]),
            };
        }

        if (Translation(reference, year?.Year) is { } other)
        {
            yield return other;
        }
    }

    // A year among the names shows that the names end there, and that what follows is the title.
    private static ImmutableArray<IReadOnlySet<string>> Names(ImmutableArray<string> authors)
    {
        var names = ImmutableArray.CreateBuilder<IReadOnlySet<string>>();
        for (var i = 0; i < authors.Length; i++)
        {
            var digit = authors[i].AsSpan().IndexOfAnyInRange('0', '9');
            if (NameKey.Of(digit < 0 ? authors[i] : authors[i][..digit]) is { Count: > 0 } keys)
            {
                names.Add(keys);
            }

            if (digit >= 0)
            {
                break;
            }

            // "Granovetter, Mark": a Western surname without initials has its given name behind the comma.
            i += i == 0 && IsBareSurname(authors[i]) && i + 1 < authors.Length ? 1 : 0;
        }

        return names.ToImmutable();
    }

    private static bool IsBareSurname(string author) => author.Length > 1 && char.IsUpper(author[0]) && author.Skip(1).All(c => char.IsLower(c) || c == '-');

    private static (int Start, string Year, char Letter)? FindYear(string raw, string? known)
    {
        for (var i = 0; i + 4 <= raw.Length; i++)
        {
            if (ReadYear(raw, i) is { } year && (known is null || year == known))
            {
                return (i, year, CitedYear.LetterAt(raw, i + 4));
            }
        }

        return known is null ? null : (raw.Length, known, '\0');
    }

    // Recognition takes 0 for the letter O (2O19, 200o) and 1 for l (20l2).
    private static string? ReadYear(string raw, int i)
    {
        if (raw[i] is not ('1' or '2') || (i > 0 && char.IsAsciiLetterOrDigit(raw[i - 1])) || (i + 4 < raw.Length && char.IsAsciiDigit(raw[i + 4])))
        {
            return null;
        }

        Span<char> digits = stackalloc char[4];
        for (var k = 0; k < digits.Length; k++)
        {
            digits[k] = raw[i + k] switch { 'O' or 'o' => '0', 'l' or 'I' => '1', _ => raw[i + k] };
        }

        return digits.ContainsAnyExceptInRange('0', '9') || (digits[0] == '1' ? digits[1] < '5' : digits[1] != '0') ? null : digits.ToString();
    }

    // An entry whose head was not understood still begins with its first author, where the year follows the names: "Bourdieu, Pierre 1984, …".
    private static string? HeadName(string raw, int year)
    {
        const int LongestHead = 60;
        var end = raw.AsSpan().IndexOfAny(NameEnds);
        return end > 0 && end < year && year <= LongestHead && raw.AsSpan(0, year).IndexOfAny('《', '“') < 0 ? raw[..end] : null;
    }

    private static char GivenInitial(string raw, string author)
    {
        var comma = author.IndexOfAny([',', '，', ' ']);
        var surname = comma < 0 ? author : author[..comma];
        var at = raw.IndexOf(surname, StringComparison.Ordinal) + surname.Length;
        while (at < raw.Length && raw[at] is ' ' or ',' or '，')
        {
            at++;
        }

        return at < raw.Length && char.IsUpper(raw[at]) ? char.ToLowerInvariant(raw[at]) : '\0';
    }

    // "FAN Y J, 2016. Advances … [范某, 李某, 2016. …]": journals want both languages of one work in one entry.
    private static EntryReading? Translation(Reference reference, string? year)
    {
        const int Shortest = 15;
        var raw = reference.Fields.Raw;
        for (var open = raw.IndexOfAny(['[', '［', '【']); open >= 0; open = raw.IndexOfAny(['[', '［', '【'], open + 1))
        {
            var start = open + 1;
            var end = start;
            while (end < raw.Length && (Han.IsHan(raw[end]) || raw[end] is ',' or '，' or '、' or ' '))
            {
                end++;
            }

            if (end == start || end == raw.Length || raw.Length - start < Shortest || raw.AsSpan(start, Shortest).IndexOfAny(']', '］', '】') >= 0)
            {
                continue;
            }

            var names = raw[start..end].Split([',', '，', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            var own = ReadYear(raw, end) ?? year;
            return names is [{ Length: <= 4 }, ..] && own is not null
                ? new EntryReading(reference.Number, [.. names.Where(name => name != "等").Select(NameKey.Of).Where(keys => keys.Count > 0)], own, '\0') { EtAl = true }
                : null;
        }

        return null;
    }
}
