using Kanben.Text.Characters;

namespace Kanben.Build.Bibliographies;

/// <summary>
/// The family name in the name of an author as bibliographies print it, without regard to which edition of the standard it follows: `Smith J`, `SMITH John`
/// (GB/T 7714-2015), `Smith John` (2025), `Smith, J.`, `J. Smith`. A name that is not in Latin letters, or that cannot be cut, is its own.
/// </summary>
internal static class FamilyName
{
    // An abbreviated given name has so many capitals at most (J, JR, J.R.R.).
    private const int MostInitials = 3;

    // Prefixes that open a family name and do not end it.
    private static readonly string[] Prefixes = ["van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "el", "al", "bin", "ibn", "ten", "ter", "zu"];

    public static string Of(string name)
    {
        var narrow = Han.Narrow(name).Trim();
        if (narrow.Any(Han.IsHan) || !narrow.Any(char.IsAsciiLetter))
        {
            return narrow;
        }

        if (narrow.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma)
        {
            return narrow[..comma].TrimEnd();
        }

        var words = narrow.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var first = 0;
        while (first < words.Length - 1 && IsInitial(words[first]))
        {
            first++;
        }

        return string.Join(' ', words[first..End(words, first)]);
    }

    private static int End(string[] words, int first)
    {
        // Given names in front: what follows them is the family name, whole.
        if (first > 0)
        {
            return words.Length;
        }

        var initials = words.Length;
        while (initials > 1 && IsInitials(words[initials - 1]))
        {
            initials--;
        }

        if (initials < words.Length)
        {
            return initials;
        }

        var end = first;
        while (end < words.Length - 1 && Array.IndexOf(Prefixes, words[end].ToLowerInvariant()) >= 0)
        {
            end++;
        }

        // Capitals beside small letters mark a family name of several words (GARCÍA LÓPEZ Ana); else the first word alone is one.
        var isMarked = IsCapital(words[end]) && !words.All(IsCapital);
        end++;
        while (isMarked && end < words.Length && IsCapital(words[end]))
        {
            end++;
        }

        return end;
    }

    // In front only what can be nothing else: LI J is 李, but J. LI and J LI are too.
    private static bool IsInitial(string word) => word.Length == 1 || (word.Contains('.', StringComparison.Ordinal) && IsInitials(word));

    private static bool IsInitials(string word) =>
        word.Count(char.IsLetter) is >= 1 and <= MostInitials && word.All(c => char.IsUpper(c) || c is '.' or '-') && !word.All(c => c is '.' or '-');

    private static bool IsCapital(string word) => word.Any(char.IsLetter) && word.All(c => !char.IsLower(c));
}
