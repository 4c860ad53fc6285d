using System.Diagnostics;
using Kanben.Model;

namespace Kanben.Build.Timelines.Exports;

/// <summary>The names that the exports give to kinds of things; `events.schema.json` lists them, and they stay.</summary>
internal static class ExportNames
{
    public static string Of(DatePrecision precision) => precision switch
    {
        DatePrecision.Day => "day",
        DatePrecision.Month => "month",
        DatePrecision.Year => "year",
        DatePrecision.Season => "season",
        DatePrecision.Decade => "decade",
        DatePrecision.Century => "century",
        DatePrecision.Range => "range",
        _ => throw new UnreachableException(),
    };

    public static string Of(EventKind kind) => kind switch
    {
        EventKind.Event => "event",
        EventKind.Plan => "plan",
        EventKind.Period => "period",
        _ => throw new UnreachableException(),
    };

    public static string? Of(DateModifier? modifier) => modifier switch
    {
        null => null,
        DateModifier.Start => "START",
        DateModifier.Mid => "MID",
        DateModifier.End => "END",
        DateModifier.Approx => "APPROX",
        _ => throw new UnreachableException(),
    };

    public static string? Of(DateBasis? basis) => basis switch
    {
        null => null,
        DateBasis.Explicit => "explicit",
        DateBasis.Inherited => "inherited-year",
        DateBasis.Anaphor => "anaphor",
        DateBasis.DocumentDate => "document-date",
        _ => throw new UnreachableException(),
    };
}
