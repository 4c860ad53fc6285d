using Kanben.Model;

namespace Kanben.Tests.Text.References;

/// <summary>Prints the fields of an entry that are given, one after the other, so that a test shows all of them or fails.</summary>
internal static class Fields
{
    public static string Of(ParsedReference reference)
    {
        var type = reference.Type is null ? "" : (reference.TypeIsGuessed ? "?" : "") + reference.Type + (reference.Medium is null ? "" : "/" + reference.Medium);
        (string Name, string? Value)[] fields =
        [
            ("by", string.Join('+', reference.Authors) + (reference.EtAl ? "+…" : "")),
            ("title", reference.Title),
            ("tr", string.Join('+', reference.Translators)),
            ("in", reference.Container),
            ("ed-by", string.Join('+', reference.ContainerAuthors)),
            ("ed", reference.Edition),
            ("at", reference.Place),
            ("pub", reference.Publisher),
            ("year", reference.Year),
            ("date", reference.Date),
            ("vol", reference.Volume),
            ("no", reference.Issue),
            ("pp", reference.Pages),
            ("id", reference.DocumentNumber),
            ("seen", reference.Accessed),
            ("url", reference.Url),
            ("doi", reference.Doi),
            ("left", string.Join('+', reference.LeftOver)),
        ];
        return string.Join(" | ", fields.Where(field => !string.IsNullOrEmpty(field.Value)).Select(field => $"{field.Name}={field.Value}").Prepend(type));
    }

    /// <summary>Every value of every field.</summary>
    public static IEnumerable<string> ValuesOf(ParsedReference reference) =>
        new[]
        {
            reference.Title, reference.Container, reference.Edition, reference.Place, reference.Publisher, reference.Year, reference.Date, reference.Volume,
            reference.Issue, reference.Pages, reference.DocumentNumber, reference.Accessed,
        }.OfType<string>().Concat(reference.Authors).Concat(reference.Translators).Concat(reference.ContainerAuthors).Concat(reference.LeftOver);
}
