using CsCheck;
using Kanben.Model;

namespace Kanben.Tests.Model.Dates;

public sealed class EdtfTests
{
    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2023-11-06/2023-11-07", "2023-11-06", "2023-11-07")]
    [InlineData("1966-05-16/1976-10", "1966-05-16", "1976-10-31")]
    [InlineData("198X", "1980-01-01", "1989-12-31")]
    [InlineData("18XX", "1800-01-01", "1899-12-31")]
    [InlineData("1450~", "1450-01-01", "1450-12-31")]
    [InlineData("-0220", "-0220-01-01", "-0220-12-31")]
    [InlineData("1978/..", "1978-01-01", null)]
    [InlineData("../2023", null, "2023-12-31")]
    [InlineData("2019-21", "2019-03-01", "2019-05-31")]
    [InlineData("2019-24", "2019-12-01", "2020-02-29")]
    public void KnowsItsBounds(string text, string? earliest, string? latest)
    {
        var edtf = Edtf.Parse(text);

        Assert.Equal(earliest, edtf.Earliest?.ToString());
        Assert.Equal(latest, edtf.Latest?.ToString());
        Assert.Equal(text, edtf.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("2024-13")]
    [InlineData("2023-02-29")]
    [InlineData("2024-6-4")]
    [InlineData("198X~")]
    [InlineData("-0000")]
    [InlineData("../..")]
    [InlineData("2024/2023")]
    [InlineData("2019-21/2019-23")]
    [InlineData("２０２４")]
    [InlineData("2024~~")]
    public void RefusesWhatIsNoDate(string text) => Assert.False(Edtf.TryParse(text, out _));

    [Fact]
    public void SortsByBeginningAndTheBroaderLater()
    {
        string[] dates = ["2023-05", "2023", "2023-05-01", "1978/..", "-0220", "2022-03/2022-05"];

        Assert.Equal(["-0220", "1978/..", "2022-03/2022-05", "2023", "2023-05-01", "2023-05"], dates.Select(Edtf.Parse).Order().Select(date => date.Text));
    }

    [Fact]
    public void KeepsTheTextOfWhatItReads() =>
        Gen.Char["0123456789-/~X."].Array[0, 12].Select(chars => new string(chars)).Sample(text => !Edtf.TryParse(text, out var date) || date.Text == text);
}
