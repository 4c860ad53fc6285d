namespace Kanben.Text.Collations;

/// <summary>
/// Tells whether a text that was removed as a duplicate stands elsewhere in the edition: otherwise it was not removed but lost. Letters and digits count,
/// in runs of <see cref="Run"/>, and most of them must be there: a repeated note or running head may differ by a misread character or a page number.
/// </summary>
internal sealed class Twins(CollationText edition)
{
    private const int Run = 4;

    private static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    private readonly Lazy<string> _letters = new(() => Letters(edition));
    private readonly Lazy<HashSet<ulong>> _runs = new(() => [.. Runs(Letters(edition))]);

    public bool Has(CollationText removed)
    {
        // A line of a table of contents ends with a page number.
        var letters = Letters(removed).Trim(Digits);
        if (letters.Length < Run)
        {
            return _letters.Value.Contains(letters, StringComparison.Ordinal);
        }

        var (found, count) = (0, 0);
        foreach (var run in Runs(letters))
        {
            count++;
            found += _runs.Value.Contains(run) ? 1 : 0;
        }

        return found * 2 >= count;
    }

    private static string Letters(CollationText text)
    {
        var letters = new char[text.Length];
        var count = 0;
        for (var unit = 0; unit < text.Length; unit++)
        {
            if (!text.IsWeak(unit) && CollationText.IsLetterOrDigit(text.Codes[unit]))
            {
                letters[count++] = (char)text.Codes[unit];
            }
        }

        return new string(letters, 0, count);
    }

    private static IEnumerable<ulong> Runs(string letters)
    {
        var run = 0UL;
        for (var i = 0; i < letters.Length; i++)
        {
            run = (run << 16) | letters[i];
            if (i >= Run - 1)
            {
                yield return run;
            }
        }
    }
}
