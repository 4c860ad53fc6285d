using Kanben.Model;

namespace Kanben.Text.References;

/// <summary>Chooses by type how the words after the type mark are read.</summary>
internal static class Bodies
{
    public static Draft Read(EntryText entry, Segment region, Draft draft)
    {
        var read = draft.Type switch
        {
            "J" or "N" => Serials.Read(entry, region, draft),
            _ => Monographs.Read(entry, region, draft),
        };

        // 2025, 8.11: "GB/T 3792—2021 名称[S]." has its year in the number alone.
        return read.Type == "S" && read.Year.IsEmpty ? read.Dated(DocumentNumbers.YearOf(entry.Text, read.Number)) : read;
    }
}
