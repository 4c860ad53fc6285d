using System.Collections.Immutable;
using Kanben.Model;
using Kanben.Text.Pinyin;

namespace Kanben.Build.Bibliographies;

/// <summary>
/// The order of an alphabetic bibliography (GB/T 7714-2015, 9.3.2): scripts one after the other; within each by first author, Chinese ones in pinyin, then by
/// year, then by title. A work without an author stands under its title; one without a year before the others.
/// </summary>
internal static class WorkOrder
{
    public static ImmutableArray<Work> Sort(ImmutableArray<Work> works)
    {
        var keys = works.AsParallel().AsOrdered().Select(work => (Work: work, Head: HeadKey(work))).ToList();
        keys.Sort((x, y) => Compare(x.Work, x.Head, y.Work, y.Head));
        return [.. keys.Select(key => key.Work)];
    }

    private static int Compare(Work x, string xHead, Work y, string yHead)
    {
        var order = x.Division.Script.CompareTo(y.Division.Script);
        // A mark before the name (‘d'Arcy’, “De…) stands before every letter in the keys, and its letter in the index must not.
        order = order != 0 ? order : Comparer<char?>.Default.Compare(x.Division.Letter, y.Division.Letter);
        order = order != 0 ? order : string.CompareOrdinal(xHead, yHead);
        order = order != 0 ? order : string.CompareOrdinal(x.Fields.Year, y.Fields.Year);
        // Few agree so far, so the titles' keys are made only here.
        order = order != 0 ? order : PinyinOrder.Texts.Compare(x.Fields.Title, y.Fields.Title);
        order = order != 0 ? order : string.CompareOrdinal(x.Fields.Raw, y.Fields.Raw);
        return order != 0 ? order : string.CompareOrdinal(x.Id, y.Id);
    }

    private static string HeadKey(Work work)
    {
        var (head, isName) = WorkDivision.Head(work.Fields);
        return !isName ? PinyinOrder.Texts.Key(head)
            : work.IsChinese ? PinyinOrder.Names.Key(head)
            : $"{PinyinOrder.Names.Key(FamilyName.Of(head).ToLowerInvariant())}\0{PinyinOrder.Names.Key(head.ToLowerInvariant())}";
    }
}
