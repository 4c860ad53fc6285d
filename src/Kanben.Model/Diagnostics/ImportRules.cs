namespace Kanben.Model;

/// <summary>Rules about seeds and what an import found in them (KB1xxx).</summary>
public static class ImportRules
{
    public static readonly Rule NotUtf8 = new("KB1001", "seed-not-text", Severity.Error,
        "The file's bytes are not text in UTF-8, UTF-16 or GB18030.",
        "Save the file as UTF-8 in your editor and put it back.");

    public static readonly Rule EmptySeed = new("KB1002", "seed-empty", Severity.Error,
        "The file holds no text.",
        "Extract the document again; if it is a scan, run character recognition first.");

    public static readonly Rule SeedTooLarge = new("KB1003", "seed-too-large", Severity.Error,
        "The file is larger than an article can be.",
        "Split the extraction so that each file holds one article.");

    public static readonly Rule UnknownKind = new("KB1004", "seed-kind-unknown", Severity.Error,
        "Kanben does not read this kind of file.",
        "Put the extracted text (.txt or .md) into seeds/ instead.");

    public static readonly Rule NoTitle = new("KB1005", "seed-without-title", Severity.Error,
        "No line of the text looks like the article's title.",
        "Put the title on the first line of the seed, as a heading (# …).");
}
