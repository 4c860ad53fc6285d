using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Glossaries;

namespace Kanben.Build.Pages;

/// <summary>Makes the model of a page of the glossary by strokes.</summary>
internal static class GlossaryStrokesModels
{
    private const string Digits = "〇一二三四五六七八九";

    public static GlossaryStrokesModel Create(GlossaryStrokesPage page, PageContext context)
    {
        var sheet = page.Sheet;
        var heading = sheet.Strokes is { } strokes ? LabelOf(strokes, context) + (sheet.Part > 1 ? $"（{sheet.Part}）" : "") : context.Words["terms-by-strokes"];
        return new GlossaryStrokesModel(Frames.Create(page, context, "glossary-strokes", $"{heading} · {context.Words["glossary"]}") with { Styles = ["glossary.css"] }, context.Words)
        {
            Heading = heading,
            Up = sheet.Strokes is null
                ? new Link(context.Words["glossary"], SitePath.Relative(page.Path, GlossarySheet.FirstPath))
                : new Link(context.Words["terms-by-strokes"], SitePath.Relative(page.Path, StrokeSheet.FirstPath)),
            Count = sheet.Strokes is null ? page.All.Sum(one => one.Count) : page.All.Where(one => one.Strokes == sheet.Strokes).Sum(one => one.Count),
            Orders = GlossaryModels.Orders(page, context),
            Rows = Rows(page, context),
            IsIndex = sheet.Groups.IsEmpty,
            Groups =
            [
                .. sheet.Groups.Select(group => new GlossaryNames(
                    sheet.Strokes is null ? LabelOf(group.Strokes, context) : null,
                    IdOf(group.Strokes),
                    [.. group.Entries.Select(entry => GlossaryModels.LinkTo(entry, page, context))])),
            ],
        };
    }

    private static string IdOf(int strokes) => $"strokes-{strokes}";

    // On one page to its places, else to the pages and the parts.
    private static ImmutableArray<WorkLetters> Rows(GlossaryStrokesPage page, PageContext context)
    {
        var sheets = page.All.Where(sheet => sheet.Strokes is not null).ToList();
        var pages = sheets.Count == 0
            ? page.Sheet.Groups.Select(group => new WorkLetter(LabelOf(group.Strokes, context), "#" + IdOf(group.Strokes), group.Entries.Length, false))
            : sheets.GroupBy(sheet => sheet.Strokes!.Value).Select(strokes => new WorkLetter(
                LabelOf(strokes.Key, context), SitePath.Relative(page.Path, strokes.First().Path), strokes.Sum(sheet => sheet.Count), page.Sheet.Strokes == strokes.Key));
        var parts = sheets.Where(sheet => sheet.Strokes == page.Sheet.Strokes)
            .Select(sheet => new WorkLetter($"{sheet.Part}", SitePath.Relative(page.Path, sheet.Path), null, sheet.Path == page.Path));
        WorkLetters[] rows = [new(context.Words["strokes"], [.. pages]), new(context.Words["parts"], [.. parts])];
        return [.. rows.Where(row => row.Pages.Length > 1)];
    }

    private static string LabelOf(int strokes, PageContext context) =>
        strokes == 0 ? context.Words["no-strokes"] : context.Words["stroke-count"].Replace("{n}", Numeral(strokes), StringComparison.Ordinal);

    /// <summary>A number from 1 to 99 in Chinese: 九, 十, 十二, 三十.</summary>
    internal static string Numeral(int number)
    {
        var (tens, ones) = (number / 10, number % 10);
        return (tens > 1 ? Digits[tens].ToString() : "") + (tens > 0 ? "十" : "") + (ones > 0 ? Digits[ones].ToString() : "");
    }
}
