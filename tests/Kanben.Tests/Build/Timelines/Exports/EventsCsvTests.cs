using System.Text;
using CsCheck;
using Kanben.Build.Output;
using Kanben.Build.Timelines.Exports;
using Kanben.Model;
using static Kanben.Tests.Build.Timelines.Exports.ExportSamples;

namespace Kanben.Tests.Build.Timelines.Exports;

public sealed class EventsCsvTests
{
    private static readonly string[] NumberColumns = ["Year", "Month", "Day", "End Year", "End Month", "End Day"];

    [Fact]
    public void HoldsEveryEventWithItsDates() => AnySite.Sample(context =>
    {
        if (BytesOf(context, "events.csv") is not { } bytes)
        {
            return;
        }

        var events = ExportedJson.Read(BytesOf(context, "events.json")!);
        var rows = Read(bytes);

        Assert.Equal(events.Select(one => one.Id), rows.Select(row => row["Event ID"]));
        foreach (var (one, row) in events.Zip(rows))
        {
            Assert.Equal(one.Edtf, Unguarded(row["EDTF"]));
            AssertDates(one, row);
            if (Line(one.Title) is { Length: > 0 } title)
            {
                // Which apostrophes the guard adds is said by the table below.
                Assert.Equal(Blanks(title.Replace("&", "&amp;").Replace("<", "&lt;").Replace("'", "")), Blanks(row["Headline"].Replace("'", "")));
            }
        }
    });

    [Fact]
    public void NoCellIsAFormula() => AnySite.Sample(context =>
    {
        if (BytesOf(context, "events.csv") is not { } bytes)
        {
            return;
        }

        Assert.All(Read(bytes).SelectMany(row => row), cell => Assert.True(NumberColumns.Contains(cell.Key) ? cell.Value.Length == 0 || int.TryParse(cell.Value, out _) : !IsFormula(cell.Value), cell.Value));
        Assert.All(Read(bytes).SelectMany(row => row.Values), value => Assert.DoesNotContain(value, char.IsControl));
        // Where the comma is the decimal sign, Excel parts cells at semicolons; the first one of a line begins with our number.
        var lines = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split("\r\n");
        Assert.All(lines.SelectMany(line => line.Split(';').Skip(1)), cell => Assert.False(IsFormula(cell.TrimStart(' ', '"', '\u3000', '\u00A0')), cell));
    });

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86", "'+86")]
    [InlineData("-2", "'-2")]
    [InlineData("@a", "'@a")]
    [InlineData("＝1", "'＝1")]
    [InlineData("－1", "'－1")]
    [InlineData("\t=1", "'=1")]
    [InlineData("\u202E=1", "'=1")]
    [InlineData("\u3000=1", "'\u3000=1")]
    [InlineData("\u200B=1", "'\u200B=1")]
    [InlineData("\uFEFF=1", "'=1")]
    [InlineData("甲; =1", "甲;' =1")]
    [InlineData("甲;\"=1", "甲;'\"=1")]
    [InlineData("1+1=2", "1+1=2")]
    [InlineData("甲；=乙", "甲；=乙")]
    [InlineData("'纸'", "'纸'")]
    [InlineData("——纸", "——纸")]
    [InlineData("甲\r\n乙", "甲 乙")]
    public void TextIsNeverAFormula(string title, string cell) => Assert.Equal(cell, Read(BytesOf(One("1957", title), "events.csv")!)[0]["Headline"]);

    [Theory]
    [InlineData("-0220", "-221,,,,,,,,公元前221年,纸,")]
    [InlineData("2023-11-06/2023-11-07", "2023,11,6,,2023,11,7,,2023年11月6日至7日,纸,")]
    [InlineData("198X", "1980,,,,1989,,,,20世纪80年代,纸,")]
    [InlineData("../2023", "2023,,,,,,,,2023年以前,纸,")]
    public void YearsStayNumbers(string edtf, string row) => Assert.StartsWith(row, Encoding.UTF8.GetString(BytesOf(One(edtf), "events.csv")!).Split("\r\n")[1], StringComparison.Ordinal);

    [Fact]
    public void BeginsWithAByteOrderMarkAndTheHeadersOfTheSheet()
    {
        var text = Encoding.UTF8.GetString(BytesOf(One("1957"), "events.csv")!);

        Assert.StartsWith("\uFEFFYear,Month,Day,Time,\"End Year\",\"End Month\",\"End Day\",\"End Time\",\"Display Date\",Headline,Text,Media,\"Media Credit\",\"Media Caption\",\"Media Thumbnail\",\"Alt Text\",Type,Group,Background,EDTF,", text, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void NamesTheSourceBehindTheColumnsOfTheSheet()
    {
        var entry = One("1957").Library.Timeline.Entries[0] with { Note = "说法不一", Source = "《纸史》" };

        var row = Read(BytesOf(ContextOf(new SiteSettings { Title = "文集" }, entry), "events.csv")!)[0];

        Assert.Equal(("1957", "event", "", "说法不一", "《纸史》", "index.html#e-0000000001"), (row["EDTF"], row["Kind"], row["Basis"], row["Editor's Note"], row["Editor's Source"], row["Link"]));
    }

    [Fact]
    public void TextIsHtmlForTheSheet() => Assert.Equal("a &lt; b &amp; \"c\"", Read(BytesOf(One("1957", "a < b & \"c\""), "events.csv")!)[0]["Headline"]);

    [Fact]
    public void GuardingTwiceChangesNothingMore() => AnyText.Sample(text => Assert.Equal(CsvWriter.Guard(text), CsvWriter.Guard(CsvWriter.Guard(text))));

    private static void AssertDates(ExportedJson one, Dictionary<string, string> row)
    {
        var (first, last) = (Days(row, ""), Days(row, "End "));
        if (one.Start is { } start)
        {
            Assert.Equal(start, first!.Value.First);
            Assert.Equal(one.End, one.End is null ? last?.Last : (last ?? first).Value.Last);
        }
        else
        {
            Assert.Equal(one.End, first!.Value.Last);
            Assert.Null(last);
        }
    }

    private static (Day First, Day Last)? Days(Dictionary<string, string> row, string end)
    {
        if (Number("Year") is not { } historical)
        {
            return null;
        }

        var (year, month, day) = (historical < 0 ? historical + 1 : historical, Number("Month"), Number("Day"));
        return (new Day(year, month ?? 1, day ?? 1), Day.Last(year, month, day));

        int? Number(string name) => row[end + name] is { Length: > 0 } text ? int.Parse(text) : null;
    }

    private static bool IsFormula(string cell) => cell.Length > 0 && "=+-@＝＋－＠\t\r".Contains(cell[0]);

    private static string Unguarded(string cell) => cell.StartsWith("'-", StringComparison.Ordinal) ? cell[1..] : cell;

    private static List<Dictionary<string, string>> Read(byte[] bytes)
    {
        Assert.Equal<byte>([0xEF, 0xBB, 0xBF], bytes[..3]);
        var records = CsvReader.Read(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.AsSpan(3)));
        Assert.All(records, record => Assert.Equal(records[0].Count, record.Count));
        return [.. records.Skip(1).Select(record => records[0].Zip(record).ToDictionary(cell => cell.First, cell => cell.Second))];
    }
}
