using Kanben.Model;

namespace Kanben.Tests.Import.Repairs;

public sealed class HeadingStopsTests
{
    [Theory]
    [InlineData("行动上更加开放。")]
    [InlineData("样地的选取：")]
    [InlineData("样地的选取:")]
    [InlineData("石埂与草埂；")]
    public void TakesTheStopOffAHeading(string heading)
    {
        var imported = ImportedText.Behind($"先说缘由，再说办法。\n\n## 2 {heading}\n\n样地共有三处。");

        Assert.Contains($"## 2 {heading[..^1]}", imported.Headings);
        Assert.Equal([new Repair("heading-stop", imported.LineOf(heading), heading, heading[..^1])], imported.Repairs);
    }

    [Theory]
    [InlineData("谁来保土？")]
    [InlineData("保土！")]
    [InlineData("石埂（草埂）")]
    [InlineData("“保土”")]
    [InlineData("石埂、草埂等等……")]
    public void KeepsMarksThatBelongToItsSense(string heading)
    {
        var imported = ImportedText.Behind($"先说缘由，再说办法。\n\n## 2 {heading}\n\n样地共有三处。");

        Assert.Contains($"## 2 {heading}", imported.Headings);
        Assert.Empty(imported.Repairs);
    }
}
