using System.Buffers;

namespace Kanben.Text.Terms;

/// <summary>
/// Which runs of Han can be a term, judged without a segmenter by how they begin and end and what they hold: a grammatical character at an
/// edge means that a word was cut or a clause taken. The lists are in WordLists.txt.
/// </summary>
internal static class HanEdges
{
    private static readonly WordSet FirstExcept = WordLists.Embedded["first-except"];
    private static readonly WordSet LastExcept = WordLists.Embedded["last-except"];
    private static readonly WordSet Leading = WordLists.Embedded["leading"];
    private static readonly WordSet Trailing = WordLists.Embedded["trailing"];
    private static readonly WordSet TrailingStrict = WordLists.Embedded["trailing-strict"];
    private static readonly WordSet Generic = WordLists.Embedded["generic"];
    private static readonly WordSet InsideWords = WordLists.Embedded["inside"];
    private static readonly WordSet InsideExcept = WordLists.Embedded["inside-except"];
    private static readonly WordSet JoiningExcept = WordLists.Embedded["joining-except"];

    // Most characters of most candidates are in no list, which these tell fastest.
    private static readonly SearchValues<char> First = Characters("first");
    private static readonly SearchValues<char> Last = Characters("last");
    private static readonly SearchValues<char> Inside = Characters("inside");
    private static readonly SearchValues<char> Joining = Characters("joining");

    private static readonly SearchValues<char> MayBeginWord = SearchValues.Create("对过向着来去到地得等至使让并还没较");

    public static bool CanBegin(ReadOnlySpan<char> name) =>
        (!First.Contains(name[0]) || FirstExcept.Contains(name[..2])) && !Leading.Contains(name[..2]);

    /// <summary>Whether the first character joins or refers and is no part of a word: 的, 和, 在, but not those of 和谐 and 在线.</summary>
    public static bool IsGrammar(ReadOnlySpan<char> name) =>
        name.Length > 1 && !HeldBy(name) && (InsideWords.Contains(name[..1]) || (Joining.Contains(name[0]) && !MayBeginWord.Contains(name[0])));

    /// <summary>Whether the first character is a preposition or a particle that also begins words no list can hold: 对 in 对撞机, 过 in 过氧化氢酶.</summary>
    public static bool IsDoubtful(ReadOnlySpan<char> name) => MayBeginWord.Contains(name[0]) && !HeldBy(name);

    /// <summary>Whether a verb that takes an object, an adverb or a pronoun comes first.</summary>
    public static bool BeginsWithVerb(ReadOnlySpan<char> name) => name.Length > 3 && Leading.Contains(name[..2]);

    public static bool CanEnd(ReadOnlySpan<char> name) =>
        (!Last.Contains(name[^1]) || LastExcept.Contains(name[^2..]) || (name.Length > 2 && LastExcept.Contains(name[^3..]))) && !TrailingStrict.Contains(name[^2..]);

    /// <summary>Stricter than <see cref="CanEnd"/>: heads so general that a frequent run ending in them is seldom a name (问题, 情况, 作用).</summary>
    public static bool EndsInGeneralWord(ReadOnlySpan<char> name) => Trailing.Contains(name[^2..]);

    public static bool IsGeneric(ReadOnlySpan<char> name) => Generic.Contains(name);

    /// <summary>Whether words within (的, 是, 本文) or a conjunction between show more than one term.</summary>
    public static bool HoldsGrammar(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (Inside.Contains(name[i]) && HoldsWord(name, i))
            {
                return true;
            }

            if (i > 0 && i < name.Length - 1 && Joining.Contains(name[i]) && !IsExcepted(JoiningExcept, name, i))
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
            if (InsideWords.Contains(name.Slice(i, length)) && !(length == 1 && IsExcepted(InsideExcept, name, i)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HeldBy(ReadOnlySpan<char> name) =>
        FirstExcept.Contains(name[..2]) || JoiningExcept.Contains(name[..2]) || InsideExcept.Contains(name[..2]);

    private static SearchValues<char> Characters(string section) =>
        SearchValues.Create([.. WordLists.Embedded[section].Words.Select(word => word[0])]);

    private static bool IsExcepted(WordSet words, ReadOnlySpan<char> name, int i) =>
        (i + 2 <= name.Length && words.Contains(name.Slice(i, 2))) || (i > 0 && words.Contains(name.Slice(i - 1, 2)));
}
