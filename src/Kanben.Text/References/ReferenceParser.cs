using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Text.References;

/// <summary>
/// Reads one bibliographic entry after GB/T 7714 (2005, 2015, 2025) as it is met in print. The route: the entry's number, the type mark, from
/// the right what its form alone tells (DOI, address, dates in brackets), then the head, then what follows the mark by type. Every string
/// parses, in linear time. Each field is a run of the entry as printed; only in a URL or DOI the blanks of a line break are taken out.
/// </summary>
public static class ReferenceParser
{
    public static ParsedReference Parse(string raw)
    {
        var entry = EntryText.From(raw);
        var number = new Segment(0, EntryNumber.Skip(entry.Text));
        var region = Parallels.First(entry, WithoutBullet(entry.Text, new Segment(number.End, raw.Length)));
        var mark = TypeMark.Find(entry, region.Start) is { IsNone: false } found ? found : TypeMark.FindRound(entry, region.Start);
        var draft = new Draft { Type = mark.Type, Medium = mark.Medium }.Knowing(number, mark.Whole);
        return mark.IsNone || mark.Whole.End > region.End
            ? Finish(entry, Unmarked.Read(entry, region, new Draft().Knowing(number)))
            : Finish(entry, ReadMarked(entry, region, mark, draft));
    }

    // A dash or bullet that an extraction leaves between two entries.
    private static Segment WithoutBullet(string text, Segment region)
    {
        var end = region.End;
        while (end > region.Start && text[end - 1] is ' ' or '-' or '•' or '|' or '*')
        {
            end--;
        }

        return region with { End = end };
    }

    private static Draft ReadMarked(EntryText entry, Segment region, TypeMark mark, Draft draft)
    {
        var (withTail, rest) = Tail.Read(entry, region with { Start = mark.Whole.End }, draft);
        var withHead = Head.Read(rest, region with { End = mark.Whole.Start }, withTail);
        return Bodies.Read(rest, region with { Start = mark.Whole.End }, withHead);
    }

    private static ParsedReference Finish(EntryText entry, Draft draft) => new()
    {
        Raw = entry.Raw,
        Type = draft.Type,
        Medium = draft.Medium,
        TypeIsGuessed = draft.TypeIsGuessed,
        Authors = Cut(entry, draft.Authors.All),
        EtAl = draft.Authors.EtAl,
        Translators = Cut(entry, draft.Translators),
        ContainerAuthors = Cut(entry, draft.ContainerAuthors.All),
        Title = Cut(entry, draft.Title),
        Container = Cut(entry, draft.Container),
        Edition = Cut(entry, draft.Edition),
        Place = Cut(entry, draft.Place),
        Publisher = Cut(entry, draft.Publisher),
        Year = Cut(entry, draft.Year),
        Date = draft.Date != draft.Year ? Cut(entry, draft.Date) : null,
        Volume = Cut(entry, draft.Volume),
        Issue = Cut(entry, draft.Issue),
        Pages = Cut(entry, draft.Pages),
        DocumentNumber = Cut(entry, draft.Number),
        Accessed = Cut(entry, draft.Accessed),
        Url = CutUnbroken(entry, draft.Url),
        Doi = CutUnbroken(entry, draft.Doi),
        LeftOver = Leftovers.Find(entry, draft),
    };

    private static string? Cut(EntryText entry, Segment segment) => segment.IsEmpty ? null : entry.Raw[segment.Start..segment.End];

    private static ImmutableArray<string> Cut(EntryText entry, IEnumerable<Segment> segments) =>
        [.. segments.Where(segment => !segment.IsEmpty).Select(segment => entry.Raw[segment.Start..segment.End])];

    private static string? CutUnbroken(EntryText entry, Segment segment) =>
        segment.IsEmpty ? null : entry.Text[segment.Start..segment.End].Replace(" ", "", StringComparison.Ordinal);
}
