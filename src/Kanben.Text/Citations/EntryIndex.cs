using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Text.Citations;

/// <summary>The entry that a phrase and year mean, or 0 where none or several fit; and where the names that count begin.</summary>
internal readonly record struct Match(int Reference, int Start);

/// <summary>The entries of a list by first author and year, and the choice among them.</summary>
internal sealed class EntryIndex
{
    // Nobody has so many works of one year in one list; a hostile list must not make the choice slow.
    private const int MostOfOneYear = 64;

    // More names than this stand before no year, because 等 and et al. replace them.
    private const int MostNames = 8;

    private readonly Dictionary<(string Name, string Year), List<EntryReading>> _readings = [];
    private readonly int _longestName;

    public EntryIndex(IEnumerable<Reference> references)
    {
        foreach (var reading in references.SelectMany(EntryReading.Of).Where(reading => !reading.Authors.IsEmpty))
        {
            foreach (var name in reading.Authors[0])
            {
                _longestName = Math.Max(_longestName, name.Length);
                if (!_readings.TryGetValue((name, reading.Year), out var list))
                {
                    _readings.Add((name, reading.Year), list = []);
                }

                if (list.Count <= MostOfOneYear)
                {
                    list.Add(reading);
                }
            }
        }
    }

    public bool IsEmpty => _readings.Count == 0;

    /// <summary>The longest run of the phrase's last names that fits the list decides.</summary>
    public Match Find(string text, AuthorPhrase phrase, CitedYear year, bool isBracketed)
    {
        var parts = phrase.Parts;
        for (var first = Math.Max(0, parts.Length - MostNames); first < parts.Length; first++)
        {
            // 人力资源和社会保障部 is one name although an "and" stands in it.
            var whole = new NamePart(parts[first].Start, parts[^1].End, parts[first].IsTied);
            var match = first < parts.Length - 1 ? FindAt(text, whole, [], phrase.EtAl, year, isBracketed, parts[first].End) : null;
            match ??= FindAt(text, parts[first], parts[(first + 1)..], phrase.EtAl, year, isBracketed, parts[first].End);
            if (match is { } found)
            {
                var isAnother = first > 0 && NameRests.IsFurtherName(text, parts[first - 1], parts[first], isBracketed);
                return isAnother ? default : found;
            }
        }

        return default;
    }

    private Match? FindAt(string text, NamePart part, ImmutableArray<NamePart> others, bool etAl, CitedYear year, bool isBracketed, int before)
    {
        foreach (var start in NameRests.Starts(text, part, _longestName).Where(start => start < before))
        {
            if (!_readings.TryGetValue((NameKey.Fold(text.AsSpan(start, part.End - start)), year.Year), out var readings))
            {
                continue;
            }

            var (initial, from) = NameRests.Initials(text, part.Start, start);
            var fitting = readings.Count > MostOfOneYear || !NameRests.MayPrecede(text, part.Start, start, isBracketed) ? []
                : readings.Where(reading => Fits(reading, year.Letter, initial) && Agrees(text, reading, others, etAl)).DistinctBy(reading => reading.Number).ToList();
            if (fitting.Count > 0)
            {
                return new Match(Choose(fitting, others.Length + 1, etAl), from);
            }
        }

        return null;
    }

    // A text without the letter means a work of that year all the same, where there is but one; a letter that the list does not print tells nothing.
    private static bool Fits(EntryReading reading, char letter, char initial) =>
        (letter == '\0' || reading.Letter == letter) && (initial == '\0' || reading.Initial == '\0' || reading.Initial == initial);

    private static bool Agrees(string text, EntryReading reading, ImmutableArray<NamePart> others, bool etAl)
    {
        var known = Math.Min(others.Length, reading.Authors.Length - 1);
        for (var i = 0; i < known; i++)
        {
            var (part, keys) = (others[i], reading.Authors[i + 1]);
            if (!NameRests.Starts(text, part, int.MaxValue, onlyWhole: true).Any(start => IsAmong(keys, NameKey.Fold(text.AsSpan(start, part.End - start)))))
            {
                return false;
            }
        }

        return (known == others.Length || reading.EtAl) && (!etAl || reading.HasSeveral);
    }

    // Beside the first author and the year, a further name may differ by one letter: Rösler is printed Roesler too, and recognition errs.
    private static bool IsAmong(IReadOnlySet<string> keys, string name) => keys.Contains(name) || keys.Any(key => NameKey.AreClose(key, name));

    private static int Choose(List<EntryReading> fitting, int names, bool etAl)
    {
        var exact = fitting.Count == 1 ? fitting
            : fitting.FindAll(reading => etAl ? reading.EtAl || reading.Authors.Length > 2 : !reading.EtAl && reading.Authors.Length == names);
        return exact.Count == 1 ? exact[0].Number : 0;
    }
}
