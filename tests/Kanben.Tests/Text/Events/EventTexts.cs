using System.Collections.Immutable;
using Kanben.Model;
using Kanben.Text.Dates;
using Kanben.Text.Events;

namespace Kanben.Tests.Text.Events;

/// <summary>What is found in one paragraph, as values and as one line.</summary>
internal static class EventTexts
{
    public static ImmutableArray<DatedEvent> Find(string text)
    {
        Paragraph[] paragraphs = [new("p", -1, ParagraphKind.Text, text, 1)];
        return EventFinder.Find(paragraphs, DateFinder.Find(paragraphs, null));
    }

    public static string Found(string text) => string.Join('；', Find(text).Select(found => $"{found.Value} {found.Kind} {found.Title}"));
}
