using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Model;

namespace Kanben.Build.Timelines;

/// <summary>
/// An event of the site, once, with everything that tells it. <see cref="Id"/> is its id on the page and in every export: it depends on the value, the
/// kind and the words of the first account alone, so a new title or another article leaves it as it is.
/// </summary>
public sealed record TimelineEntry(string Id, Edtf Value, EventKind Kind, string Title)
{
    /// <summary>Whether a person wrote the title; otherwise it is cut from the sentence of <see cref="First"/>.</summary>
    public bool IsEdited { get; init; }
    public string? Note { get; init; }

    /// <summary>What a person names as the source of an event they added.</summary>
    public string? Source { get; init; }

    /// <summary>Where it is told, the oldest article first; empty for an event of `input/timeline.yml` that no article tells.</summary>
    public ImmutableArray<EventAccount> Accounts { get; init; } = [];

    /// <summary>The first account that has a sentence, or null when people added the event and no article tells it.</summary>
    public EventAccount? First => Accounts.FirstOrDefault(account => account.Event is not null);
}

/// <summary>
/// One telling of an event by an article. <see cref="Event"/> is null for an event that a person added to the article's front matter;
/// <see cref="Section"/> is the heading it stands under, or null before the first heading.
/// </summary>
public sealed record EventAccount(AnalyzedArticle Article, DatedEvent? Event, string? Section)
{
    /// <summary>The id of the paragraph, or empty for an added event.</summary>
    public string Paragraph => Event?.Paragraph ?? "";

    /// <summary>The sentence around its printed date, in three parts; null for an added event.</summary>
    public (string Before, string Printed, string After)? Sentence
    {
        get
        {
            if (Event is not { } found)
            {
                return null;
            }

            var (start, end) = (found.Date.Offset - found.SentenceOffset, found.Date.Offset - found.SentenceOffset + found.Date.Text.Length);
            return start < 0 || end > found.Sentence.Length ? (found.Sentence, "", "") : (found.Sentence[..start], found.Sentence[start..end], found.Sentence[end..]);
        }
    }
}
