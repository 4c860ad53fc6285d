using System.Buffers;
using System.Text;

namespace Kanben.Model;

/// <summary>Tells a UTF-8 text in which some bytes are damaged from a text in another encoding.</summary>
internal static class BrokenUtf8
{
    /// <summary>The line of the first byte that is no UTF-8, and whether nearly all bytes above ASCII are UTF-8 all the same.</summary>
    public static (int Line, bool IsUtf8) Find(ReadOnlySpan<byte> bytes)
    {
        var (line, broken, good, han) = (1, 0, 0, 0);
        var firstBroken = 0;
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var length);
            if (status != OperationStatus.Done)
            {
                firstBroken = broken == 0 ? line : firstBroken;
                broken += length;
            }
            else if (!rune.IsAscii)
            {
                good += length;
                han += length > 2 ? length : 0;
            }
            else if (rune.Value == '\n')
            {
                line++;
            }

            bytes = bytes[length..];
        }

        // GB18030 text holds a valid UTF-8 sequence by chance now and then, but never nine in ten; of a few characters several may be such (一 is
        // U+04BB), though hardly one of the three bytes that Han characters have.
        return (firstBroken, good >= broken * 9 || (broken < 4 && han > broken));
    }
}
