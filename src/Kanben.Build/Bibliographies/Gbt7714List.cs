using System.Collections.Immutable;

namespace Kanben.Build.Bibliographies;

/// <summary>
/// A list of references as plain text after GB/T 7714-2025, one entry a line, UTF-8, with the numbers that the citing article gives (6.1). An
/// entry of which the written form would lose a word stands as its author printed it.
/// </summary>
internal static class Gbt7714List
{
    public static void Write(ImmutableArray<CslItem> items, Stream stream)
    {
        using var file = new Utf8Text(stream);
        foreach (var item in items)
        {
            if (item.CitationNumber is { } number)
            {
                file.Text.Append('[').Append(number).Append("] ");
            }

            file.Text.Append(Entry(item)).Append('\n');
            file.EndEntry();
        }
    }

    public static string Entry(CslItem item)
    {
        if (item.Printed is null)
        {
            return Gbt7714.Write(item).Text;
        }

        var written = HasTitle(item) ? Gbt7714.Write(item).Text : "";
        return PrintedWords.AreKept(item, written) ? written : OneLine(item.Printed);
    }

    // An entry in which none was found has the whole of itself for a title; a real one is followed by its mark at least.
    private static bool HasTitle(CslItem item) => !item.Printed!.TrimEnd().EndsWith(item.Title, StringComparison.Ordinal);

    private static string OneLine(string printed)
    {
        var text = new Gbt7714Text();
        text.Add("", printed);
        return text.ToString();
    }
}
