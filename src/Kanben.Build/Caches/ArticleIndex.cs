using System.IO.Hashing;

namespace Kanben.Build.Caches;

/// <summary>
/// What a pack holds: for each article file the digest of its bytes and where its records lie. The index is a file of its own that is exchanged whole; it
/// names the program and settings that made the records and ends with a checksum, so one that is damaged, cut off or of another version counts as none.
/// </summary>
internal static class ArticleIndex
{
    private const int Format = 0x4B_42_41_32;

    public static Dictionary<string, IndexEntry>? Read(string path, UInt128 maker, long packLength)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            var reader = new RecordReader(bytes.AsMemory(0, Math.Max(0, bytes.Length - sizeof(ulong))));
            if (bytes.Length < sizeof(ulong) || BitConverter.ToUInt64(bytes, bytes.Length - sizeof(ulong)) != XxHash3.HashToUInt64(bytes.AsSpan(0, bytes.Length - sizeof(ulong)))
                || reader.Number() != Format || reader.Digest() != maker)
            {
                return null;
            }

            var entries = reader.List(static from => KeyValuePair.Create(from.Text(), new IndexEntry(from.Digest(), ReadSlot(from), ReadSlot(from)) { Proof = from.Flag() ? new ProofSlot(from.Digest(), ReadSlot(from)) : null }));
            return entries.All(entry => entry.Value.Slots.All(slot => slot.Offset + slot.Length <= packLength)) ? new(entries, StringComparer.Ordinal) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    public static void Write(string path, UInt128 maker, IEnumerable<KeyValuePair<string, IndexEntry>> entries)
    {
        var writer = new RecordWriter();
        writer.Number(Format);
        writer.Digest(maker);
        writer.List([.. entries.OrderBy(entry => entry.Key, StringComparer.Ordinal)], static (to, entry) =>
        {
            to.Text(entry.Key);
            to.Digest(entry.Value.Digest);
            WriteSlot(to, entry.Value.Article);
            WriteSlot(to, entry.Value.Text);
            to.Flag(entry.Value.Proof is not null);
            if (entry.Value.Proof is { } proof)
            {
                to.Digest(proof.Seed);
                WriteSlot(to, proof.Slot);
            }
        });
        var fresh = path + ".tmp";
        File.WriteAllBytes(fresh, [.. writer.Written, .. BitConverter.GetBytes(XxHash3.HashToUInt64(writer.Written))]);
        File.Move(fresh, path, overwrite: true);
    }

    private static void WriteSlot(RecordWriter to, Slot slot)
    {
        to.Long(slot.Offset);
        to.Number(slot.Length);
        to.Long((long)slot.Checksum);
    }

    private static Slot ReadSlot(RecordReader from) => new(from.Long(), from.Number(), (ulong)from.Long());
}

/// <summary>The records of one article, made from a file with this digest (XXH128).</summary>
internal sealed record IndexEntry(UInt128 Digest, Slot Article, Slot Text)
{
    public ProofSlot? Proof { get; init; }

    public IEnumerable<Slot> Slots => Proof is { } proof ? [Article, Text, proof.Slot] : [Article, Text];
}

/// <summary>The record of a collation with a seed of this digest.</summary>
internal sealed record ProofSlot(UInt128 Seed, Slot Slot);
