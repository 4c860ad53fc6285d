using Kanben.Model;

namespace Kanben.Import;

/// <summary>
/// Reads a Word file (.docx) into blocks. A block's line is the number of its paragraph in reading order, for a file of XML has no lines that a
/// person could look up.
/// </summary>
// The route:
//   1. WordPackage               the parts, with limits; what is no Word file is refused
//   2. WordNotes                 which notes explain and which are the list of references
//   3. WordWalk, WordInline      paragraphs, tables, pictures, formulas in reading order
//   4. WordHeadings              which of them are title and headings
//   5. the notes, and what is left out: running heads, comments
internal static class WordReader
{
    public static SeedReading Read(SeedFile seed, SeedDocument document)
    {
        using var package = WordPackage.Open(seed.Bytes, out var fault);
        if (package is null)
        {
            return new SeedReading(null, [ImportRules.DamagedSeed.At(seed.Path, fault)]);
        }

        var builder = new SeedBuilder(seed, document);
        var (footnotes, endnotes) = (package.Part("footnotes"), package.Part("endnotes"));
        var numbers = new WordLineNumbers(package.Document, footnotes, endnotes);
        var notes = new WordNotes(footnotes, endnotes, package.Document);
        var context = new WordContext(builder, package, new WordStyles(package.Part("styles")), new WordNumbering(package.Part("numbering")), notes, numbers);
        var walk = new WordWalk(context);
        var lines = walk.Read(package.Document.Child("body") ?? package.Document);
        foreach (var line in lines.Where(line => line.Number.Length > 0))
        {
            builder.Edit.Record("list-number", line.Block.Line, "", line.Number.Trim());
        }

        var first = WordHeadings.FirstOfText(lines);
        for (var i = 0; i < first; i++)
        {
            lines[i] = lines[i] with { Block = lines[i].Block with { Text = notes.WithoutMarks(lines[i].Block.Text) } };
        }

        WordHeadings.Apply(lines).ForEach(builder.Add);
        AddNotes(context, walk);
        LeaveOut(context);
        return new SeedReading(builder.Done(), []);
    }

    // Reading a note may meet the mark of another, which is printed behind it.
    private static void AddNotes(WordContext context, WordWalk walk)
    {
        var entries = new List<Block>();
        for (var i = 0; i < context.Notes.Printed.Count; i++)
        {
            var note = context.Notes.Printed[i];
            var text = walk.ReadFlat(note.Content);
            var line = context.Lines.Of(note.Content);
            if (note.Role == NoteRole.Entry)
            {
                entries.Add(new Block(BlockKind.Text, line, Bibliography.MarkAt(text, 0) is null ? $"[{note.Label}] {text}" : text));
            }
            else
            {
                context.Builder.Add(note.Role == NoteRole.FrontMatter ? new Block(BlockKind.Note, line, text) : new Block(BlockKind.Footnote, line, text) { Mark = note.Label });
            }
        }

        if (entries.Count > 0)
        {
            AddEntries(context.Builder, entries);
        }
    }

    private static void AddEntries(SeedBuilder builder, List<Block> entries)
    {
        var blocks = builder.Edit.Blocks;
        var at = blocks.FindLastIndex(block => block.Kind is BlockKind.Heading or BlockKind.Text && block.Text.Length < 30 && Labels.AtStart(block.Text) is { Kind: LabelKind.References, IsMarked: true });
        if (at < 0)
        {
            var heading = SeedLanguage.IsEnglish(blocks) ? "References" : "参考文献";
            builder.Edit.Record("reference-heading", 0, "", heading);
            at = blocks.FindIndex(block => block.Kind is BlockKind.Note or BlockKind.Footnote) is var note and >= 0 ? note : blocks.Count;
            blocks.Insert(at, new Block(BlockKind.Heading, entries[0].Line, heading) { Level = 2 });
        }

        blocks.InsertRange(at + 1, entries);
    }

    private static void LeaveOut(WordContext context)
    {
        context.Notes.Leave(context.Builder, context.Lines);
        foreach (var text in context.Package.Parts("header").Concat(context.Package.Parts("footer")).Select(part => part.PlainText()).Distinct())
        {
            context.Builder.Remove(RemovalKind.RunningHead, 0, text);
        }

        context.Builder.Reviewed(WordReviews.Count(context.Package));
    }
}
