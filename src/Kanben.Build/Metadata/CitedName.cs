using Kanben.Build.Bibliographies;
using Kanben.Text.Characters;

namespace Kanben.Build.Metadata;

/// <summary>
/// A name as the tags want it. Zotero takes the last word of a name without a comma for the surname, so a Chinese name is one word (`周 乐` would become
/// a Mr 乐), and a Western name is turned: `Smith, John`.
/// </summary>
internal static class CitedName
{
    /// <summary>The name with the surname first, parted by a comma where it has parts.</summary>
    public static string Of(string name) => CitedNames.From([name]) switch
    {
        [{ Literal: null, Family: { } family, Given: { } given }] =>
            // Two words on either side of a comma are two authors for Zotero, which is worse than a surname without its particle.
            family.Contains(' ', StringComparison.Ordinal) && given.Contains(' ', StringComparison.Ordinal) ? $"{given} {family}" : $"{family}, {given}",
        [{ Literal: { } whole }] => whole,
        _ => Written(name),
    };

    /// <summary>The name in its own order: the blank of a spaced-out Chinese name is typography.</summary>
    public static string Written(string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && Array.TrueForAll(words, word => word.All(Han.IsHan)) ? string.Concat(words) : string.Join(' ', words);
    }
}
