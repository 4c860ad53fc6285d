using System.Text;
using CsCheck;
using Kanben.Build.Themes;

namespace Kanben.Tests.Build.Themes;

public sealed class PageWriterTests
{
    [Fact]
    public void WritesWhatAStreamWriterWrites() => Gen.OneOf(Gen.String[Gen.Char["纸a<\ud842\udfb7é"], 0, 90_000], Gen.String[0, 20]).List[0, 6].Sample(parts =>
    {
        using var page = new PageWriter();
        foreach (var part in parts)
        {
            page.Write(part);
            page.Write('·');
            page.Write(part.ToCharArray(), 0, part.Length / 2);
        }

        byte[]? bytes = null;
        page.WriteUtf8(lent => bytes = lent.ToArray());
        Assert.Equal(Encoding.UTF8.GetBytes(string.Concat(parts.Select(part => $"{part}·{part[..(part.Length / 2)]}"))), bytes);
    }, iter: 50);
}
