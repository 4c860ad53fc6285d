namespace Kanben.Text.References;

/// <summary>Chooses by type how the words after the type mark are read.</summary>
internal static class Bodies
{
    public static Draft Read(EntryText entry, Segment region, Draft draft)
    {
        // Address and DOI are the last elements (2015, 4.1 to 4.7); words after them belong to no field.
        region = EndBefore(draft.Url, EndBefore(draft.Doi, region));
        var read = draft.Type switch
        {
            "J" or "N" => Serials.Read(entry, region, draft),
            _ => Monographs.Read(entry, region, draft),
        };

        if (read.Type == "P")
        {
            return PatentImprint(entry, read);
        }

        // "[C]. 第3届…会议论文集, 2003: 12": the proceedings stand where a publisher would.
        if (read.Type == "C" && read.Container.IsEmpty && read.Place.IsEmpty && Hosts.NamesProceedings(read.Publisher.In(entry.Text)))
        {
            return read with { Container = read.Publisher, Publisher = default };
        }

        // A Chinese web page's entry names the site where a book's entry has its publisher.
        if (read.Type == "EB" && read.Container.IsEmpty && read.Place.IsEmpty && entry.HasHan(read.Publisher))
        {
            return read with { Container = read.Publisher, Publisher = default };
        }

        // 2025, 8.11: "GB/T 3792—2021 名称[S]." has its year in the number alone.
        return read.Type == "S" && read.Year.IsEmpty ? read.Dated(DocumentNumbers.YearOf(entry.Text, read.Number)) : read;
    }

    // 1999 and 2005 name the country: "[P]. 中国: 12345678.9, 1993-04-14", "[P]. 中国专利: CN12345678A. 1993-04-14", "[P]. 中国专利: 1989-07-26".
    private static Draft PatentImprint(EntryText entry, Draft draft)
    {
        var text = entry.Text;
        if (draft.Number.IsEmpty && DocumentNumbers.IsPatentNumber(draft.Publisher.In(text)))
        {
            draft = draft with { Number = draft.Publisher.TrimStop(text), Publisher = default };
        }
        else if (draft.Place.IsEmpty && draft.Publisher.In(text).EndsWith("专利"))
        {
            draft = draft with { Place = draft.Publisher, Publisher = default };
        }

        return draft.Place.Length > 2 && draft.Place.In(text).EndsWith("专利")
            ? draft.Knowing(draft.Place) with { Place = draft.Place with { End = draft.Place.End - 2 } }
            : draft;
    }

    private static Segment EndBefore(Segment element, Segment region) =>
        element.IsEmpty || element.Start < region.Start ? region : region with { End = Math.Min(region.End, element.Start) };
}
