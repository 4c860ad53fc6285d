using System.Collections.Concurrent;
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
        var filed = new Filed[works.Length];
        Parallel.For(0, filed.Length, i => filed[i] = new Filed(works[i], HeadKey(works[i])));
        // A mark before the name (‘d'Arcy’, “De…) stands before every letter in the keys, and its letter in the index must not. So letters go first, and each
        // is a matter of its own.
        var letters = filed.GroupBy(one => (one.Work.Division.Script, one.Work.Division.Letter)).OrderBy(group => group.Key).Select(group => group.ToArray()).ToArray();
        Parallel.ForEach(Partitioner.Create(letters, loadBalance: true), letter => Array.Sort(letter, Compare));
        return [.. letters.SelectMany(letter => letter).Select(one => one.Work)];
    }

    private static int Compare(Filed x, Filed y)
    {
        var order = string.CompareOrdinal(x.Head, y.Head);
        order = order != 0 ? order : string.CompareOrdinal(x.Work.Fields.Year, y.Work.Fields.Year);
        order = order != 0 ? order : string.CompareOrdinal(x.Title, y.Title);
        order = order != 0 ? order : string.CompareOrdinal(x.Work.Fields.Raw, y.Work.Fields.Raw);
        return order != 0 ? order : string.CompareOrdinal(x.Work.Id, y.Work.Id);
    }

    private static string HeadKey(Work work)
    {
        var (head, isName) = WorkDivision.Head(work.Fields);
        return !isName ? PinyinOrder.Texts.Key(head)
            : work.IsChinese ? PinyinOrder.Names.Key(head)
            : $"{PinyinOrder.Names.Key(FamilyName.Of(head).ToLowerInvariant())}\0{PinyinOrder.Names.Key(head.ToLowerInvariant())}";
    }

    /// <summary>A work with the keys of its head and its title. Few works agree in head and year, so a title's key is made when it is asked for.</summary>
    private sealed class Filed(Work work, string head)
    {
        private string? _title;

        public Work Work => work;

        public string Head => head;

        public string? Title => _title ??= work.Fields.Title is { } title ? PinyinOrder.Texts.Key(title) : null;
    }
}
