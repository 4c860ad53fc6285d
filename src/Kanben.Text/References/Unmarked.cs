namespace Kanben.Text.References;

/// <summary>Reads an entry without a type mark: the type is guessed from the form.</summary>
internal static class Unmarked
{
    public static Draft Read(EntryText entry, Segment region, Draft draft) => draft with { Title = region.TrimStop(entry.Text) };
}
