using System.Text;

namespace Kanben.Tests.Import.Properties;

/// <summary>The kinds of damage that print and extraction do to an article.</summary>
[Flags]
internal enum Harm
{
    None = 0,
    CutParagraphs = 1,
    Footnotes = 2,
    RunningHeads = 4,
    PageNumbers = 8,
    HalfWidth = 16,
    FlatLevels = 32,
    DriftingLevels = 64,
    SpacedLabels = 128,
    OtherCitations = 256,
    GluedReferences = 512,
    WrappedReferences = 1024,
    GluedKeywords = 2048,
    GluedNumbers = 4096,
    WrappedLines = 8192,
    CarriageReturns = 16384,
    Utf16 = 32768,

    /// <summary>All that an importer undoes without a trace in the text.</summary>
    Light = (Utf16 << 1) - 1,

    SpacedHan = Utf16 << 1,
    LineNumbers = Utf16 << 2,
    LostBlankLines = Utf16 << 3,
    AllHeadings = Utf16 << 4,
    All = (AllHeadings << 1) - 1,
}

/// <summary>Does the chosen kinds of damage to an article, at places that depend on the number alone.</summary>
internal sealed class Damage(int number, Harm harm)
{
    private const string Head = "南山农业大学学报二〇二〇年第三期";

    private readonly Random _random = new(number);
    private int _page = 1;

    public byte[] Print(IReadOnlyList<Part> article)
    {
        var text = Part.Print(Lines(Levels(Pages(Parts(article)))));
        text = Has(Harm.LostBlankLines) ? text.Replace("\n\n", "\n", StringComparison.Ordinal) : text;
        text = Has(Harm.CarriageReturns) ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text;
        return Has(Harm.Utf16) ? [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)] : Encoding.UTF8.GetBytes(text);
    }

    private bool Has(Harm one) => (harm & one) != Harm.None;

    private IEnumerable<Part> Parts(IReadOnlyList<Part> article)
    {
        var half = Has(Harm.HalfWidth) ? _random.Next(article.Count) : int.MaxValue;
        var references = new List<Part>();
        for (var i = 0; i < article.Count; i++)
        {
            var part = article[i];
            part = Has(Harm.SpacedHan) && part.Kind == PartKind.Paragraph ? part with { Text = string.Join(' ', part.Text.AsEnumerable()) } : part;
            part = part.Kind switch
            {
                PartKind.Paragraph when i >= half => part with { Text = Narrow(part.Text) },
                PartKind.Keywords when Has(Harm.GluedKeywords) => part with { Text = $"{part.Text} 中图分类号：S157" },
                PartKind.Heading when Has(Harm.GluedNumbers) => part with { Text = part.Text.Replace(" ", "", StringComparison.Ordinal) },
                _ => part,
            };
            part = Has(Harm.SpacedLabels) ? part with { Text = SpaceLabels(part) } : part;
            part = Has(Harm.OtherCitations) && part.Kind == PartKind.Paragraph ? part with { Text = Recite(part.Text) } : part;
            part = Has(Harm.WrappedReferences) && part.Kind == PartKind.Reference ? part with { Text = part.Text.Insert(part.Text.IndexOf('.') + 2, "\n") } : part;
            if (part.Kind == PartKind.Reference && Has(Harm.GluedReferences))
            {
                references.Add(part);
                if (i + 1 < article.Count && article[i + 1].Kind == PartKind.Reference)
                {
                    continue;
                }

                part = part with { Text = string.Concat(references.Select(entry => entry.Text)) };
            }

            yield return part;
        }
    }

    // Unicode NFKC does this to Chinese punctuation.
    private static string Narrow(string text) => string.Concat(text.Select(c => c is '，' or '；' or '：' or '（' or '）' ? (char)(c - 0xFEE0) : c));

    private static string SpaceLabels(Part part) => part.Kind switch
    {
        PartKind.Abstract => part.Text.Replace("摘要", "摘  要", StringComparison.Ordinal),
        PartKind.Keywords => part.Text.Replace("关键词", "关 键 词", StringComparison.Ordinal),
        PartKind.ReferenceHeading => "参 考 文 献",
        _ => part.Text,
    };

    private string Recite(string text)
    {
        var form = _random.Next(4);
        var recited = new StringBuilder();
        foreach (var piece in text.Split('['))
        {
            var close = piece.IndexOf(']');
            if (close < 0)
            {
                recited.Append(piece);
                continue;
            }

            recited.Append(form switch { 0 => "<sup>[", 1 => "［", 2 => "$^{[", _ => "[ " });
            recited.Append(piece, 0, close).Append(form switch { 0 => "]</sup>", 1 => "］", 2 => "]}$", _ => " ]" }).Append(piece, close + 1, piece.Length - close - 1);
        }

        return recited.ToString();
    }

    /// <summary>Cuts paragraphs where a page ends, and puts what stands at the foot and the head of pages between the halves.</summary>
    private IEnumerable<Part> Pages(IEnumerable<Part> parts)
    {
        var isText = false;
        foreach (var part in parts)
        {
            isText = part.Kind == PartKind.Heading || (isText && part.Kind != PartKind.ReferenceHeading);
            var cut = isText && part.Kind == PartKind.Paragraph && _random.Next(2) == 0 ? CutPlace(part.Text) : 0;
            if (cut == 0)
            {
                yield return part;
                continue;
            }

            var isCut = Has(Harm.CutParagraphs);
            yield return isCut ? part with { Text = part.Text[..cut] } : part;
            foreach (var furniture in PageEnd())
            {
                yield return furniture;
            }

            if (isCut)
            {
                yield return part with { Text = part.Text[cut..] };
            }
        }

        // A head that stands there once or twice is no running head.
        for (; Has(Harm.RunningHeads) && _page is > 1 and < 5; _page++)
        {
            yield return new Part(PartKind.Furniture, Head);
        }
    }

    private IEnumerable<Part> PageEnd()
    {
        _page++;
        if (Has(Harm.Footnotes) && _page == 2)
        {
            yield return new Part(PartKind.Note, "基金项目：国家社会科学基金项目（19BZS001）");
            yield return new Part(PartKind.Note, "收稿日期：2020-01-02");
        }

        if (Has(Harm.PageNumbers))
        {
            yield return new Part(PartKind.Furniture, $"{_page}");
        }

        if (Has(Harm.RunningHeads))
        {
            yield return new Part(PartKind.Furniture, Head);
        }
    }

    // Behind the first comma, and neither at the end of a sentence nor in a figure or formula: what is cut there may be read either way.
    private int CutPlace(string text)
    {
        var from = text.IndexOfAny(['，', ',']);
        var places = Enumerable.Range(from + 1, text.Length - from - 2).Where(i => CanCut(text[i - 1], text[i]) && i > 11 && !OpensSentence(text, i)).ToList();
        return places.Count == 0 ? 0 : places[_random.Next(places.Count)];
    }

    // Behind a noun without a mark, 因此 may as well open a paragraph: nothing in the text tells.
    private static bool OpensSentence(string text, int at) => text.AsSpan(at).StartsWith("因此") && text[at - 1] is not ('，' or ',');

    private static bool CanCut(char before, char behind) =>
        (IsHan(before) && (IsHan(behind) || behind is '，' or '“' or '（' or ',')) || (before is '，' or ',' && IsHan(behind));

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private IEnumerable<Part> Levels(IEnumerable<Part> parts)
    {
        var drift = 0;
        foreach (var part in parts)
        {
            drift += Has(Harm.DriftingLevels) && part.Kind == PartKind.Heading && _random.Next(4) == 0 && drift < 2 ? 1 : 0;
            yield return part.Kind switch
            {
                PartKind.Heading or PartKind.ReferenceHeading when Has(Harm.FlatLevels) => part with { Level = 1 },
                PartKind.Heading => part with { Level = part.Level + drift },
                PartKind.Caption or PartKind.Item or PartKind.Note when Has(Harm.AllHeadings) => part with { Level = 1 },
                _ => part,
            };
        }
    }

    private IEnumerable<Part> Lines(IEnumerable<Part> parts)
    {
        var line = 0;
        foreach (var part in parts)
        {
            var lines = Has(Harm.WrappedLines) && part.Kind == PartKind.Paragraph ? Wrap(part.Text) : [part.Text];
            if (Has(Harm.LineNumbers) && part.Kind is PartKind.Paragraph or PartKind.Abstract)
            {
                lines = [.. lines.Select(text => $"{++line} {text}")];
            }

            yield return part with { Text = string.Join('\n', lines) };
        }
    }

    // No line ends behind a stop, where only its length tells that the paragraph goes on.
    private static List<string> Wrap(string text)
    {
        var lines = new List<string>();
        while (text.Length > 30)
        {
            var end = Enumerable.Range(0, 12).Select(i => 30 - i).FirstOrDefault(i => IsHan(text[i - 1]) && IsHan(text[i]), 0);
            if (end == 0)
            {
                break;
            }

            lines.Add(text[..end]);
            text = text[end..];
        }

        return [.. lines, text];
    }
}
