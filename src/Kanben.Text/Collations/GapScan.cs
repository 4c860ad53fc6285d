using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Text.Collations;

/// <summary>
/// Looks at what is matched with nothing. A gap of the source is markup (<see cref="StructureMarks"/>), or it stands against a gap of the edition and was
/// changed, or it is lost; what the edition has besides was inserted. A change is listed with the repair that records it (<see cref="RepairCover"/>).
/// </summary>
internal sealed class GapScan
{
    private readonly Alignment _alignment;
    private readonly RepairCover _repairs;
    private readonly Findings _findings;
    private readonly bool[] _seen;

    private GapScan(Alignment alignment, ImmutableArray<Repair> repairs, Findings findings)
    {
        (_alignment, _findings) = (alignment, findings);
        _repairs = new RepairCover(repairs);
        _seen = new bool[alignment.Edition.Length];
    }

    public static void Find(Alignment alignment, ImmutableArray<Repair> repairs, Findings findings)
    {
        var scan = new GapScan(alignment, repairs, findings);
        foreach (var (first, last) in Gaps(alignment.Source, alignment.ToEdition))
        {
            scan.ReadSource(first, last);
        }

        foreach (var (first, last) in Gaps(alignment.Edition, alignment.ToSource))
        {
            scan.ReadEdition(first, last);
        }
    }

    /// <summary>The runs of unmatched characters, each within one block.</summary>
    private static IEnumerable<(int First, int Last)> Gaps(CollationText text, int[] matched)
    {
        for (var first = 0; first < matched.Length; first++)
        {
            if (matched[first] != Alignment.None)
            {
                continue;
            }

            var last = first;
            while (last + 1 < matched.Length && matched[last + 1] == Alignment.None && !text.StartsBlock(last + 1))
            {
                last++;
            }

            yield return (first, last);
            first = last;
        }
    }

    private void ReadSource(int first, int last)
    {
        var rest = StructureMarks.Strip(_alignment, (first, last));
        if (rest is not var (from, to) || from > to)
        {
            Markup(first, last, Against(first, last));
            return;
        }

        if (from > first)
        {
            Markup(first, from - 1, null);
        }

        if (to < last)
        {
            Markup(to + 1, last, null);
        }

        var against = Against(first, last);
        if (against is var (left, right) && StructureMarks.AreOneMark(_alignment, (from, to), (left, right)))
        {
            Markup(from, to, against);
            return;
        }

        Report(from, to, against is var (start, end) && IsReplacement((from, to), (start, end)) ? against : null);
    }

    // A number that the page gives an entry replaces a number and nothing else.
    private bool IsReplacement((int First, int Last) gap, (int First, int Last) against)
    {
        var (source, edition) = (_alignment.Source, _alignment.Edition);
        for (var unit = against.First; unit <= against.Last; unit++)
        {
            if (!edition.IsWeak(unit) || (CollationText.IsCitation(edition.Codes[unit]) && source.Codes.AsSpan(gap.First..(gap.Last + 1)).ContainsAnyInRange(CollationText.CitationBase, CollationText.NoteMark - 1)))
            {
                return true;
            }
        }

        return false;
    }

    private void Report(int first, int last, (int First, int Last)? against)
    {
        var (source, edition) = (_alignment.Source, _alignment.Edition);
        var (before, after) = (Words(source, first, last), against is var (left, right) ? Words(edition, left, right) : "");
        var line = source.LineOf(first);
        var repair = _repairs.Find(line, before, after);
        See(against);
        var block = Near(first, last, against);
        _findings.Listed.Add(new Difference(
            against is null && repair is null ? DifferenceKind.Lost : DifferenceKind.Changed, line, Excerpt.Short(source.Slice(first, last)), against is var (start, end) ? Excerpt.Short(edition.Slice(start, end)) : "")
        {
            Place = block?.Place,
            EditionLine = block?.Line ?? 0,
            Length = before.Length,
            Repair = repair?.Rule,
            Before = Excerpt.Before(source.Text, source.Starts[first]),
            After = Excerpt.After(source.Text, source.Ends[last]),
        });
    }

    private void ReadEdition(int first, int last)
    {
        var (source, edition) = (_alignment.Source, _alignment.Edition);
        while (first <= last && (_seen[first] || edition.IsWeak(first)))
        {
            first++;
        }

        while (last > first && (_seen[last] || edition.IsWeak(last)))
        {
            last--;
        }

        var block = edition.Blocks[edition.BlockOf[Math.Min(first, edition.Length - 1)]];
        if (first > last || block.Kind is BlockKind.Issue or BlockKind.ListTitle)
        {
            return;
        }

        if (IsAutomaticNumber(first, last))
        {
            _findings.Mechanical.Add(new Spot(DifferenceKind.Markup, source.LineOf(_alignment.ToSource[last + 1]), block.Place) { Source = 0..0, Edition = edition.Starts[first]..edition.Ends[last] });
            return;
        }

        var words = Words(edition, first, last);
        var near = first > 0 && _alignment.ToSource[first - 1] >= 0 ? _alignment.ToSource[first - 1] : last + 1 < edition.Length && _alignment.ToSource[last + 1] >= 0 ? _alignment.ToSource[last + 1] : -1;
        var line = near < 0 ? 0 : source.LineOf(near);
        var repair = _repairs.Find(line, "", words);
        _findings.Listed.Add(new Difference(repair is null ? DifferenceKind.Inserted : DifferenceKind.Changed, line, "", Excerpt.Short(edition.Slice(first, last)))
        {
            Place = block.Place,
            EditionLine = block.Line,
            Length = words.Length,
            Repair = repair?.Rule,
            Before = Excerpt.Before(edition.Text, edition.Starts[first]),
            After = Excerpt.After(edition.Text, edition.Ends[last]),
        });
    }

    // The file says that a number is printed here and leaves it to the program to count; the edition prints it.
    private bool IsAutomaticNumber(int first, int last)
    {
        const int MaxLength = 16;
        var (source, edition) = (_alignment.Source, _alignment.Edition);
        if (!edition.StartsBlock(first) || last - first >= MaxLength || edition.EndsBlock(last) || _alignment.ToSource[last + 1] is not (>= 0 and var begin))
        {
            return false;
        }

        return source.Blocks[source.BlockOf[begin]].IsNumbered && source.StartsBlock(begin);
    }

    /// <summary>The unmatched run of the edition that stands where this one of the source stood, if nothing has been set against it yet.</summary>
    private (int First, int Last)? Against(int first, int last) => Beside(first, last) is var (left, right) && !IsAutomaticNumber(left, right) ? (left, right) : null;

    private (int First, int Last)? Beside(int first, int last)
    {
        var (toEdition, edition) = (_alignment.ToEdition, _alignment.Edition);
        var left = first > 0 && toEdition[first - 1] >= 0 ? toEdition[first - 1] + 1 : -1;
        if (left >= 0 && left < edition.Length && _alignment.ToSource[left] == Alignment.None && !_seen[left])
        {
            var end = left;
            while (!edition.EndsBlock(end) && _alignment.ToSource[end + 1] == Alignment.None && !_seen[end + 1])
            {
                end++;
            }

            return (left, end);
        }

        var right = last + 1 < toEdition.Length && toEdition[last + 1] >= 0 ? toEdition[last + 1] - 1 : -1;
        if (right < 0 || _alignment.ToSource[right] != Alignment.None || _seen[right])
        {
            return null;
        }

        var start = right;
        while (!edition.StartsBlock(start) && _alignment.ToSource[start - 1] == Alignment.None && !_seen[start - 1])
        {
            start--;
        }

        return (start, right);
    }

    private void Markup(int first, int last, (int First, int Last)? against)
    {
        var source = _alignment.Source;
        var edition = _alignment.Edition;
        if (against is var (from, to) && !Enumerable.Range(from, to - from + 1).All(unit => edition.IsWeak(unit) || CollationText.IsCitation(edition.Codes[unit])))
        {
            against = null;
        }

        See(against);
        _findings.Mechanical.Add(new Spot(DifferenceKind.Markup, source.LineOf(first), Near(first, last, against)?.Place)
        {
            Source = source.Starts[first]..Math.Max(source.Starts[first], source.Ends[last]),
            Edition = against is var (left, right) ? edition.Starts[left]..Math.Max(edition.Starts[left], edition.Ends[right]) : 0..0,
        });
    }

    private void See((int First, int Last)? against)
    {
        if (against is var (first, last))
        {
            _seen.AsSpan(first..(last + 1)).Fill(true);
        }
    }

    private TextBlock? Near(int first, int last, (int First, int Last)? against)
    {
        var (toEdition, edition) = (_alignment.ToEdition, _alignment.Edition);
        var unit = against?.First ?? (first > 0 && toEdition[first - 1] >= 0 ? toEdition[first - 1] : last + 1 < toEdition.Length ? toEdition[last + 1] : -1);
        return unit < 0 ? null : edition.Blocks[edition.BlockOf[unit]];
    }

    /// <summary>The characters that count, as they are compared; citation marks are written out.</summary>
    private static string Words(CollationText text, int first, int last) => string.Concat(
        Enumerable.Range(first, last - first + 1).Where(unit => !text.IsWeak(unit) || CollationText.IsCitation(text.Codes[unit]))
            .Select(unit => CollationText.IsCitation(text.Codes[unit]) ? $"[{text.Codes[unit] - CollationText.CitationBase}]" : ((char)text.Codes[unit]).ToString()));
}
