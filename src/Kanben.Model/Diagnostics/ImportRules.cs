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
        "Put a Word file (.docx), a web page (.html) or the extracted text (.md, .txt) into seeds/ instead.");

    public static readonly Rule NoTitle = new("KB1005", "seed-without-title", Severity.Error,
        "No line of the text looks like the article's title.",
        "Put the title on the first line of the seed, as a heading (# …).");

    public static readonly Rule PdfSeed = new("KB1006", "seed-is-pdf", Severity.Warning,
        "A PDF holds pages and not text, so it was not imported.",
        "Run an extractor over it (MinerU, Marker, PaddleOCR or olmOCR) and put the .md it writes into seeds/, with its pictures beside it.");

    public static readonly Rule PictureSeed = new("KB1007", "seed-is-picture", Severity.Warning,
        "A picture of a page holds no text, so it was not imported.",
        "Run character recognition over it (PaddleOCR, MinerU or olmOCR) and put the text it writes into seeds/; a picture that an article shows belongs beside the seed that links it.");

    public static readonly Rule OldWordSeed = new("KB1008", "seed-is-old-word", Severity.Warning,
        "Word files of the old kinds (.doc, .wps, .rtf, .odt) are not read.",
        "Open it in Word, WPS or LibreOffice, choose “save as” .docx, and put that file into seeds/.");

    public static readonly Rule BookSeed = new("KB1009", "seed-is-reader-file", Severity.Warning,
        "Files for reading programs (.caj, .kdh, .nh, .epub) are not read.",
        "Print a .caj to PDF in CAJViewer and run an extractor over it (MinerU, Marker); save an .epub as .docx or .html (Calibre).");

    public static readonly Rule DamagedSeed = new("KB1010", "seed-damaged", Severity.Error,
        "The file is not what its ending says, is protected by a password, or is damaged.",
        "Open it in the program that made it and save it again; for a protected file take the password off first.");

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
        "The seed has lost its title; the one in its own citation, above its pages or in English was taken instead.",
        "Write the title into the front matter.");

    public static readonly Rule PictureNotShown = new("KB1106", "picture-not-shown", Severity.Warning,
        "A picture of the seed is of a kind that browsers do not show, or too large.",
        "Save it as PNG or JPEG, put it into the article's folder and link it above its caption.");

    public static readonly Rule TextLeftOut = new("KB1107", "text-left-out", Severity.Note,
        "Hidden text of the file is not part of the article; it is listed as removed.",
        "If they belong to the text, make them visible in the source and import it again.");

    public static readonly Rule ObjectNotRead = new("KB1108", "object-not-read", Severity.Warning,
        "The file holds formulas or charts that another program drew; □ stands in their places.",
        "Turn them into Word's own formulas (MathType: “convert equations” to Office Math) and import the file again, or write them into the article as $…$.");

    public static readonly Rule ReviewsInSeed = new("KB1109", "reviews-in-seed", Severity.Warning,
        "The Word file holds comments or tracked changes. They are not in the article, but anybody can read them in the file, which is published beside it.",
        "In Word accept or reject all changes and delete all comments, save the file and put it into seeds/ again.");

    public static readonly Rule TitlePageTooLong = new("KB1110", "title-page-too-long", Severity.Warning,
        "More authors or keywords were read than an article can have; the title page was not understood, and the rest stands among the notes.",
        "Part authors, keywords and text by blank lines in the seed and import it again, or correct the front matter.");

    public static readonly Rule RunawayCut = new("KB1121", "runaway-cut", Severity.Warning,
        "The extraction repeats the same words or rows many times; one was kept.",
        "Compare the place with the original and write in what the repetition took the place of.");

    public static readonly Rule ArticleEdited = new("KB1201", "article-edited", Severity.Warning,
        "The article has been edited since it was imported, so an import does not write over it.",
        "Import the seed to another file (--output) and take over what you want, or give up the edits (--force).");

    public static readonly Rule OutputExists = new("KB1202", "output-exists", Severity.Error,
        "The file named by --output is there already.",
        "Name another file, or add --force.");
}
