using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Glossaries;
using Kanben.Build.Libraries;

namespace Kanben.Build.Pages;

/// <summary>Makes the model of a page of the glossary: the index of letters, and the entries in sections.</summary>
internal static class GlossaryModels
{
    // What a reader would leaf through without landmarks.
    private const int MostUndivided = 20;

    // At about 100 bytes each; with more, names no longer help to find one.
    private const int MostNames = 1500;
    private const int MostUsed = 60;

    private const string Letters = "#ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public static GlossaryModel Create(GlossaryPage page, PageContext context)
    {
        var sheet = page.Sheet;
        var sheets = context.Library.Glossary.Sheets;
        var at = sheets.IndexOf(sheet);
        var heading = sheet.Division is null ? context.Words["glossary"] : LabelOf(sheet, context);
        var frame = Frames.Create(page, context, "glossary", at == 0 ? heading : $"{heading} · {context.Words["glossary"]}");
        return new GlossaryModel(frame with { Styles = ["glossary.css"], Scripts = sheets.Length > 1 ? ["choose.js", "glossary.js"] : [] }, context.Words)
        {
            Heading = heading,
            Up = at == 0 ? null : new Link(context.Words["glossary"], SitePath.Relative(page.Path, GlossarySheet.FirstPath)),
            Count = sheet.Total,
            Orders = Orders(page, context),
            Marks = HasMarks(page, context) ? Marks(page, context) : [],
            Rows = sheets.Length > 1 ? Rows(page, context) : [],
            IsIndex = sheet.Entries.IsEmpty && sheets.Length > 1,
            Sections = Sections(page, context),
            Names = at == 0 && sheets.Length > 1 ? Names(page, context) : [],
            Earlier = at > 1 ? LinkTo(sheets[at - 1], page, context) : null,
            Later = at > 0 && at + 1 < sheets.Length ? LinkTo(sheets[at + 1], page, context) : null,
            Places = sheets.Length > 1 ? SitePath.Relative(page.Path, GlossarySheet.PlacesPath) : null,
        };
    }

    /// <summary>Whether the glossary can be read by strokes too.</summary>
    public static bool HasStrokes(Library library) => DateText.IsChinese(library.Settings.Language) && !library.Glossary.Entries.IsEmpty;

    /// <summary>The way from one order to the other.</summary>
    public static ImmutableArray<NavigationLink> Orders(Page page, PageContext context) => !HasStrokes(context.Library) ? [] :
    [
        new(context.Words["by-pinyin"], SitePath.Relative(page.Path, GlossarySheet.FirstPath), page is GlossaryPage),
        new(context.Words["by-strokes"], SitePath.Relative(page.Path, StrokeSheet.FirstPath), page is GlossaryStrokesPage),
    ];

    /// <summary>The way to an entry from the page.</summary>
    public static Link LinkTo(GlossaryEntry entry, Page page, PageContext context) => new(entry.Name, context.Library.Glossary.AddressOf(entry, page.Path));

    /// <summary>The id of a letter's section; `#`, which stands for numbers and other scripts, cannot be part of a fragment.</summary>
    private static string IdOf(char letter) => letter == '#' ? "letter-0" : $"letter-{letter}";

    private static bool HasNames(PageContext context) => context.Library.Glossary.Entries.Length <= MostNames;

    // The first page of a large glossary has the letters in its midst.
    private static bool HasMarks(GlossaryPage page, PageContext context) =>
        page.Sheet.Total > 0 && (page.Sheet.Inner.IsEmpty || page.Sheet.Division is not null || HasNames(context));

    private static ImmutableArray<GlossaryMark> Marks(GlossaryPage page, PageContext context)
    {
        var first = context.Library.Glossary.Sheets[0];
        var addresses = page.Sheet.Division is null
            ? context.Library.Glossary.Entries.Select(entry => entry.Letter).Distinct().ToDictionary(letter => letter, letter => "#" + IdOf(letter))
            : first.Inner.GroupBy(sheet => sheet.Division!.Value.Letter).ToDictionary(letter => letter.Key, letter => SitePath.Relative(page.Path, letter.First().Path));
        return [.. Letters.Select(letter => new GlossaryMark(letter.ToString(), addresses.GetValueOrDefault(letter), page.Sheet.Division?.Letter == letter))];
    }

    private static Link LinkTo(GlossarySheet sheet, Page page, PageContext context) => new(LabelOf(sheet, context), SitePath.Relative(page.Path, sheet.Path));

    // `Z · zhong（2）`
    private static string LabelOf(GlossarySheet sheet, PageContext context)
    {
        var division = sheet.Division!.Value;
        var name = division.Syllable is { } syllable ? $"{division.Letter} · {SyllableLabel(syllable, context)}" : division.Letter.ToString();
        return sheet.Part == 1 ? name : DateText.IsChinese(context.Language) ? $"{name}（{sheet.Part}）" : $"{name} ({sheet.Part})";
    }

    private static string SyllableLabel(string syllable, PageContext context) =>
        syllable == GlossaryDivision.Latin ? context.Words["latin-words"] : syllable.Replace('v', 'ü');

    // On the first page all letters; elsewhere the syllables of its letter and the numbers of its parts.
    private static ImmutableArray<WorkLetters> Rows(GlossaryPage page, PageContext context)
    {
        var sheets = context.Library.Glossary.Sheets;
        if (page.Sheet.Division is not { } division)
        {
            return HasNames(context) ? [] : [Row(context.Words["letters"], sheets[0].Inner, page, context)];
        }

        var letter = sheets[0].Inner.First(sheet => sheet.Division?.Letter == division.Letter);
        var parts = sheets.Where(sheet => sheet.Division == division).ToList();
        WorkLetters[] rows =
        [
            Row($"{division.Letter}", letter.Inner, page, context),
            new(context.Words["parts"], [.. parts.Select(part => new WorkLetter($"{part.Part}", SitePath.Relative(page.Path, part.Path), null, part.Path == page.Path))]),
        ];
        return [.. rows.Where(row => row.Pages.Length > 1)];
    }

    // The numbered pages of a division are one in its row.
    private static WorkLetters Row(string label, IEnumerable<GlossarySheet> sheets, GlossaryPage page, PageContext context) => new(label,
    [
        .. sheets.GroupBy(sheet => sheet.Division!.Value).Select(division => new WorkLetter(
            division.Key.Syllable is { } syllable ? SyllableLabel(syllable, context) : division.Key.Letter.ToString(),
            SitePath.Relative(page.Path, division.First().Path),
            division.Sum(sheet => sheet.Total),
            page.Sheet.Division == division.Key)),
    ]);

    private static ImmutableArray<GlossaryNames> Names(GlossaryPage page, PageContext context)
    {
        var entries = context.Library.Glossary.Entries;
        return HasNames(context)
            ? [.. page.Sheet.Inner.GroupBy(sheet => sheet.Division!.Value.Letter).Zip(entries.GroupBy(entry => entry.Letter)).Select(letter =>
                new GlossaryNames(letter.First.Key.ToString(), IdOf(letter.First.Key), [.. letter.Second.Select(entry => LinkTo(entry, page, context))])
                {
                    Href = SitePath.Relative(page.Path, letter.First.First().Path),
                })]
            : [new GlossaryNames(context.Words["most-used-terms"], "most-used", [.. entries.OrderByDescending(entry => entry.Uses.Length).Take(MostUsed).Select(entry => LinkTo(entry, page, context))])];
    }

    // Letters on a page for all of them, the syllables on the page of a letter.
    private static ImmutableArray<GlossarySection> Sections(GlossaryPage page, PageContext context)
    {
        var sheet = page.Sheet;
        if (sheet.Division is null)
        {
            return [.. sheet.Entries.GroupBy(entry => entry.Letter).Select(letter => Section(letter.Key.ToString(), IdOf(letter.Key), letter, page, context))];
        }

        var syllables = sheet.Entries.GroupBy(GlossaryDivision.Of).ToList();
        return syllables.Count < 2 || sheet.Entries.Length <= MostUndivided
            ? [Section(null, "", sheet.Entries, page, context)]
            : [.. syllables.Select(syllable => Section(SyllableLabel(syllable.Key.Syllable!, context), $"s-{syllable.Key.Syllable}", syllable, page, context))];
    }

    private static GlossarySection Section(string? label, string id, IEnumerable<GlossaryEntry> entries, GlossaryPage page, PageContext context) =>
        new(label, id, [.. entries.Select(entry => GlossaryItems.Create(entry, page, context) with { Level = label is null ? 2 : 3 })]);
}
