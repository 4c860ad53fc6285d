using System.Buffers;
using Kanben.Text.Characters;

namespace Kanben.Text.Terms;

/// <summary>
/// Each character of a text as a small number, the same for the same character: above 0 for Han, below 0 for other letters and for digits (one
/// number for all digits), 0 for what stands between words. Takes its memory from the shared pool and gives it back when disposed.
/// </summary>
internal sealed class CharacterNumbers : IDisposable
{
    private readonly int[] _numbers;
    private readonly int _length;

    public CharacterNumbers(ReadOnlySpan<char> text)
    {
        _length = text.Length;
        _numbers = ArrayPool<int>.Shared.Rent(Math.Max(1, text.Length));
        var numberOf = ArrayPool<int>.Shared.Rent(char.MaxValue + 1);
        var characterOf = ArrayPool<int>.Shared.Rent(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            var isHan = Han.IsHan(text[i]);
            if (!isHan && !char.IsLetterOrDigit(text[i]))
            {
                _numbers[i] = 0;
                continue;
            }

            // What stands in a pooled array is no number unless the character that it was given to is this one: so nothing need be cleared.
            var character = char.IsDigit(text[i]) ? '0' : text[i];
            var number = numberOf[character];
            if (number <= 0 || number > Highest || characterOf[number] != character)
            {
                number = ++Highest;
                (numberOf[character], characterOf[number]) = (number, character);
            }

            _numbers[i] = isHan ? number : -number;
        }

        ArrayPool<int>.Shared.Return(numberOf);
        ArrayPool<int>.Shared.Return(characterOf);
    }

    public int Highest { get; private set; }

    public ReadOnlySpan<int> Span => _numbers.AsSpan(0, _length);

    public void Dispose() => ArrayPool<int>.Shared.Return(_numbers);
}
