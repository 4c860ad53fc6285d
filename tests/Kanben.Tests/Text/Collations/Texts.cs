using System.Collections.Immutable;
using Kanben.Model;
using Kanben.Text.Collations;

namespace Kanben.Tests.Text.Collations;

/// <summary>Two sides of a collation made from lines: the source's block n has line n, the edition's the id pn.</summary>
internal static class Texts
{
    public static CollationText Source(IEnumerable<string> lines) => Build(lines, number => new TextBlock(BlockKind.Text, number));

    public static CollationText Edition(IEnumerable<string> lines) => Build(lines, number => new TextBlock(BlockKind.Text, number) { Place = $"p{number}" });

    public static SourceWork Work(ImmutableArray<Removal> removals) => new(removals, [], text => Source([text]));

    public static Collation Compare(IEnumerable<string> source, IEnumerable<string> edition, SourceWork? work = null) =>
        Collation.Compare(Source(source), Edition(edition), work ?? SourceWork.None);

    private static CollationText Build(IEnumerable<string> lines, Func<int, TextBlock> block)
    {
        var text = new CollationTextBuilder();
        foreach (var (index, line) in lines.Index())
        {
            text.Open(block(index + 1));
            text.Add(line);
        }

        return text.Build();
    }
}
