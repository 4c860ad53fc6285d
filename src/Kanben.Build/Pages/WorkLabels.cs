using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Bibliographies;

namespace Kanben.Build.Pages;

/// <summary>The names of the bibliography's parts in the site's language, and the rows of its pages.</summary>
internal static class WorkLabels
{
    /// <summary>The word for a script, which is also the id of its section.</summary>
    public static string Word(WorkScript script) => "works-" + script.ToString().ToLowerInvariant();

    public static string TypeWord(string type) => type == WorkTypes.None ? "type-none" : "type-" + type.ToLowerInvariant();

    /// <summary>The language of works in a script, where it is not the site's own. Latin letters are those of too many to name one.</summary>
    public static string? Language(WorkScript script, PageContext context)
    {
        var isChinese = DateText.IsChinese(context.Language);
        return script switch
        {
            WorkScript.Chinese => isChinese ? null : "zh",
            WorkScript.Japanese => "ja",
            WorkScript.Russian => "ru",
            _ => isChinese ? "und" : null,
        };
    }

    /// <summary>The heading of a page: `中文文献：Z · zhang（2）`.</summary>
    public static string Of(WorkSheet sheet, PageContext context)
    {
        var division = sheet.Division!.Value;
        var isChinese = DateText.IsChinese(context.Language);
        var script = context.Words[Word(division.Script)];
        var name = division.Letter is { } letter ? $"{script}{(isChinese ? "：" : ": ")}{letter}" : script;
        name = division.Syllable is { } syllable ? $"{name} · {syllable}" : name;
        return sheet.Part == 1 ? name : isChinese ? $"{name}（{sheet.Part}）" : $"{name} ({sheet.Part})";
    }

    /// <summary>
    /// The pages near one: on the first page all letters and scripts, elsewhere the letters of its script, the syllables of its letter, the numbers of its parts.
    /// </summary>
    public static ImmutableArray<WorkLetters> Rows(ReferencesPage page, PageContext context)
    {
        var sheets = context.Library.Bibliography.Sheets;
        var groups = sheets[0].Inner.GroupBy(sheet => sheet.Division!.Value.Script).ToList();
        if (page.Sheet.Division is not { } division)
        {
            return [.. groups.Select(script => Row(context.Words[Word(script.Key)], script, page))];
        }

        var letter = sheets[0].Inner.First(sheet => sheet.Division is { } outer && outer == division with { Syllable = null });
        var parts = sheets.Where(sheet => sheet.Division == division).ToList();
        IEnumerable<WorkLetters> rows =
        [
            Row(context.Words[Word(division.Script)], groups.First(script => script.Key == division.Script), page),
            Row($"{division.Letter}", letter.Inner, page),
            new(context.Words["parts"], [.. parts.Select(part => new WorkLetter($"{part.Part}", SitePath.Relative(page.Path, part.Path), null, part.Path == page.Path))]),
        ];
        return [.. rows.Where(row => row.Pages.Length > 1)];
    }

    // The numbered pages of a division are one in its row.
    private static WorkLetters Row(string label, IEnumerable<WorkSheet> sheets, ReferencesPage page) => new(label,
    [
        .. sheets.GroupBy(sheet => sheet.Division!.Value).Select(division => new WorkLetter(
            division.Key.Syllable ?? division.Key.Letter?.ToString() ?? label,
            SitePath.Relative(page.Path, division.First().Path),
            division.Sum(sheet => sheet.Total),
            page.Sheet.Division is { } own && (own == division.Key || own.Outer == division.Key))),
    ]);
}
