using Kanben.Model;
using Kanben.Text.Dates;

namespace Kanben.Tests.Text.Dates;

public sealed class LunarTests
{
    // Spring Festivals and a leap month as the Purple Mountain Observatory's calendar gives them.
    [Theory]
    [InlineData(2020, 1, 1, false, "2020-01-25")]
    [InlineData(2023, 1, 1, false, "2023-01-22")]
    [InlineData(2015, 10, 1, false, "2015-11-12")]
    [InlineData(2020, 4, 1, true, "2020-05-23")]
    [InlineData(2020, 5, 5, false, "2020-06-25")]
    public void MapsLunarDays(int year, int month, int day, bool leap, string expected) =>
        Assert.Equal(PartialDate.TryParse(expected, out var date) ? date : null, Lunar.Day(year, month, day, leap));

    [Theory]
    [InlineData(1898, 4, 23, false)]
    [InlineData(2021, 4, 1, true)]
    [InlineData(2020, 13, 1, false)]
    [InlineData(2020, 1, 31, false)]
    public void KnowsNoDayBeyondTheTables(int year, int month, int day, bool leap) => Assert.Null(Lunar.Day(year, month, day, leap));
}
