namespace Kanben.Model;

/// <summary>Rules about the curated terms in `input/glossary/` (KB33xx).</summary>
public static class GlossaryRules
{
    public static readonly Rule TermTwice = new("KB3301", "term-twice", Severity.Error,
        "Two files of the glossary have the same term.",
        "Put them together in one file.");

    public static readonly Rule AliasTaken = new("KB3302", "alias-taken", Severity.Warning,
        "An alias of a term is the name or an alias of another one, so it cannot be told which of them a text means.",
        "Leave it with the term that texts mean by it, and refer from the other with `see:`.");

    public static readonly Rule TermUnused = new("KB3303", "term-unused", Severity.Warning,
        "No article uses the term or one of its aliases.",
        "Correct its name, add the spelling that the articles have to `aliases:`, or remove the file.");

    public static readonly Rule SeeNowhere = new("KB3304", "see-nowhere", Severity.Warning,
        "A term refers to one that the glossary does not have.",
        "Correct the name under `see:`, or make the term with `kanben new term`.");

    public static readonly Rule DefinitionWithoutSource = new("KB3305", "definition-without-source", Severity.Warning,
        "A definition does not say where it comes from.",
        "Name the work or the article under `source:`; for the editor's own words write `gloss: true`.");

    public static readonly Rule GlossWithoutDefinition = new("KB3306", "gloss-without-definition", Severity.Warning,
        "A term says where its definition comes from, or that it is the editor's, and has none.",
        "Write the definition below the second ---, or remove `source:` and `gloss:`.");

    public static readonly Rule QuotationDiffers = new("KB3307", "quotation-differs", Severity.Warning,
        "A definition quotes an article of this site in words that the article does not have.",
        "Copy the sentence exactly as the article has it, and mark what is left out with ……; or quote nothing and write `gloss: true`.");

    public static readonly Rule ReadingDiffers = new("KB3308", "reading-differs", Severity.Warning,
        "A reading is no pinyin, or has another number of syllables than the term has characters.",
        "Write one syllable for each character: xiǎo yuàn gāo qiáng, or xiao3 yuan4 gao1 qiang2.");
}
