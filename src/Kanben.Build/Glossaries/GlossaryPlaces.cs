using Kanben.Build.Output;

namespace Kanben.Build.Glossaries;

/// <summary>The script that knows the page of every entry; see <see cref="PlacesScript"/>. A glossary of one page needs none.</summary>
internal static class GlossaryPlaces
{
    public static IEnumerable<(string Path, ReadOnlyMemory<byte> Bytes)> Files(Glossary glossary) => glossary.Sheets.Length < 2 ? [] :
    [
        PlacesScript.Of(GlossarySheet.PlacesPath, glossary.Sheets.Where(sheet => sheet.Entries.Length > 0).Select(sheet => (sheet.Path, sheet.Entries.Select(entry => entry.Id)))),
    ];
}
