namespace Kanben.Inspection;

/// <summary>
/// What `kanben inspect` prints: the stable machine interface. The names of the properties are those of the JSON in camel case; offsets count
/// UTF-16 units in a paragraph's plain text; a property that does not apply is null or an empty list, never left out. `citations` are the numeric
/// marks and `authorDateCitations` the words that cite by author and year; `citedBy` of a reference has the paragraphs of both.
/// </summary>
internal sealed record InspectReport(string File)
{
    public string? Title { get; init; }
    public string? Subtitle { get; init; }
    public IReadOnlyList<AuthorPart> Authors { get; init; } = [];
    public string? Abstract { get; init; }
    public IReadOnlyList<string> Keywords { get; init; } = [];
    public string? Language { get; init; }
    public EnglishPart English { get; init; } = new(null, null, null, null);
    public IReadOnlyList<NotePart> Notes { get; init; } = [];
    public IReadOnlyList<HeadingPart> Headings { get; init; } = [];
    public IReadOnlyList<ParagraphPart> Paragraphs { get; init; } = [];
    public IReadOnlyList<CitationPart> Citations { get; init; } = [];
    public IReadOnlyList<AuthorDatePart> AuthorDateCitations { get; init; } = [];
    public IReadOnlyList<ReferencePart> References { get; init; } = [];
    public IReadOnlyList<DatePart> Dates { get; init; } = [];
    public IReadOnlyList<EventPart> Events { get; init; } = [];
    public IReadOnlyList<TermPart> Terms { get; init; } = [];
    public IReadOnlyList<RemovedPart> Removed { get; init; } = [];
    public IReadOnlyList<DiagnosticPart> Diagnostics { get; init; } = [];
}

internal sealed record AuthorPart(string Name, IReadOnlyList<string> Affiliations);

internal sealed record EnglishPart(string? Title, IReadOnlyList<string>? Authors, string? Abstract, IReadOnlyList<string>? Keywords);

internal sealed record NotePart(string Kind, string Text);

internal sealed record HeadingPart(int Level, string? Number, string Text, string Id);

internal sealed record ParagraphPart(string Id, int Heading, string Kind, string Text);

internal sealed record CitationPart(int Reference, string Paragraph, int Offset, string? Pages);

internal sealed record AuthorDatePart(int Reference, string Paragraph, int Offset, int Length, string? Pages);

internal sealed record ReferencePart(int Number, string Raw)
{
    public string? Type { get; init; }
    public string? Medium { get; init; }
    public IReadOnlyList<string> Authors { get; init; } = [];
    public bool EtAl { get; init; }
    public IReadOnlyList<string> Translators { get; init; } = [];
    public string? Title { get; init; }
    public string? Container { get; init; }
    public string? Edition { get; init; }
    public string? Place { get; init; }
    public string? Publisher { get; init; }
    public string? Year { get; init; }
    public string? Volume { get; init; }
    public string? Issue { get; init; }
    public string? Pages { get; init; }
    public string? DocumentNumber { get; init; }
    public string? Accessed { get; init; }
    public string? Url { get; init; }
    public string? Doi { get; init; }
    public IReadOnlyList<string> CitedBy { get; init; } = [];
}

internal sealed record DatePart(string Paragraph, string Text, int Offset, string? Edtf, string? Mod, string Basis);

internal sealed record EventPart(string Edtf, string Title, string Sentence, string Paragraph, string Kind);

internal sealed record TermPart(string Term, string Kind, int Count, string? Definition, double Score, string? English, IReadOnlyList<string> Contexts);

internal sealed record RemovedPart(string Kind, string Text, int Line);

internal sealed record DiagnosticPart(string Code, string Severity, string Message, int Line);
