using System.Collections.Immutable;
using Kanben.Build.Output;
using Kanben.Build.Pages;
using Kanben.Model;

namespace Kanben.Build.Timelines.Exports;

/// <summary>
/// An event with all that several formats say of it, worked out once. <see cref="Title"/> and <see cref="Text"/> are single lines that are safe to put
/// into any file of lines; <see cref="Words"/> is the date written out in the site's language.
/// </summary>
internal sealed record ExportedEvent(TimelineEntry Entry, EventSpan Span, string Words)
{
    /// <summary>The account that gives the entry its date, or null when an editor gave it.</summary>
    public EventAccount? DatedBy { get; init; }
    public required string Title { get; init; }

    /// <summary>The first sentence that tells it, else the editor's note, else nothing.</summary>
    public required string Text { get; init; }

    /// <summary>The language of the title and the sentence, BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>The keywords of the articles that tell it, each once.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    public DateModifier? Modifier => DatedBy?.Event?.Date.Modifier;
    public bool IsApproximate => Modifier == DateModifier.Approx || Entry.Value.Text.AsSpan().ContainsAny('~', '%');

    /// <summary>The date as printed, or in words when an editor gave it.</summary>
    public string Printed => DatedBy?.Event?.Date.Text ?? Words;

    /// <summary>
    /// The date to show without its sentence. A part of a unit (20世纪80年代初) is in the printed wording alone; that stands by itself only where
    /// nothing of it is inherited from the text before.
    /// </summary>
    public string Display => DatedBy?.Event?.Date is { Basis: DateBasis.Explicit, Modifier: not null } date && PlainLine.Of(date.Text) is { Length: > 0 } printed ? printed : Words;

    public static ExportedEvent Of(TimelineEntry entry, string siteLanguage)
    {
        var words = DateText.Of(entry.Value, siteLanguage);
        var title = PlainLine.Of(entry.Title);
        return new ExportedEvent(entry, EventSpan.Of(entry.Value), words)
        {
            DatedBy = DatingAccount(entry),
            Title = title.Length > 0 ? title : words,
            Text = PlainLine.Of(entry.First?.Event?.Sentence ?? entry.Note ?? ""),
            Language = entry.Accounts.IsEmpty ? siteLanguage : entry.Accounts[0].Article.Article.Header.Language,
            Keywords = [.. entry.Accounts.SelectMany(account => account.Article.Article.Header.Keywords).Distinct()],
        };
    }

    /// <summary>The span of an entry whose date other formats can state as a fact: plain, and not about that time; else null.</summary>
    public static EventSpan? ExactSpan(TimelineEntry entry) =>
        EventSpan.Of(entry.Value) is { IsPlain: true } span && DatingAccount(entry)?.Event?.Date.Modifier != DateModifier.Approx ? span : null;

    private static EventAccount? DatingAccount(TimelineEntry entry) => entry.Accounts.FirstOrDefault(account => account.Event?.Value == entry.Value);
}
