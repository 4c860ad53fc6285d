using System.Buffers;
using Kanben.Model;
using Kanben.Text.Characters;

namespace Kanben.Text.Terms;

/// <summary>
/// How well founded a term is, 0 to 1. Each kind begins with about the share of its finds that an editor keeps; more uses, more than one reason, a place
/// in a heading and an explanation raise it; what looks like an ordinary word or a variant of another term lowers it.
/// </summary>
internal sealed class TermScores
{
    /// <summary>What has less is no term: of the finds below it editors kept less than half.</summary>
    public const double Least = 0.45;

    private const double PerReason = 0.12;
    private const double PerDoubling = 0.05;
    private const double MostForUses = 0.2;

    private static readonly WordSet Tails = WordLists.Embedded["general-tail"];
    private static readonly WordSet Generic = WordLists.Embedded["generic"];

    private static readonly WordSet Everyday = WordLists.Embedded["quoted"];

    // Suffixes that make a term of a word: 逆工业化, 供给论, 贸易战, 代议制.
    private static readonly SearchValues<char> Forming = SearchValues.Create("化论学派战制权律症炎酶素法");

    private readonly HashSet<string> _keys;
    private readonly string _headings;

    public TermScores(IEnumerable<TermCandidate> candidates, IEnumerable<Heading> headings)
    {
        _keys = candidates.Select(candidate => candidate.Key).ToHashSet(StringComparer.Ordinal);
        _headings = string.Join('\n', headings.Select(heading => heading.Text));
    }

    /// <summary>The score of a candidate that the body uses so often.</summary>
    public double Of(TermCandidate candidate, int uses)
    {
        var score = Prior(candidate, uses)
            + Math.Min(MostForUses, PerDoubling * Math.Log2(Math.Max(1, uses)))
            + (PerReason * Math.Min(2, candidate.Reasons - 1))
            + (candidate.Kind != TermKind.Glossed && candidate.English is not null ? 0.08 : 0)
            + (candidate.Definition is null ? 0 : 0.08)
            + (candidate.TimesQuoted > 1 ? 0.06 : 0)
            + (_headings.Contains(candidate.Name, StringComparison.OrdinalIgnoreCase) ? 0.08 : 0)
            + OfShape(candidate);
        return Math.Clamp(score, 0, 1);
    }

    // A keyword that the body never uses only files the article, and one of two characters names its field. One that is an everyday word (模式, 应用)
    // is kept, as its author wants, behind what can be looked up.
    private static double Prior(TermCandidate candidate, int uses) => candidate.Kind switch
    {
        TermKind.Curated => 1,
        TermKind.Keyword => IsEveryday(candidate.Name) ? 0.2 : (uses > 0 ? 0.75 : 0.4) - (candidate.Name.Length <= 2 ? 0.25 : 0),
        TermKind.Work => 0.75,
        TermKind.Glossed => 0.7,
        TermKind.Defined => 0.55,
        _ => 0.42,
    };

    private static bool IsEveryday(string name) => Generic.Contains(name) || Everyday.Contains(name) || Tails.Contains(name);

    private double OfShape(TermCandidate candidate)
    {
        var name = candidate.Name;
        if (candidate.Kind <= TermKind.Work || name.Length == 0 || !Han.IsHan(name[^1]))
        {
            return 0;
        }

        // Four to six characters are two or three words put together, which is how Chinese makes terms; three are often a common noun, nine often a clause.
        var score = name.Length switch { <= 2 => -0.12, 3 => Forming.Contains(name[^1]) ? 0.04 : -0.06, <= 6 => 0.04, 7 => 0, _ => -0.1 };
        score -= IsVariant(candidate.Key) ? 0.2 : candidate.Kind == TermKind.Frequent && EndsGenerally(name) ? 0.1 : 0;
        score -= name.Length <= 3 && name[^1] is '者' or '员' or '率' or '性' or '度' ? 0.12 : 0;
        return score - (candidate.Kind == TermKind.Quoted && Generic.Contains(name) ? 0.2 : 0);
    }

    // 智库建设 beside 智库: the other term with a word behind it that goes with every term.
    private bool IsVariant(string key) =>
        key.Length > 3 && EndsGenerally(key) && _keys.Contains(key[..^2]);

    private static bool EndsGenerally(string name) => name.Length > 3 && Tails.Contains(name.AsSpan(name.Length - 2));
}
