using Kanben.Model;

namespace Kanben.Import;

/// <summary>What a reader of a structured file fills: blocks, removals, pictures and notes. Mutable while the file is read and then gone.</summary>
internal sealed class SeedBuilder(SeedFile seed, SeedDocument document)
{
    private const int ShortestParagraph = 40;

    private readonly SeedPictures _pictures = new();
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private (int Count, int Line) _leftOut;
    private (int Count, int Line) _objects;

    public SeedEdit Edit { get; } = new(document);

    public void Add(Block block)
    {
        if (block.Text.Length > 0 || block.Kind == BlockKind.Picture)
        {
            Edit.Blocks.Add(block);
        }
    }

    /// <summary>Takes text out on purpose; what has no visible character is not worth a record.</summary>
    public void Remove(RemovalKind kind, int line, string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            Edit.Remove(kind, line, string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }
    }

    /// <summary>Takes out hidden text: what the author wrote but did not print.</summary>
    public void LeaveOut(int line, string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            Remove(RemovalKind.Markup, line, text);
            _leftOut = (_leftOut.Count + 1, _leftOut.Count == 0 ? line : _leftOut.Line);
        }
    }

    /// <summary>An object of another program, whose content only that program can show.</summary>
    public void Object(int line) => _objects = (_objects.Count + 1, _objects.Count == 0 ? line : _objects.Line);

    /// <summary>Reports what reviewers left in the file: the seed is published as it is.</summary>
    public void Reviewed(WordReviews reviews)
    {
        if (reviews != default)
        {
            Edit.Report(ImportRules.ReviewsInSeed, 0, $"The file holds {reviews.Comments} comment(s) and {reviews.Revisions} tracked change(s); they are not in the article, but the file is published beside it with all of them.");
        }
    }

    /// <summary>A picture by its bytes: its block, or a report why it is not shown.</summary>
    public void Picture(PrintedPicture picture, ReadOnlyMemory<byte> bytes)
    {
        if (_pictures.Add(picture.Name, bytes, out var fault) is { } target)
        {
            Add(new Block(BlockKind.Picture, picture.Line, picture.Alternative) { Target = target });
        }
        else
        {
            if (_reported.Add(picture.Name))
            {
                Edit.Report(ImportRules.PictureNotShown, picture.Line, $"The picture “{picture.Name}” {fault}.");
            }

            Add(new Block(BlockKind.Text, picture.Line, Marks.HanCount(picture.Alternative) > 1 ? Escapes.Apply(picture.Alternative) : ""));
        }
    }

    /// <summary>A picture that is linked: a file beside the seed, or a block without target that is reported later.</summary>
    public void Linked(PrintedPicture picture)
    {
        if (seed.Beside(picture.Name) is { } bytes)
        {
            Picture(picture, bytes);
        }
        else
        {
            Add(new Block(BlockKind.Picture, picture.Line, picture.Alternative));
        }
    }

    public SeedDocument Done()
    {
        if (_leftOut.Count > 0)
        {
            Edit.Report(ImportRules.TextLeftOut, _leftOut.Line, $"{_leftOut.Count} piece(s) of hidden text were left out.");
        }

        if (_objects.Count > 0)
        {
            Edit.Report(ImportRules.ObjectNotRead, _objects.Line, $"{_objects.Count} object(s) of another program (formulas of MathType, for instance) cannot be read; □ stands in their places.");
        }

        return Edit.Done() with { Pictures = _pictures.All, KnowsParagraphs = ParagraphsAreWhole() };
    }

    // A file that was made from a PDF has a paragraph for each printed line, and then most of them end in the middle of a sentence.
    private bool ParagraphsAreWhole()
    {
        var prose = Edit.Blocks.Where(block => block.Kind == BlockKind.Text && block.Text.Length >= ShortestParagraph && block.Text.Contains('，')).Select(block => block.Text).ToList();
        return prose.Count(EndsSentence) * 4 >= prose.Count * 3;
    }

    private static bool EndsSentence(string text)
    {
        var end = CitationScanner.TrailingStart(text) is var mark and > 0 ? mark : NoteMark.TrailingStart(text);
        var rest = text.AsSpan(0, end).TrimEnd("”’）)》」』】 ");
        return rest.Length > 0 && (Marks.IsFinal(rest[^1]) || rest[^1] == '.');
    }
}

/// <summary>A picture where it stands: the name it is linked or stored by, and what it shows in words.</summary>
internal sealed record PrintedPicture(string Name, string Alternative, int Line);
