using System.Collections.Immutable;

namespace Kanben.Build.Glossaries;

/// <summary>A page of the glossary: its path in the output and the entries on it, in order.</summary>
public sealed record GlossarySheet(string Path, ImmutableArray<GlossaryEntry> Entries)
{
    public const string FirstPath = "glossary/index.html";

    /// <summary>All pages in order, the first page first; each entry is on exactly one.</summary>
    public static ImmutableArray<GlossarySheet> Split(ImmutableArray<GlossaryEntry> entries) => [new(FirstPath, entries)];
}
