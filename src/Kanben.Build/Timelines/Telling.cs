using Kanben.Model;

namespace Kanben.Build.Timelines;

/// <summary>One statement of an event, found in an article or written by a person, before those of one event are put together.</summary>
internal sealed class Telling
{
    public Telling(AddedEvent added, EventAccount? account)
    {
        (Added, Account, Value, Kind, Title, Words) = (added, account, added.Date, added.Kind, added.Title, added.Title);
        (IsEdited, Likeness) = (true, new EventLikeness(Title));
    }

    public Telling(DatedEvent found, EventAccount account)
    {
        (Account, Value, Kind, Title, Words) = (account, found.Value, found.Kind, found.ShownTitle, found.Title);
        (IsEdited, Likeness) = (found.EditedTitle is not null, new EventLikeness(Title));
    }

    public AddedEvent? Added { get; }
    public EventAccount? Account { get; }
    public Edtf Value { get; }
    public EventKind Kind { get; }
    public string Title { get; }

    /// <summary>The title as found, which no correction changes.</summary>
    public string Words { get; }
    public EventLikeness Likeness { get; }

    /// <summary>Whether a person wrote the title.</summary>
    public bool IsEdited { get; }

    /// <summary>3 for a day, 2 for a month, 1 for a year, 0 for anything else.</summary>
    public int Precision => PartialDate.TryParse(Value.Text, out var date) ? date.Day > 0 ? 3 : date.Month > 0 ? 2 : 1 : Value.IsInterval && Value.Earliest is not null && Value.Latest is not null ? 3 : 0;
}
