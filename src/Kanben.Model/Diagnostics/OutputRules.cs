namespace Kanben.Model;

/// <summary>Rules about reading from and writing to disk (KB5xxx).</summary>
public static class OutputRules
{
    public static readonly Rule CannotWrite = new("KB5001", "output-not-writable", Severity.Error,
        "The output folder cannot be written.",
        "Close programs that use it and check its permissions, or choose another with --output DIR.");
}
