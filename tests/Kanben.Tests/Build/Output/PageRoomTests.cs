using System.Collections.Immutable;
using CsCheck;
using Kanben.Build.Output;

namespace Kanben.Tests.Build.Output;

public sealed class PageRoomTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("1 2 3", "1 2 3")]
    [InlineData("1 1 1 1 1", "1 1 1 1|1")]
    [InlineData("9 2 1", "9|2 1")]
    [InlineData("1 99 1", "1|99|1")]
    [InlineData("99 99", "99|99")]
    public void FillsPagesInOrder(string sizes, string pages)
    {
        ImmutableArray<int> items = [.. sizes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];

        Assert.Equal(pages, string.Join('|', new PageRoom(4, 10).Fill(items, size => size).Select(page => string.Join(' ', page))));
    }

    [Fact]
    public void LosesNothingAndKeepsTheOrder() => Gen.Int[0, 12].Array[0, 60].Sample(sizes =>
    {
        var pages = new PageRoom(5, 20).Fill([.. sizes], size => size).ToList();

        Assert.Equal(sizes, pages.SelectMany(page => page));
        Assert.All(pages, page => Assert.True(page.Length is > 0 and <= 5 && (page.Length == 1 || page.Sum() <= 20)));
    }, iter: 300);
}
