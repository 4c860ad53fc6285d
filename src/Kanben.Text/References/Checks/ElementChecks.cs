using Kanben.Model;

namespace Kanben.Text.References.Checks;

/// <summary>Elements that entries of a type have and this one has not (GB/T 7714-2015, 4).</summary>
internal static class ElementChecks
{
    public static IEnumerable<(Rule Rule, string Message)> Check(ParsedReference reference)
    {
        var online = reference.Url is not null || reference.Doi is not null;
        string?[] missing = reference.Type switch
        {
            "C" when !online && reference is { Pages: not null, Container: null } => [Missing(reference.Container, "the book or conference of the paper (//…)")],
            "M" or "C" or "G" when !online => [Missing(reference.Place, "place"), Missing(reference.Publisher, "publisher"), Missing(reference.Year, "year")],
            "D" => [Missing(reference.Place, "place"), Missing(reference.Publisher, "university"), Missing(reference.Year, "year")],
            "J" => [Missing(reference.Container, "journal"), Missing(reference.Year, "year")],
            "N" => [Missing(reference.Container, "newspaper"), Missing(reference.Date, "day")],
            "P" => [Missing(reference.DocumentNumber, "number"), Missing(reference.Year, "date")],
            "S" => [Missing(reference.DocumentNumber, "number")],
            _ => [],
        };
        var names = string.Join(", ", missing.Append(Missing(reference.Title, "title")).Where(name => name is not null));
        if (names.Length > 0)
        {
            yield return (TextRules.ElementMissing, $"The entry does not give: {names}. {EntryQuote.Of(reference.Raw)}");
        }
    }

    private static string? Missing(string? value, string name) => value is null ? name : null;
}
