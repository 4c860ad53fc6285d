using System.Collections.Immutable;
using Kanben.Text.Terms;

namespace Kanben.Build.Glossaries;

/// <summary>
/// All strings that are looked for in text: the names and aliases of the entries, and longer words that are no entries, so that no name is found inside
/// them. Where two are the same string the first in the order of the glossary has it, names before aliases.
/// </summary>
internal sealed class TermNames
{
    public const int NoEntry = -1;

    public TermNames(ImmutableArray<GlossaryEntry> entries, IEnumerable<string> longer)
    {
        var all = new List<(string Form, int Entry)>();
        all.AddRange(entries.SelectMany((entry, i) => TermName.Forms(entry.Name).Select(form => (form, i))));
        all.AddRange(entries.SelectMany((entry, i) => entry.Aliases.SelectMany(TermName.Forms).Select(form => (form, i))));
        all.AddRange(longer.SelectMany(TermName.Forms).Select(form => (form, NoEntry)));
        Forms = [.. all.Select(pair => pair.Form)];
        EntryOf = [.. all.Select(pair => pair.Entry)];
    }

    public ImmutableArray<string> Forms { get; }

    /// <summary>For each form the index of its entry, or <see cref="NoEntry"/>.</summary>
    public ImmutableArray<int> EntryOf { get; }
}
