using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Kanben.Build.Articles;
using Kanben.Build.Libraries;
using Kanben.Build.Pages;
using Kanben.Build.Sites;
using Kanben.Build.Themes;
using Kanben.Build.Timelines;
using Kanben.Build.Timelines.Exports;
using Kanben.Model;
using Kanben.Tests.Build.Output;

namespace Kanben.Tests.Build.Timelines.Exports;

/// <summary>Timelines to export, harmless and hostile, and what their readers may expect of a text.</summary>
internal static class ExportSamples
{
    private static readonly IReadOnlyDictionary<string, string> Words = ThemeWords.Read(ThemeFiles.Read(null, []), "zh-Hans", [])!;

    private static readonly Library Bare = LibraryGatherer.Gather(new SiteContent(SiteSettings.Default), []);

    private static readonly string[] Dates =
    [
        "2023-11-06/2023-11-07", "2023-05", "2008", "0755", "-0220", "-0220-10", "-0220/0009", "0000", "0000-02-29", "0001-01-01", "9999-12-31", "9999-12-30", "198X", "18XX", "00XX",
        "2019-21", "2019-24", "1450~", "2023-05-04~", "1450?", "1450%", "1980~/1989~", "1978/..", "../2023", "1978/", "/2023", "../-0220", "-0220/..", "1966-05-16/1976-10", "1966/1966-10",
        "1966/1966-01", "1966-05/1966", "1966-12/1966", "1966-05/1966-05-20", "2019-05-01/2019-05-10", "1966-10-01/1966-10-01", "2024-02-29", "2023-12-31",
    ];

    private static readonly string[] Pieces =
    [
        "纸", "活字印刷", "《纸史》", "“", "=cmd|' /C calc'!A0", "＝1+1", "-2", "－2", "+1", "＋1", "@SUM(1)", "＠x", "\"", "'", ",", ";", "; =1", ";\"=1", ":", "\n", "\r\n", "\r", "\t", "\\", "\\n", "\\,",
        "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "&amp;", "&", "<!--", "]]>", "😀", "𠀀", "👩‍👩‍👧", "\uD800", "\uDC00", "\u2028", "\u2029", "\u202E", "\u2066", "\u200F", "\uFEFF", "\0", "\u0085",
        "\u001B", "é", "İ", "\u3000", " ", "\u00A0", "BEGIN:VEVENT", "END:VCALENDAR\r\n", "%0A", "javascript:alert(1)", "https://e.example/?a=b&c", "{{x}}", "${x}", "null", "1957年5月8日",
    ];

    public static Gen<string> AnyText { get; } = Gen.Frequency((9, Any(Pieces).Array[0, 8].Select(string.Concat)), (1, Any(Pieces).Select(piece => string.Concat(Enumerable.Repeat(piece, 400)))));

    public static Gen<Edtf> AnyDate { get; } = Gen.OneOf(
        Any(Dates).Select(Edtf.Parse),
        Gen.Select(Gen.Int[-300, 2100], Gen.Int[0, 12], Gen.Int[0, 28], (year, month, day) => Edtf.Of(PartialDate.Of(year, month, month == 0 ? 0 : day))));

    private static Gen<EventAccount> Account { get; } =
        Gen.Select(AnyText, AnyText.Array[0, 3], Gen.Select(AnyText, AnyText, AnyText), AnyDate, Gen.Bool, Gen.Int[0, 4], Gen.Enum<DateBasis>(), Gen.Int[0, 3]).Select((title, names, sentence, date, isFound, modifier, basis, slug) =>
        {
            var header = new ArticleHeader { Title = title, Authors = [.. names.Select(name => new Author(name))], Keywords = [.. names], Language = names.FirstOrDefault() ?? "zh-Hans" };
            var article = new AnalyzedArticle(new Article($"input/articles/{slug}.md", Slug.From($"纸 {slug}"), header, "", 1), new ArticleText(new BodyHtml("", [])));
            if (!isFound)
            {
                return new EventAccount(article, null, null);
            }

            var (before, printed, after) = (sentence.Item1, sentence.Item2 + "年", sentence.Item3);
            var mention = new DateMention("段 #1", printed, before.Length + 7, date, modifier == 4 ? null : (DateModifier)modifier, basis);
            return new EventAccount(article, new DatedEvent(mention, date, title, before + printed + after, 7, "段 #1", EventKind.Event), title);
        });

    private static Gen<TimelineEntry> Entry { get; } =
        Gen.Select(AnyText, AnyDate, Gen.Enum<EventKind>(), AnyText.Null(), AnyText.Null(), Account.Array[0, 3], Gen.Bool).Select((title, date, kind, note, source, accounts, isDatedByThem) =>
            new TimelineEntry("", isDatedByThem && accounts.FirstOrDefault(account => account.Event is not null) is { Event: { } found } ? found.Value : date, kind, title)
            {
                Note = note,
                Source = source,
                Accounts = [.. accounts.DistinctBy(account => account.Article.Article.Slug)],
            });

    /// <summary>Any site with a timeline of any texts and dates.</summary>
    public static Gen<PageContext> AnySite { get; } =
        Gen.Select(Entry.Array[0, 6], AnyText, Any<string?>(null, "https://example.org/", "https://example.org:8443/%E5%88%8A/")).Select((entries, title, url) =>
            ContextOf(new SiteSettings { Title = title, Url = url, Description = title }, [.. entries.Select((entry, i) => entry with { Id = $"e-{i:x10}" })]));

    public static PageContext ContextOf(SiteSettings settings, params TimelineEntry[] entries) =>
        new(Bare with { Settings = settings, Timeline = new Timeline([.. entries]) }, Words);

    /// <summary>A site with one event that an editor added.</summary>
    public static PageContext One(string edtf, string title = "纸", string? url = null) =>
        ContextOf(new SiteSettings { Title = "文集", Url = url }, new TimelineEntry("e-0000000001", Edtf.Parse(edtf), EventKind.Event, title));

    /// <summary>The file of a name, or null when the site has none.</summary>
    public static byte[]? BytesOf(PageContext context, string name) =>
        TimelineExports.Files(context).Where(file => file.Path == $"timeline/{name}").Select(file => StreamedFiles.BytesOf(file.Write)).SingleOrDefault();

    /// <summary>The text with what is no Unicode replaced: all that a file in UTF-8 can hold.</summary>
    public static string InUtf8(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>What is left of a text in a format of lines, its blanks counted as one.</summary>
    public static string Line(string text) => Blanks(Regex.Replace(Regex.Replace(InUtf8(text), "[\u202A-\u202E\u2066-\u2069\uFEFF]", ""), @"[\p{Cc}\u2028\u2029]+", " "));

    public static string Blanks(string text) => Regex.Replace(text, " +", " ").Trim(' ');

    private static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
