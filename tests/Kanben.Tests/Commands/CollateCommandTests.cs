using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Kanben.Tests.Commands;

public sealed class CollateCommandTests
{
    private const string Seed = "# 题目\n\n春江潮水连海平，\n\n海上明月共潮生。\n";

    [Fact]
    public void AWholeEditionIsCode0()
    {
        using var site = Site("春江潮水连海平，海上明月共潮生。");

        var (code, output, error) = site.Run("collate", "seeds/a.txt", "input/articles/a.md");

        Assert.Equal((0, ""), (code, error));
        Assert.Equal("18 characters of the source compared\n     1 markup\n     1 joined\nline 5: joined: 题目 春江潮水连海平， ¶ 海上明月共潮生。\n", output);
    }

    [Fact]
    public void LostTextIsCode1WithSeedAndLine()
    {
        using var site = Site("春江潮水连海平，海上明月潮生。");

        var (code, output, error) = site.Run("collate", "seeds/a.txt", "input/articles/a.md");

        Assert.Equal(1, code);
        Assert.Contains("line 5: lost:", output, StringComparison.Ordinal);
        Assert.StartsWith("seeds/a.txt:5: error KB3201: `共` after ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void JsonHoldsEverything()
    {
        using var site = Site("春江潮水连海平,海上明月潮生。");

        var (code, output, _) = site.Run("collate", "seeds/a.txt", "input/articles/a.md", "--json");
        var report = JsonDocument.Parse(output).RootElement;

        Assert.Equal(1, code);
        Assert.False(report.GetProperty("isWhole").GetBoolean());
        Assert.Equal(1, report.GetProperty("counts").GetProperty("lost").GetInt32());
        Assert.Equal(["joined", "lost"], report.GetProperty("differences").EnumerateArray().Select(found => found.GetProperty("kind").GetString()!).Order());
        Assert.Contains(report.GetProperty("mechanical").EnumerateArray(), found => found.GetProperty("kind").GetString() == "width" && found.GetProperty("edition").GetString() == ",");
    }

    [Theory]
    [InlineData("seeds/none.txt", "input/articles/a.md", "kanben: there is no file 'seeds/none.txt'\n")]
    [InlineData("seeds/a.txt", "none.md", "kanben: there is no file 'none.md'\n")]
    public void AMissingFileIsCode2(string seed, string article, string expected)
    {
        using var site = Site("春江潮水连海平，海上明月共潮生。");

        var (code, _, error) = site.Run("collate", seed, article);

        Assert.Equal((2, expected), (code, error));
    }

    [Fact]
    public void EveryBuildCollates()
    {
        using var whole = Site("春江潮水连海平，海上明月共潮生。").Built();
        using var damaged = Site("春江潮水连海平，海上明月潮生。");

        Assert.False(damaged.Build().IsPublished);
        Assert.Equal(["KB3201"], damaged.Build().Diagnostics.Select(found => found.Code));
    }

    [Theory]
    [InlineData("seeds/b.txt", "KB3205")]
    [InlineData("../a.txt", "KB3205")]
    [InlineData("seeds/../seeds/a.txt", "KB3205")]
    [InlineData("input/articles/a.md", "KB3205")]
    public void ASeedThatCannotBeHadIsAWarning(string seed, string code)
    {
        using var site = Site("春江潮水连海平，海上明月共潮生。", seed);

        site.Built(code);
    }

    [Fact]
    public void AnotherSeedIsAWarning()
    {
        using var site = Site("春江潮水连海平，海上明月共潮生。").With("seeds/a.txt", Seed.Replace("\n", "\r\n", StringComparison.Ordinal));

        site.Built("KB3206");
    }

    private static TemporarySite Site(string body, string seed = "seeds/a.txt") => new TemporarySite()
        .With("seeds/a.txt", Seed)
        .With("input/articles/a.md", $"---\ntitle: 题目\nsource: {{seed: '{seed}', sha256: '{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Seed)))}'}}\n---\n{body}\n");
}
