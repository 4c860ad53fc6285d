namespace Kanben.Build.Bibliographies;

/// <summary>The type marks of GB/T 7714 (2025, A.1, with those that 2015 has besides), in the order in which they are offered.</summary>
internal static class WorkTypes
{
    /// <summary>What stands for a work whose type is not known, in addresses and scripts.</summary>
    public const string None = "-";

    public static readonly string[] All = ["J", "M", "C", "G", "D", "N", "R", "S", "P", "EB", "DB", "DS", "PP", "CP", "A", "CM", "Z", None];

    public static string Of(Work work) => Array.IndexOf(All, work.Type) >= 0 ? work.Type! : None;
}
