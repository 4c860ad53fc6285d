using System.Text;
using Kanben.Build.Output;

namespace Kanben.Build.Bibliographies;

/// <summary>
/// The two scripts of a split bibliography: the page of every work (<see cref="PlacesScript"/>), and how many works of each type and year a page has, so that
/// a choice can show where its works are. Each is fetched only when it is needed.
/// </summary>
internal static class WorkScripts
{
    public static IEnumerable<(string Path, ReadOnlyMemory<byte> Bytes)> Files(Bibliography bibliography)
    {
        if (bibliography.Sheets.Length < 2)
        {
            yield break;
        }

        var sheets = bibliography.Sheets.Where(sheet => sheet.Works.Length > 0).ToList();
        yield return PlacesScript.Of(WorkSheet.PlacesPath, sheets.Select(sheet => (sheet.Path, sheet.Works.SelectMany(work => work.FormerIds.Prepend(work.Id)))));
        yield return (WorkSheet.CountsPath, Encoding.UTF8.GetBytes(Counts(sheets)));
    }

    // `kanbenCounts({"chinese/l/":"J2019 2020*3;M1999"})`: a page, and for each type the years, with how often where that is more than once.
    private static string Counts(List<WorkSheet> sheets)
    {
        var folder = WorkSheet.CountsPath.LastIndexOf('/') + 1;
        var script = new StringBuilder("kanbenCounts({\n");
        foreach (var sheet in sheets)
        {
            var types = sheet.Works.GroupBy(WorkTypes.Of).OrderBy(type => type.Key, StringComparer.Ordinal)
                .Select(type => type.Key + string.Join(' ', type.GroupBy(work => work.Year).OrderBy(year => year.Key).Select(year => year.Count() > 1 ? $"{year.Key}*{year.Count()}" : $"{year.Key}")));
            script.Append('"').Append(sheet.Path, folder, sheet.Path.Length - folder).Append("\":\"").AppendJoin(';', types).Append("\",\n");
        }

        return script.Append("});\n").ToString();
    }
}
