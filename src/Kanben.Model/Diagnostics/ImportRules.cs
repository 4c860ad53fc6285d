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

    public static readonly Rule ColumnsInterleaved = new("KB1021", "columns-interleaved", Severity.Error,
        "The columns of the page were read line by line, so that two texts are mixed.",
        "Extract the document again with a tool that knows columns (MinerU, Marker, or pdftotext without -layout).");

    public static readonly Rule CitationBroken = new("KB1101", "citation-broken", Severity.Warning,
        "A citation mark was damaged in extraction; it stays in the text as printed.",
        "Look it up in the original and write it as [^n].");

    public static readonly Rule CitationNotListed = new("KB1102", "citation-not-listed", Severity.Warning,
        "The number in brackets is not in the reference list, so it was taken for text.",
        "If it is a citation, add its entry to the list ([^n]: …) and write the mark as [^n].");

    public static readonly Rule PictureMissing = new("KB1103", "picture-missing", Severity.Warning,
        "The seed links a picture but does not hold it; only the caption is in the article.",
        "Put the picture into the article's folder and link it above its caption.");

    public static readonly Rule NoAuthors = new("KB1104", "seed-without-authors", Severity.Warning,
        "No line below the title could be read as names of authors.",
        "Add the authors to the front matter.");

    public static readonly Rule TitleFromEnglish = new("KB1105", "title-from-english", Severity.Warning,
        "The seed has lost its title, and the English one was taken instead.",
        "Write the title into the front matter.");

    public static readonly Rule RunawayCut = new("KB1121", "runaway-cut", Severity.Warning,
        "The extraction repeats the same words or rows many times; one was kept.",
        "Compare the place with the original and write in what the repetition took the place of.");

    public static readonly Rule ArticleEdited = new("KB1201", "article-edited", Severity.Warning,
        "The article has been edited since it was imported, so an import does not write over it.",
        "Import the seed to another file (--output) and take over what you want, or give up the edits (--force).");
}
