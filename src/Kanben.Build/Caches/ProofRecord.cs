using Kanben.Build.Articles;
using Kanben.Build.Editions;
using Kanben.Model;
using Kanben.Text.Collations;

namespace Kanben.Build.Caches;

/// <summary>What a collation found about an article, in a record.</summary>
internal static class ProofRecord
{
    public static void Write(RecordWriter to, ArticleProof proof)
    {
        to.Number((int)proof.State);
        to.Number(proof.Length);
        to.Flag(proof.IsWhole);
        to.List(proof.Notes, WriteDifference);
        to.List(proof.Levels, WriteDifference);
        to.Number(proof.Judgements);
        to.List(proof.Examples, static (to, example) =>
        {
            to.Number((int)example.Kind);
            to.Text(example.Source);
            to.Text(example.Edition);
            to.Number(example.Count);
        });
        to.List(proof.UnfoundRemovals, FrontRecord.WriteRemoval);
        to.List(proof.Diagnostics, ArticleRecord.WriteDiagnostic);
        to.List(proof.Counts, static (to, count) => to.Number(count));
    }

    public static ArticleProof Read(RecordReader from, AnalyzedArticle article) => new(article, from.Name<ProofState>())
    {
        Length = from.Number(),
        IsWhole = from.Flag(),
        Notes = from.List(ReadDifference),
        Levels = from.List(ReadDifference),
        Judgements = from.Number(),
        Examples = from.List(static from => new MechanicalExample(from.Name<DifferenceKind>(), from.Text(), from.Text(), from.Number())),
        UnfoundRemovals = from.List(FrontRecord.ReadRemoval),
        Diagnostics = from.List(ArticleRecord.ReadDiagnostic),
        Counts = from.List(static from => from.Number()),
    };

    private static void WriteDifference(RecordWriter to, Difference found)
    {
        to.Number((int)found.Kind);
        to.Number(found.Line);
        to.Text(found.Source);
        to.Text(found.Edition);
        to.Text(found.Place);
        to.Number(found.EditionLine);
        to.Text(found.Before);
        to.Text(found.After);
        to.Number(found.Length);
        to.Number(found.Removal is { } removal ? (int)removal : -1);
        to.Text(found.Repair);
        to.Number(found.SourceLevel);
        to.Number(found.EditionLevel);
    }

    private static Difference ReadDifference(RecordReader from) => new(from.Name<DifferenceKind>(), from.Number(), from.Text(), from.Text())
    {
        Place = from.TextOrNull(),
        EditionLine = from.Number(),
        Before = from.Text(),
        After = from.Text(),
        Length = from.Number(),
        Removal = ReadKind(from.Number()),
        Repair = from.TextOrNull(),
        SourceLevel = from.Number(),
        EditionLevel = from.Number(),
    };

    private static RemovalKind? ReadKind(int kind) => kind < 0 ? null : Enum.IsDefined((RemovalKind)kind) ? (RemovalKind)kind : throw RecordReader.Damaged();
}
