using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Text.Terms;

/// <summary>Where the body uses each of the terms: all are looked for in one pass, and a use within a longer term is that term's.</summary>
internal static class TermUses
{
    /// <summary>How often each is used.</summary>
    public static int[] Count(TermBody body, IReadOnlyList<TermCandidate> candidates)
    {
        var (automaton, termOf) = Automaton(candidates);
        var counts = new int[candidates.Count];
        foreach (var match in automaton.Find(body.Text))
        {
            counts[termOf[match.Term]]++;
        }

        return counts;
    }

    /// <summary>The terms in the order given. A sentence is listed once for each term that it uses.</summary>
    public static ImmutableArray<FoundTerm> Collect(TermBody body, IReadOnlyList<TermCandidate> candidates)
    {
        var (automaton, termOf) = Automaton(candidates);
        var counts = new int[candidates.Count];
        var uses = new ImmutableArray<TermUse>.Builder[candidates.Count];
        var ends = new int[candidates.Count];
        foreach (var match in automaton.Find(body.Text))
        {
            var term = termOf[match.Term];
            counts[term]++;
            if (match.Offset >= ends[term])
            {
                ends[term] = body.SentenceAt(match.Offset).End.Value;
                (uses[term] ??= ImmutableArray.CreateBuilder<TermUse>()).Add(body.UseAt(match.Offset));
            }
        }

        return [.. candidates.Select((candidate, i) => new FoundTerm(
            candidate.Name,
            candidate.Kind,
            counts[i],
            candidate.Definition is { } definition ? body.UseAt(definition) : null,
            uses[i]?.ToImmutable() ?? []))];
    }

    private static (TermAutomaton Automaton, int[] TermOf) Automaton(IReadOnlyList<TermCandidate> candidates)
    {
        var forms = candidates.SelectMany((candidate, i) => TermName.Forms(candidate.Name).Select(form => (Form: form, Term: i))).ToArray();
        return (TermAutomaton.Build(forms.Select(form => form.Form)), [.. forms.Select(form => form.Term)]);
    }
}
