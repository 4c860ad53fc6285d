using Kanben.Build.Timelines;
using Kanben.Model;

namespace Kanben.Build.Pages;

/// <summary>Dates written out for readers, in Chinese or English.</summary>
internal static class DateText
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Seasons = ["春", "夏", "秋", "冬", "spring", "summer", "autumn", "winter"];

    /// <summary>The date in words: `2024年6月24日`, `24 June 2024`; what words cannot say stays EDTF.</summary>
    public static string Of(Edtf date, string language)
    {
        var chinese = IsChinese(language);
        var slash = date.Text.IndexOf('/');
        return slash < 0 ? One(date.Text, chinese) : (date.Text[..slash], date.Text[(slash + 1)..]) switch
        {
            ("" or "..", var end) => chinese ? $"{One(end, chinese)}以前" : $"until {One(end, chinese)}",
            (var start, "" or "..") => chinese ? $"{One(start, chinese)}以来" : $"since {One(start, chinese)}",
            var (start, end) => Range(start, end, chinese),
        };
    }

    /// <summary>The name of a group where many stand in a row: a decade without its century.</summary>
    public static string Short(TimelinePeriod period, string language) =>
        period.Unit == PeriodUnit.Decade && IsChinese(language) ? $"{period.Start}年代" : Of(period, language);

    /// <summary>A range in three parts, as <see cref="Of"/> puts it together.</summary>
    public static (string From, string Joiner, string To) Ends(string start, string end, string language) => Ends(start, end, IsChinese(language));

    /// <summary>The date with the part of it that is meant: `2019年底`, `20世纪80年代初`, `early 2019`.</summary>
    public static string Of(Edtf date, DateModifier? modifier, string language)
    {
        var text = Of(date, language);
        // 年中 and 月中, but 年代中期 and 世纪中期.
        var isLong = date.Text.EndsWith('X');
        return (modifier, IsChinese(language)) switch
        {
            (DateModifier.Start, true) => text + "初",
            (DateModifier.Mid, true) => text + (isLong ? "中期" : "中"),
            (DateModifier.End, true) => text + (isLong ? "末" : "底"),
            (DateModifier.Start, false) => "early " + text,
            (DateModifier.Mid, false) => "mid-" + text,
            (DateModifier.End, false) => "late " + text,
            _ => text,
        };
    }

    /// <summary>The name of a group of a timeline: `1995年`, `20世纪90年代`, `19世纪`, `公元前`.</summary>
    public static string Of(TimelinePeriod period, string language)
    {
        var chinese = IsChinese(language);
        return (period.Unit, period.IsBeforeOurEra) switch
        {
            (PeriodUnit.Age, _) => chinese ? "公元前" : "BCE",
            (PeriodUnit.Century, false) => Century(period.Century, chinese),
            (PeriodUnit.Century, true) => chinese ? $"公元前{period.Century}世纪" : Century(period.Century, chinese) + " BCE",
            (PeriodUnit.Decade, _) => Decade(period.Start, chinese),
            _ => Year(period.Start, chinese),
        };
    }

    /// <summary>The value for HTML's `datetime`, or null when HTML has none for it (qualified, decade, century, season, before year 1).</summary>
    public static string? Datetime(string edtf) =>
        PartialDate.TryParse(edtf, out var date) && date.Year > 0 ? date.ToString() : null;

    public static bool IsChinese(string language) => language.StartsWith("zh", StringComparison.OrdinalIgnoreCase);

    private static string Range(string start, string end, bool chinese)
    {
        var (from, joiner, to) = Ends(start, end, chinese);
        return from + joiner + to;
    }

    // What both ends share is said once: 2023年11月6日至7日, 6–7 November 2023.
    private static (string From, string Joiner, string To) Ends(string start, string end, bool chinese)
    {
        var joiner = chinese ? "至" : " – ";
        if (PartialDate.TryParse(start, out var from) && PartialDate.TryParse(end, out var to) && from.Year == to.Year && from.Year > 0 && from.Month > 0 && to.Month > 0)
        {
            var sameMonth = from.Month == to.Month && from.Day > 0 && to.Day > 0;
            return chinese
                ? (Words(from, chinese), joiner, (sameMonth ? "" : $"{to.Month}月") + (to.Day > 0 ? $"{to.Day}日" : ""))
                : sameMonth ? ($"{from.Day}", "–", Words(to, chinese)) : (Words(from, chinese)[..^5], joiner, Words(to, chinese));
        }

        return (One(start, chinese), joiner, One(end, chinese));
    }

    private static string One(string edtf, bool chinese)
    {
        var bare = edtf.TrimEnd('~', '?', '%');
        var qualifier = edtf.Length == bare.Length ? "" : edtf[^1] switch { '~' => chinese ? "约" : "c. ", _ => chinese ? "疑为" : "probably " };
        if (PartialDate.TryParse(bare, out var date))
        {
            return qualifier + Words(date, chinese);
        }

        if (bare.EndsWith("XX", StringComparison.Ordinal))
        {
            return Century(int.Parse(bare[..2]) + 1, chinese);
        }

        if (bare.EndsWith('X'))
        {
            return Decade(int.Parse(bare[..3]) * 10, chinese);
        }

        return bare.Length == 7 && bare[5] == '2' && bare[6] is >= '1' and <= '4'
            ? chinese ? $"{bare[..4]}年{Seasons[bare[6] - '1']}" : $"{Seasons[bare[6] - '1' + 4]} {bare[..4]}"
            : edtf;
    }

    private static string Words(PartialDate date, bool chinese)
    {
        var year = Year(date.Year, chinese);
        return chinese
            ? year + (date.Month > 0 ? $"{date.Month}月" : "") + (date.Day > 0 ? $"{date.Day}日" : "")
            : (date.Day > 0 ? $"{date.Day} " : "") + (date.Month > 0 ? $"{Months[date.Month - 1]} " : "") + year;
    }

    private static string Century(int number, bool chinese) => chinese ? $"{number}世纪" : $"{TimelinePeriod.Ordinal(number)} century";

    private static string Decade(int start, bool chinese) => chinese ? $"{(start / 100) + 1}世纪{start % 100:00}年代" : $"{start}s";

    private static string Year(int year, bool chinese) => (year > 0, chinese) switch
    {
        (true, true) => $"{year}年",
        (true, false) => $"{year}",
        (false, true) => $"公元前{1 - year}年",
        _ => $"{1 - year} BCE",
    };
}
