namespace Kanben.Model;

/// <summary>Rules about building pages: folders, links, pictures, templates (KB4xxx).</summary>
public static class BuildRules
{
    public static readonly Rule NoInput = new("KB4001", "input-missing", Severity.Error,
        "There is no folder input/ here or above, so this is no Kanben site.",
        "Go to the site's folder, or name it with --site DIR.");

    public static readonly Rule TooDeep = new("KB4002", "nested-too-deep", Severity.Error,
        "Quotes, lists or emphasis are nested deeper than any article needs.",
        "Remove levels of nesting.");

    public static readonly Rule TooDense = new("KB4003", "marks-too-many", Severity.Error,
        "A paragraph or table holds more brackets, cells or other marks of Markdown than any article needs, and reading it could take hours.",
        "Divide the paragraph or table by blank lines, or put \\ before marks that are meant as text and not as Markdown.");

    public static readonly Rule UnsafeLink = new("KB4101", "link-unsafe", Severity.Error,
        "The link's scheme could run script or reach the reader's disk; only http, https and mailto are published.",
        "Remove the link or correct its address.");

    public static readonly Rule BrokenLink = new("KB4102", "link-broken", Severity.Error,
        "The link leads to no page of this site.",
        "Correct the path; it is relative to the file that holds the link.");

    public static readonly Rule BrokenFragment = new("KB4103", "fragment-broken", Severity.Error,
        "The part of the link after # is no place on the page it leads to.",
        "Copy the address of the heading from the built page.");

    public static readonly Rule LinkTooLong = new("KB4104", "link-too-long", Severity.Error,
        "The address is longer than any document's.",
        "Correct the address or remove the link.");

    public static readonly Rule PictureMissing = new("KB4111", "picture-missing", Severity.Error,
        "The picture's file does not exist.",
        "Put the picture into the folder named after the article (input/articles/<slug>/), or remove the link.");

    public static readonly Rule PictureOutside = new("KB4112", "picture-outside", Severity.Error,
        "The picture's path leads outside the folder of the articles.",
        "Copy the picture into the folder named after the article (input/articles/<slug>/).");

    public static readonly Rule PictureKind = new("KB4113", "picture-kind", Severity.Error,
        "Only png, jpg, gif, webp and avif are published; an SVG can run script.",
        "Convert the picture to PNG or WebP.");

    public static readonly Rule RemotePicture = new("KB4114", "picture-remote", Severity.Warning,
        "The picture is loaded from another server.",
        "Download it into the folder named after the article.");

    public static readonly Rule PictureName = new("KB4115", "picture-name", Severity.Error,
        "The picture's file name holds a character or word that Windows cannot store, so the site could not be copied there.",
        "Rename the picture with letters, digits and hyphens.");

    public static readonly Rule HtmlRemoved = new("KB4121", "html-removed", Severity.Warning,
        "Raw HTML that an article may not contain was removed or shown as text.",
        "Write it in Markdown, or set `html: trusted` in site.yml if you trust every contributor.");

    public static readonly Rule HtmlTooLarge = new("KB4122", "html-too-large", Severity.Error,
        "Raw HTML has more tags, or more tags left open, than any table of an article needs, and reading it could take hours.",
        "Write it in Markdown, divide it, or close the elements.");

    public static readonly Rule NoteOutsideArticle = new("KB4123", "note-outside-article", Severity.Error,
        "Notes and references are published in articles only; this one would be lost.",
        "Write it into the text, or make the page an article.");

    public static readonly Rule FormulaUnread = new("KB4131", "formula-unread", Severity.Warning,
        "The formula's TeX could not be turned into MathML and is shown as it is written.",
        "Correct the formula; compare it with the original.");

    public static readonly Rule BrokenTemplate = new("KB4201", "template-broken", Severity.Error,
        "A template of the theme cannot be used.",
        "Mend the template at the line named; compare it with the one in Kanben's own theme.");

    public static readonly Rule MissingWord = new("KB4202", "interface-word-missing", Severity.Error,
        "The theme has no such interface word for the site's language.",
        "Add the word to theme/i18n/<language>.yml.");

    public static readonly Rule DuplicatePath = new("KB4301", "path-twice", Severity.Error,
        "Two pages would be written to one file.",
        "Rename one of the two.");

    public static readonly Rule DuplicateId = new("KB4302", "id-twice", Severity.Error,
        "An id stands twice on a page, so links to it are ambiguous.",
        "Give the two headings different words.");
}
