using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Text.Events;

/// <summary>
/// Turns dates into events: a dated clause in which something happens gives one event, whose title is cut from its sentence. Data windows,
/// comparisons, figures as of a day, states and dates in brackets or titles give none. Linear in the text.
/// </summary>
public static class EventFinder
{
    /// <summary>The events of one document in reading order, given all its date mentions in reading order.</summary>
    public static ImmutableArray<DatedEvent> Find(IReadOnlyList<Paragraph> paragraphs, ImmutableArray<DateMention> dates)
    {
        if (dates.IsDefaultOrEmpty)
        {
            return [];
        }

        var byParagraph = dates.ToLookup(date => date.Paragraph, StringComparer.Ordinal);
        var events = ImmutableArray.CreateBuilder<DatedEvent>();
        foreach (var paragraph in paragraphs)
        {
            if (byParagraph[paragraph.Id].Any())
            {
                AddEvents(paragraph, byParagraph[paragraph.Id], events);
            }
        }

        return events.ToImmutable();
    }

    private static void AddEvents(Paragraph paragraph, IEnumerable<DateMention> mentions, ImmutableArray<DatedEvent>.Builder events)
    {
        var clauses = new Clauses(paragraph.Text);
        var (index, last) = (0, (Clause: -1, Sentence: -1, Value: "", Plan: (Edtf?)null));
        var subject = (Sentence: -1, Run: default(Range));
        foreach (var mention in mentions)
        {
            if (mention.Value is null || clauses.Count == 0)
            {
                continue;
            }

            index = clauses.IndexOf(mention.Offset, index);
            var sentence = clauses[index].Sentence;
            if (index == last.Clause || (sentence == last.Sentence && mention.Value.Text == last.Value) || (clauses.IsEnclosed(mention.Offset) && !DateFrames.IsGloss(mention, paragraph.Text)))
            {
                continue;
            }

            var dated = new DatedClause(clauses, index, mention, subject.Sentence == sentence ? subject.Run : default);
            if ((dated.IsEnglish ? EnglishEvents.Read(dated) : ChineseEvents.Read(dated)) is not { } found)
            {
                continue;
            }

            subject = found.Subject.Equals(default) ? subject : (sentence, found.Subject);
            // What a sentence foresees after a target is foreseen too.
            var kind = sentence == last.Sentence && last.Plan is not null && mention.Value.CompareTo(last.Plan) > 0 ? EventKind.Plan : found.Kind;
            var (text, offset) = clauses.SentenceAt(clauses[index], mention.Offset..(mention.Offset + mention.Text.Length));
            events.Add(new DatedEvent(mention, found.Value ?? mention.Value, found.Title, text, offset, paragraph.Id, kind));
            last = (index, sentence, mention.Value.Text, kind == EventKind.Plan ? mention.Value : null);
        }
    }
}
