using Kanben.Build.Output;

namespace Kanben.Build.Glossaries.Exports;

/// <summary>The glossary as a table for spreadsheets; several aliases stand in one cell, parted by ` | `.</summary>
internal static class GlossaryCsv
{
    public static readonly string[] Columns = ["name", "reading", "english", "aliases", "kind", "definition", "use", "source", "uses", "articles", "url"];

    public static void Write(ExportedGlossary glossary, Stream stream)
    {
        using var csv = new CsvWriter(stream);
        foreach (var column in Columns)
        {
            csv.Text(column);
        }

        csv.EndRow();
        foreach (var term in glossary.Terms)
        {
            csv.Text(term.Name).Text(term.Entry.Reading).Text(term.English).Text(string.Join(" | ", term.Aliases)).Text(term.Kind);
            csv.Text(term.Definition).Text(term.Use).Text(term.Source);
            csv.Number(term.Entry.Uses.Sum(uses => uses.Places.Length)).Number(term.Entry.Uses.Length).Text(term.Address);
            csv.EndRow();
        }
    }
}
