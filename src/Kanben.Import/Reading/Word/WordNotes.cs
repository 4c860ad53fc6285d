using System.Xml.Linq;
using Kanben.Model;

namespace Kanben.Import;

/// <summary>
/// The footnotes and endnotes of a document. Many authors cite by them: when most notes of one kind have the look of reference entries and the
/// text has no list of its own, that kind is the list and its marks are citations.
/// </summary>
internal sealed class WordNotes
{
    private static readonly string[] Kinds = ["endnote", "footnote"];

    private readonly Dictionary<(string Kind, string Id), XElement> _notes = [];
    private readonly Dictionary<(string Kind, string Id), string> _labels = [];
    private readonly List<PrintedNote> _printed = [];
    private int _entries;
    private int _explanations;

    public WordNotes(XElement? footnotes, XElement? endnotes, XElement document)
    {
        Take("footnote", footnotes);
        Take("endnote", endnotes);
        EntryKind = HasList(document) ? "" : Kinds.FirstOrDefault(kind => IsList(kind, document)) ?? "";
    }

    /// <summary>The kind of note that is the list of references; empty when there is none.</summary>
    public string EntryKind { get; }

    /// <summary>The notes in the order of their marks.</summary>
    public IReadOnlyList<PrintedNote> Printed => _printed;

    /// <summary>Writes the mark of a note into the text, where it stands on this line of the document.</summary>
    public void Mark(InlineBuilder text, string kind, string id, int line)
    {
        if (!_notes.TryGetValue((kind, id), out var note))
        {
            return;
        }

        if (!_labels.TryGetValue((kind, id), out var label))
        {
            var role = kind == EntryKind ? NoteRole.Entry : Labels.AtStart(note.PlainText().Trim()) is { IsMarked: true, Kind: LabelKind.Note or LabelKind.AuthorNote } ? NoteRole.FrontMatter : NoteRole.Explanation;
            label = role switch
            {
                NoteRole.Entry => $"{++_entries}",
                NoteRole.Explanation => $"n{++_explanations}",
                _ => "",
            };
            _labels.Add((kind, id), label);
            _printed.Add(new PrintedNote(role, label, note, line));
        }

        if (label.Length > 0 && kind == EntryKind)
        {
            text.Text($"[{label}]", new InlineStyle(false, true, false));
        }
        else if (label.Length > 0)
        {
            text.Raw(NoteMark.Write(label));
        }
    }

    /// <summary>
    /// Takes the marks of explanations out of a line of the title page, whose notes go to the front matter: what hangs on to a title or a name
    /// says who the author is and who paid.
    /// </summary>
    public string WithoutMarks(string text)
    {
        for (var at = text.IndexOf("[^", StringComparison.Ordinal); at >= 0; at = text.IndexOf("[^", at, StringComparison.Ordinal))
        {
            if (NoteMark.At(text, at) is { } mark && _printed.FindIndex(note => note.Role == NoteRole.Explanation && note.Label == mark.Label) is var index and >= 0)
            {
                _printed[index] = _printed[index] with { Role = NoteRole.FrontMatter };
                text = text.Remove(at, mark.End - at);
            }
            else
            {
                at += 2;
            }
        }

        return text;
    }

    /// <summary>Notes that no mark leads to: their text is taken out, since nothing says where it belongs.</summary>
    public void Leave(SeedBuilder builder, WordLineNumbers lines)
    {
        foreach (var note in _notes.Where(note => !_labels.ContainsKey(note.Key)).Select(note => note.Value))
        {
            builder.Remove(RemovalKind.Markup, lines.Of(note), note.PlainText());
        }
    }

    private void Take(string kind, XElement? part)
    {
        foreach (var note in part?.Children(kind) ?? [])
        {
            if (note.Value("type") is null or "normal")
            {
                _notes.TryAdd((kind, note.Value("id") ?? ""), note);
            }
        }
    }

    private bool IsList(string kind, XElement document)
    {
        var cited = document.All(kind + "Reference").Select(mark => mark.Value("id") ?? "").ToHashSet();
        var texts = _notes.Where(note => note.Key.Kind == kind && cited.Contains(note.Key.Id)).Select(note => note.Value.PlainText()).ToList();
        return texts.Count > 0 && texts.Count(Bibliography.LooksLikeEntry) * 2 >= texts.Count;
    }

    private static bool HasList(XElement document)
    {
        var isBehindHeading = false;
        foreach (var paragraph in document.All("p"))
        {
            var text = LineCleaner.Spaces(paragraph.PlainText());
            if (isBehindHeading && Bibliography.LooksLikeEntry(text))
            {
                return true;
            }

            isBehindHeading = text.Length == 0 ? isBehindHeading : text.Length < 30 && Labels.AtStart(text) is { Kind: LabelKind.References, IsMarked: true };
        }

        return false;
    }
}

/// <summary>What a note is to the article.</summary>
internal enum NoteRole
{
    Explanation,

    /// <summary>An entry of the list of references.</summary>
    Entry,

    /// <summary>作者简介, 基金项目 and the like, hung on to title or author.</summary>
    FrontMatter,
}

/// <summary>A note whose mark stands in the text.</summary>
internal sealed record PrintedNote(NoteRole Role, string Label, XElement Content, int Line);
