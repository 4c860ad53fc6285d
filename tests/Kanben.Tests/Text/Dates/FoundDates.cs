using System.Collections.Immutable;
using Kanben.Model;
using Kanben.Text.Dates;

namespace Kanben.Tests.Text.Dates;

/// <summary>The dates of a text as one readable line: wording=EDTF, parted by semicolons.</summary>
internal static class FoundDates
{
    public static string In(string text, string? document = null) => string.Join(';', Mentions(text, document).Select(mention => $"{mention.Text}={mention.Value?.Text ?? "null"}"));

    public static ImmutableArray<DateMention> Mentions(string text, string? document = null) =>
        DateFinder.Find([new Paragraph("p", -1, ParagraphKind.Text, text, 1)], document is null ? null : Edtf.Parse(document));
}
