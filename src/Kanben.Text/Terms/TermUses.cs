using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Text.Terms;

/// <summary>Where the body uses each of the terms: all are looked for in one pass, and a use within a longer term is that term's.</summary>
internal sealed class TermUses
{
    private readonly TermBody _body;
    private readonly IReadOnlyList<TermCandidate> _candidates;
    private readonly TermAutomaton _automaton;

    // By form, of which a title has two: the number of its candidate.
    private readonly List<int> _termOf = [];

    public TermUses(TermBody body, IReadOnlyList<TermCandidate> candidates)
    {
        (_body, _candidates) = (body, candidates);
        var forms = new List<string>(candidates.Count + 1);
        for (var i = 0; i < candidates.Count; i++)
        {
            foreach (var form in TermName.Forms(candidates[i].Name))
            {
                forms.Add(form);
                _termOf.Add(i);
            }
        }

        _automaton = TermAutomaton.Build(forms);
    }

    /// <summary>How often each is used when all are looked for.</summary>
    public int[] Count()
    {
        var counts = new int[_candidates.Count];
        foreach (var match in _automaton.Find(_body.Text))
        {
            counts[_termOf[match.Term]]++;
        }

        return counts;
    }

    /// <summary>The terms that are kept, in the order given. A sentence is listed once for each term that it uses.</summary>
    public ImmutableArray<FoundTerm> Collect(bool[] isKept, TermScores scores)
    {
        var automaton = _automaton.Only([.. _termOf.Select(term => isKept[term])]);
        var counts = new int[_candidates.Count];
        var ends = new int[_candidates.Count];
        var uses = new List<TermUse>?[_candidates.Count];
        foreach (var match in automaton.Find(_body.Text))
        {
            var term = _termOf[match.Term];
            counts[term]++;
            if (match.Offset >= ends[term])
            {
                (uses[term] ??= []).Add(_body.UseAt(match.Offset, out ends[term]));
            }
        }

        var found = ImmutableArray.CreateBuilder<FoundTerm>();
        for (var i = 0; i < _candidates.Count; i++)
        {
            if (isKept[i])
            {
                var definition = _candidates[i].Definition is { } place ? _body.UseAt(place, out _) : null;
                found.Add(new FoundTerm(_candidates[i].Name, _candidates[i].Kind, counts[i], definition, uses[i] is { } list ? [.. list] : [])
                {
                    Score = scores.Of(_candidates[i], counts[i]),
                    English = _candidates[i].English,
                });
            }
        }

        return found.ToImmutable();
    }
}
