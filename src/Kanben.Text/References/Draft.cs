using System.Collections.Immutable;

namespace Kanben.Text.References;

/// <summary>What the steps have read so far, as runs of the entry; handed from step to step by value.</summary>
internal sealed record Draft
{
    public string? Type { get; init; }
    public string? Medium { get; init; }
    public bool TypeIsGuessed { get; init; }
    public Names Authors { get; init; } = Names.None;
    public ImmutableList<Segment> Translators { get; init; } = [];
    public Names ContainerAuthors { get; init; } = Names.None;
    public Segment Title { get; init; }
    public Segment Container { get; init; }
    public Segment Edition { get; init; }
    public Segment Place { get; init; }
    public Segment Publisher { get; init; }
    public Segment Year { get; init; }
    public Segment Date { get; init; }
    public Segment Volume { get; init; }
    public Segment Issue { get; init; }
    public Segment Pages { get; init; }
    public Segment Number { get; init; }
    public Segment Accessed { get; init; }
    public Segment Url { get; init; }
    public Segment Doi { get; init; }

    /// <summary>Runs that carry no field but were understood: the entry's number, the type mark, 佚名, [S.l.], 译, 第…卷.</summary>
    public ImmutableStack<Segment> Understood { get; init; } = [];

    public Draft Knowing(params ReadOnlySpan<Segment> runs)
    {
        // A stack and a balanced list, not arrays: an entry may have as many of these as characters.
        var understood = Understood;
        foreach (var run in runs)
        {
            understood = understood.Push(run);
        }

        return this with { Understood = understood };
    }

    /// <summary>Understands what stands around a field in its element, such as its label; the field itself may still be replaced by a better one.</summary>
    public Draft KnowingAround(Segment field, Segment element) => Knowing(element with { End = field.Start }, element with { Start = field.End });

    /// <summary>Takes the date unless a date is known already.</summary>
    public Draft Dated(YearMention mention)
    {
        if (mention.IsNone)
        {
            return this;
        }

        var known = Knowing(mention.Whole);
        return Year.IsEmpty || Date.Length < mention.Date.Length ? known with { Year = mention.Year, Date = mention.Date } : known;
    }
}
