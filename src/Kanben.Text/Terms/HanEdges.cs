using System.Buffers;

namespace Kanben.Text.Terms;

/// <summary>
/// Which runs of Han can be a term, judged without a segmenter by how they begin and end and what they hold: a grammatical character at an
/// edge means that a word was cut or a clause taken. The lists are in WordLists.txt.
/// </summary>
internal static class HanEdges
{
    // Most characters of most candidates are in no list, which these tell fastest.
    private static readonly Lazy<SearchValues<char>> First = new(() => Characters("first"));
    private static readonly Lazy<SearchValues<char>> Last = new(() => Characters("last"));
    private static readonly Lazy<SearchValues<char>> Inside = new(() => Characters("inside"));
    private static readonly Lazy<SearchValues<char>> Joining = new(() => Characters("joining"));

    public static bool CanBegin(ReadOnlySpan<char> name) =>
        (!First.Value.Contains(name[0]) || Has("first-except", name[..2])) && !Has("leading", name[..2]);

    public static bool CanEnd(ReadOnlySpan<char> name) =>
        (!Last.Value.Contains(name[^1]) || Has("last-except", name[^2..]) || (name.Length > 2 && Has("last-except", name[^3..]))) && !Has("trailing-strict", name[^2..]);

    /// <summary>Stricter than <see cref="CanEnd"/>: heads so general that a frequent run ending in them is seldom a name (问题, 情况, 作用).</summary>
    public static bool EndsInGeneralWord(ReadOnlySpan<char> name) => Has("trailing", name[^2..]);

    public static bool IsGeneric(ReadOnlySpan<char> name) => Has("generic", name);

    /// <summary>Whether words within (的, 是, 本文) or a conjunction between show more than one term.</summary>
    public static bool HoldsGrammar(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (Inside.Value.Contains(name[i]) && HoldsWord(name, i))
            {
                return true;
            }

            if (i > 0 && i < name.Length - 1 && Joining.Value.Contains(name[i]) && !IsExcepted("joining-except", name, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsWord(ReadOnlySpan<char> name, int i)
    {
        for (var length = 1; length <= 3 && i + length <= name.Length; length++)
        {
            if (Has("inside", name.Slice(i, length)) && !(length == 1 && IsExcepted("inside-except", name, i)))
            {
                return true;
            }
        }

        return false;
    }

    private static SearchValues<char> Characters(string section) =>
        SearchValues.Create([.. WordLists.Embedded[section].Select(word => word[0])]);

    private static bool IsExcepted(string section, ReadOnlySpan<char> name, int i) =>
        (i + 2 <= name.Length && Has(section, name.Slice(i, 2))) || (i > 0 && Has(section, name.Slice(i - 1, 2)));

    private static bool Has(string section, ReadOnlySpan<char> word) =>
        WordLists.Embedded[section].GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
