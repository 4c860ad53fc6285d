namespace Kanben.Model;

/// <summary>A part of the unit that the value names whole: TimeML's TIMEX3 `mod`.</summary>
public enum DateModifier
{
    Start,
    Mid,
    End,
    Approx,
}

/// <summary>How the value was known: written out, the year taken from an earlier date, from a word such as 同年, or from the document's own date.</summary>
public enum DateBasis
{
    Explicit,
    Inherited,
    Anaphor,
    DocumentDate,
}

/// <summary>
/// A date in running text. <see cref="Text"/> is the printed wording, at <see cref="Offset"/> UTF-16 units in the paragraph's plain text;
/// <see cref="Value"/> is null when it is a time that cannot be dated.
/// </summary>
public sealed record DateMention(string Paragraph, string Text, int Offset, Edtf? Value, DateModifier? Modifier, DateBasis Basis);

/// <summary>Whether something happened, is foreseen (到2035年), or lasted for a time that is not a single happening (20世纪60年代).</summary>
public enum EventKind
{
    Event,
    Plan,
    Period,
}

/// <summary>
/// A dated happening. <see cref="Title"/> is cut from <see cref="Sentence"/>, which is a run of the paragraph's plain text beginning at
/// <see cref="SentenceOffset"/>; <see cref="Date"/> is the mention that dates it.
/// </summary>
public sealed record DatedEvent(DateMention Date, Edtf Value, string Title, string Sentence, int SentenceOffset, string Paragraph, EventKind Kind)
{
    /// <summary>The title that a person gave it in the article's front matter, or null.</summary>
    public string? EditedTitle { get; init; }

    public string ShownTitle => EditedTitle ?? Title;
}
