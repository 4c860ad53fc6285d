namespace Kanben.Text.Collations;

/// <summary>
/// Tells whether a text that was removed as a duplicate stands elsewhere in the edition: otherwise it was not removed but lost. Letters and digits count,
/// in runs of <see cref="Run"/>, and most of them must be there: a repeated note or running head may differ by a misread character or a page number.
/// </summary>
internal sealed class Twins(CollationText edition)
{
    private const int Run = 4;

    private readonly Lazy<string> _letters = new(() => Letters(edition));
    private readonly Lazy<HashSet<ulong>> _runs = new(() => [.. Runs(Letters(edition))]);

    public bool Has(CollationText removed)
    {
        var letters = Letters(removed);
        if (letters.Length < Run)
        {
            return _letters.Value.Contains(letters, StringComparison.Ordinal);
        }

        var (found, all) = (0, 0);
        foreach (var run in Runs(letters))
        {
            all++;
            found += _runs.Value.Contains(run) ? 1 : 0;
        }

        return found * 2 >= all;
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
