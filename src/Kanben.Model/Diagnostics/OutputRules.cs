namespace Kanben.Model;

/// <summary>Rules about reading from and writing to disk (KB5xxx).</summary>
public static class OutputRules
{
    public static readonly Rule CannotWrite = new("KB5001", "output-not-writable", Severity.Error,
        "The output folder cannot be written.",
        "Close programs that use it and check its permissions, or choose another with --output DIR.");

    public static readonly Rule LinkSkipped = new("KB5002", "link-not-followed", Severity.Warning,
        "A file or folder of the content is a link to another place on the disk.",
        "Copy what it leads to into the site.");

    public static readonly Rule CannotRead = new("KB5003", "file-not-readable", Severity.Error,
        "A file cannot be read.",
        "Close programs that use it and check its permissions.");

    public static readonly Rule ForeignFolder = new("KB5004", "output-not-ours", Severity.Error,
        "The output folder holds something that Kanben did not build, and a build would delete it.",
        "Choose an empty folder with --output DIR, or empty this one yourself.");
}
