using System.Text;
using CsCheck;
using Kanben.Build.Bibliographies;

namespace Kanben.Tests.Build.Bibliographies;

public sealed class Utf8TextTests
{
    private static readonly string[] Signs = ["甲", "a", "𠀋", "é"];

    // Longer than the room, and of pairs, so that some pair lies across every border there is.
    [Fact]
    public void HandsOnEveryEntryWhole() => Gen.Select(Gen.Int[0, 3].Select(i => Signs[i]), Gen.Int[0, 9000]).Array[0, 12].Sample(entries =>
    {
        using var bytes = new MemoryStream();
        using (var text = new Utf8Text(bytes))
        {
            foreach (var (sign, times) in entries)
            {
                text.Text.Insert(text.Text.Length, sign, times);
                text.EndEntry();
            }
        }

        Assert.Equal(string.Concat(entries.SelectMany(entry => Enumerable.Repeat(entry.Item1, entry.Item2))), Encoding.UTF8.GetString(bytes.ToArray()));
    });

    [Fact]
    public void OneWithinAnotherHasARoomOfItsOwn()
    {
        using var outer = new MemoryStream();
        using var inner = new MemoryStream();
        using (var text = new Utf8Text(outer))
        {
            text.Text.Append('甲');
            using (var other = new Utf8Text(inner))
            {
                other.Text.Append('乙');
            }

            text.Text.Append('丙');
        }

        Assert.Equal("甲丙", Encoding.UTF8.GetString(outer.ToArray()));
        Assert.Equal("乙", Encoding.UTF8.GetString(inner.ToArray()));
    }

    [Fact]
    public void LeavesTheStreamOpen()
    {
        using var bytes = new MemoryStream();
        new Utf8Text(bytes).Dispose();

        Assert.True(bytes.CanWrite);
        Assert.Equal(0, bytes.Length);
    }
}
