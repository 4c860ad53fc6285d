using System.Text.Json;

namespace Kanben.Tests.Build.Timelines.Exports;

/// <summary>An event as `events.json` says it, to compare the other formats with. Years are astronomical, days inclusive.</summary>
internal sealed record ExportedJson(string Id, string Edtf, Day? Start, Day? End, string Title, string Display, bool IsApproximate)
{
    public static IReadOnlyList<ExportedJson> Read(byte[] bytes)
    {
        using var json = JsonDocument.Parse(bytes);
        return [.. json.RootElement.GetProperty("events").EnumerateArray().Select(one => new ExportedJson(
            one.GetProperty("id").GetString()!, one.GetProperty("edtf").GetString()!, Day.Read(one.GetProperty("start").GetString()), Day.Read(one.GetProperty("end").GetString()),
            one.GetProperty("title").GetString()!, one.GetProperty("display").GetString()!, one.GetProperty("approximate").GetBoolean()))];
    }
}

/// <summary>A day, and the first and last of a month or year, by the calendar's own rules.</summary>
internal readonly record struct Day(int Year, int Month, int Number)
{
    public static Day? Read(string? text) => text is null ? null : First(text);

    /// <summary>The first day of `2008`, `2008-05` or `2008-05-12`.</summary>
    public static Day First(string text)
    {
        var (year, month, day) = Parts(text);
        return new Day(year, month ?? 1, day ?? 1);
    }

    public static Day Last(string text)
    {
        var (year, month, day) = Parts(text);
        return Last(year, month, day);
    }

    public static Day Last(int year, int? month, int? day) => new(year, month ?? 12, day ?? Length(year, month ?? 12));

    private static int Length(int year, int month) => month == 2 ? (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28 : month is 4 or 6 or 9 or 11 ? 30 : 31;

    private static (int Year, int? Month, int? Day) Parts(string text)
    {
        var sign = text[0] == '-' ? -1 : 1;
        var parts = text.TrimStart('-').Split('-').Select(int.Parse).ToArray();
        return (sign * parts[0], parts.Length > 1 ? parts[1] : null, parts.Length > 2 ? parts[2] : null);
    }
}
