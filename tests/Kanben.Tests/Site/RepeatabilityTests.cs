using System.Diagnostics;
using System.Globalization;

namespace Kanben.Tests.Site;

public sealed class RepeatabilityTests
{
    private static readonly string[] Articles = ["一", "İstanbul ilçesi", "重庆", "长江", "Zebra", "ähnlich"];

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("tr-TR")]
    [InlineData("")]
    public void GivesTheSameBytesInEveryFolderAndCulture(string culture)
    {
        using var one = Sample();
        using var two = Sample();
        one.Built();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Hostile(culture);
            two.Built();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(one.Snapshot(), two.Snapshot());
    }

    [Theory]
    [InlineData("zh_CN.UTF-8", "Asia/Shanghai")]
    [InlineData("tr_TR.UTF-8", "America/St_Johns")]
    [InlineData("C", "Pacific/Kiritimati")]
    public void GivesTheSameBytesInEveryProcessEnvironment(string locale, string timeZone)
    {
        using var one = Sample();
        using var two = Sample();
        one.Built();
        var start = new ProcessStartInfo("dotnet", [typeof(Kanben.Commands.CommandLine).Assembly.Location, "build", "--site", two.Folder]) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["LANG"] = start.Environment["LC_ALL"] = locale;
        start.Environment["TZ"] = timeZone;

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.True(process.ExitCode == 0, error);
        Assert.Equal(one.Snapshot(), two.Snapshot());
    }

    [Fact]
    public void NamesNoMachineAndNoTime()
    {
        using var site = Sample().Built();

        var files = Directory.GetFiles(site.Output, "*", SearchOption.AllDirectories);

        Assert.All(files, file =>
        {
            var text = File.ReadAllText(file);
            Assert.DoesNotContain(site.Folder, text, StringComparison.Ordinal);
            Assert.DoesNotContain(Environment.MachineName, text, StringComparison.Ordinal);
            // RFC 4180, RFC 5545 and the specification of RIS prescribe the line ends of Windows.
            Assert.Equal(Path.GetExtension(file) is ".csv" or ".ics" or ".ris", text.Contains('\r'));
            Assert.False(text.StartsWith('\uFEFF'));
        });
    }

    private static TemporarySite Sample()
    {
        var site = new TemporarySite().With("input/site.yml", "title: 文集\nurl: https://example.org/x\n");
        foreach (var (title, index) in Articles.Select((title, index) => (title, index)))
        {
            site.With($"input/articles/a{index}.md", $"---\ntitle: {title}\nauthors: [周一, {title}]\nkeywords: [{title}, 共]\ndate: 20{index + 10}-0{index + 1}\nabstract: 1.5 至 2.5。\n---\n## 1 引言\n\n1999年5月，{title}会议召开。“{title}方案”与《{title}》。[^1] $x^2 = {index}.5$\n\n[^1]: 周一.{title}[J].刊,20{index + 10},1(1):1-9.\n");
        }

        return site;
    }

    // The invariant mode knows cultures by name only, so what would differ in them is made to differ by hand.
    private static CultureInfo Hostile(string name)
    {
        var culture = (CultureInfo)new CultureInfo(name).Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "−";
        culture.DateTimeFormat.ShortDatePattern = "yyyy年";
        return culture;
    }
}
