namespace Kanben.Model;

/// <summary>Rules about the files under input/ and their front matter (KB2xxx).</summary>
public static class ArticleRules
{
    public static readonly Rule NoFrontMatter = new("KB2001", "front-matter-missing", Severity.Error,
        "The file does not begin with front matter between two lines of ---.",
        "Start the file with ---, the fields of the article, and --- again.");

    public static readonly Rule BrokenYaml = new("KB2002", "yaml-broken", Severity.Error,
        "The YAML cannot be read.",
        "Mend the line: indent with spaces, close quotes and brackets, put text with a colon in quotes.");

    public static readonly Rule UnknownKey = new("KB2101", "key-unknown", Severity.Error,
        "The key is not one that Kanben knows, so what it says would be ignored.",
        "Correct the spelling or remove the key.");

    public static readonly Rule DuplicateKey = new("KB2102", "key-twice", Severity.Error,
        "The key stands twice, and one of the two would be ignored.",
        "Keep one of them.");

    public static readonly Rule MissingKey = new("KB2103", "key-missing", Severity.Error,
        "A required key is missing or empty.",
        "Add the key with its value.");

    public static readonly Rule WrongType = new("KB2104", "value-of-wrong-type", Severity.Error,
        "The value is not of the kind the key takes.",
        "Write the value as the message says.");

    public static readonly Rule InvalidDate = new("KB2105", "date-invalid", Severity.Error,
        "The date is not an EDTF date (2024, 2024-06, 2024-06-24, 2023-11-06/2023-11-07).",
        "Write the date as year, year-month or year-month-day.");

    public static readonly Rule NotUtf8 = new("KB2003", "file-not-utf8", Severity.Error,
        "The file is not UTF-8 text.",
        "Save the file as UTF-8 in your editor.");

    public static readonly Rule DuplicateSlug = new("KB2201", "slug-twice", Severity.Error,
        "Two articles would be published at one address.",
        "Rename one of the files.");

    public static readonly Rule TooLarge = new("KB2004", "file-too-large", Severity.Error,
        "The file is larger than an article can be.",
        "Split the article, or remove what does not belong to it.");
}
