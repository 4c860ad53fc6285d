using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Text.Terms;

/// <summary>Where the body uses each of the terms: all are looked for in one pass, and a use within a longer term is that term's.</summary>
internal static class TermUses
{
    /// <summary>The terms in the order given. A sentence is listed once for each term that it uses.</summary>
    public static ImmutableArray<FoundTerm> Count(TermBody body, IReadOnlyList<TermCandidate> candidates)
    {
        var forms = candidates.SelectMany((candidate, i) => TermName.Forms(candidate.Name).Select(form => (Form: form, Term: i))).ToArray();
        var automaton = TermAutomaton.Build(forms.Select(form => form.Form));
        var counts = new int[candidates.Count];
        var sentences = new List<int>[candidates.Count];
        foreach (var match in automaton.Find(body.Text))
        {
            var term = forms[match.Term].Term;
            counts[term]++;
            var uses = sentences[term] ??= [];
            if (uses.Count == 0 || match.Offset >= body.SentenceAt(uses[^1]).End.Value)
            {
                uses.Add(match.Offset);
            }
        }

        return [.. candidates.Select((candidate, i) => new FoundTerm(
            candidate.Name,
            candidate.Kind,
            counts[i],
            candidate.Definition is { } definition ? body.UseAt(definition) : null,
            [.. (sentences[i] ?? []).Select(body.UseAt)]))];
    }
}
