using System.Globalization;
using System.Text;
using System.Xml;
using Kanben.Text.Collations;

namespace Kanben.Build.Editions;

/// <summary>
/// Reads one part of a Word file for collating, element by element. What is deleted or moved away is no text of the document (17.13.5), of two
/// representations the first that has text is taken (part 3, 7.5), and marks that the program numbers may vanish or appear.
/// </summary>
internal sealed class WordSourcePart(CollationTextBuilder text, WordSourceStyles styles)
{
    private readonly Stack<Paragraph> _paragraphs = new();
    private readonly Stack<bool> _choices = new();
    private readonly StringBuilder _reading = new();
    private Paragraph? _open;
    private int _fallbacks;
    private int _deletedRow = -1;
    private bool _isReading;
    private string _sign = "";
    private bool _isRowProperties;

    private sealed class Paragraph(int line)
    {
        public int Line { get; } = line;
        public int Level { get; set; }
        public bool IsNumbered { get; set; }
        public bool HasText { get; set; }
    }

    /// <summary>Reads the part, whose paragraphs are counted on from <paramref name="count"/>; returns the number of its last.</summary>
    public int Read(XmlReader xml, int count, bool countsParagraphs)
    {
        using (xml)
        {
            xml.Read();
            while (!xml.EOF)
            {
                if (xml.NodeType == XmlNodeType.EndElement)
                {
                    End(xml);
                }
                else if (xml.NodeType == XmlNodeType.Element)
                {
                    if (IsNoText(xml))
                    {
                        text.SkipMarkup();
                        xml.Skip();
                        continue;
                    }

                    if (xml.LocalName == "p" && IsWord(xml))
                    {
                        count += countsParagraphs && _fallbacks == 0 ? 1 : 0;
                        if (!xml.IsEmptyElement)
                        {
                            _paragraphs.Push(new Paragraph(count));
                        }
                    }
                    else if (xml.LocalName == "t" && !xml.IsEmptyElement)
                    {
                        Say(xml.ReadElementContentAsString());
                        continue;
                    }
                    else
                    {
                        Start(xml);
                    }
                }

                xml.Read();
            }
        }

        return count;
    }

    private static bool IsWord(XmlReader xml) => xml.NamespaceURI.EndsWith("/main", StringComparison.Ordinal) && xml.NamespaceURI.Contains("wordprocessingml", StringComparison.Ordinal);

    private bool IsNoText(XmlReader xml) => xml.LocalName switch
    {
        "Fallback" => _choices.TryPeek(out var hasText) && hasText,
        // The lines above the notes are no notes.
        "footnote" or "endnote" => WordSourceStyles.ValueOf(xml, "type") is not (null or "normal"),
        "del" or "moveFrom" => !xml.IsEmptyElement,
        _ => false,
    };

    private void Start(XmlReader xml)
    {
        var paragraph = _paragraphs.TryPeek(out var inner) ? inner : null;
        switch (xml.LocalName)
        {
            case "AlternateContent" when !xml.IsEmptyElement:
                _choices.Push(false);
                break;
            case "Fallback" when !xml.IsEmptyElement:
                _fallbacks++;
                break;
            case "trPr" when !xml.IsEmptyElement:
                _isRowProperties = true;
                break;
            case "del" when _isRowProperties && _deletedRow < 0:
                _deletedRow = xml.Depth - 2;
                break;
            case "pStyle" when paragraph is not null && WordSourceStyles.ValueOf(xml) is { } style:
                (paragraph.Level, paragraph.IsNumbered) = (styles.LevelOf(style), styles.IsNumbered(style));
                break;
            case "outlineLvl" when paragraph is not null:
                paragraph.Level = WordSourceStyles.OutlineLevel(WordSourceStyles.ValueOf(xml));
                break;
            case "numId" when paragraph is not null:
                paragraph.IsNumbered = WordSourceStyles.ValueOf(xml) != "0";
                break;
            case "tab" or "ptab" or "br" or "cr" when paragraph is { HasText: true }:
                Say(" ");
                break;
            case "noBreakHyphen":
                Say("-");
                break;
            case "sym":
                Say(Symbol(xml));
                break;
            case "footnoteReference" or "endnoteReference" when Opens():
                text.AddNoteMark("*");
                break;
            // What another program drew has no text here; an edition may show that something stands there.
            case "object" when Opens():
                text.Add("□", isMarkup: true);
                break;
            // The sign of a sum or integral is a property of it, an integral's when none is named (22.1.2.70).
            case "naryPr" when !xml.IsEmptyElement:
                _sign = "∫";
                break;
            case "chr" when _sign.Length > 0:
                _sign = WordSourceStyles.ValueOf(xml) is { Length: > 0 } sign ? sign : _sign;
                break;
            // What a picture shows in words is text where an edition prints it.
            case "docPr" when WordSourceStyles.ValueOf(xml, "descr") is { Length: > 0 } words && Opens():
                text.Add(words.ReplaceLineEndings(" "), isMarkup: true);
                break;
            case "rt" when !xml.IsEmptyElement:
                _isReading = true;
                break;
            default:
                break;
        }
    }

    private void End(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "p" when IsWord(xml):
                _paragraphs.TryPop(out _);
                break;
            case "AlternateContent":
                // An outer choice has text when an inner one has.
                if (_choices.TryPop(out var hasText) && hasText)
                {
                    HasText();
                }

                break;
            case "Fallback":
                _fallbacks--;
                break;
            case "trPr":
                _isRowProperties = false;
                break;
            case "tr" when xml.Depth == _deletedRow:
                _deletedRow = -1;
                break;
            case "naryPr":
                Say(_sign);
                _sign = "";
                break;
            case "rt":
                _isReading = false;
                break;
            // The file has the reading before the word (17.3.3.25); print has it above, and plain text in brackets behind.
            case "ruby" when _reading.Length > 0 && Opens():
                text.Add("（", isMarkup: true);
                text.Add(_reading.ToString());
                text.Add("）", isMarkup: true);
                _reading.Clear();
                break;
            default:
                break;
        }
    }

    private void Say(string words)
    {
        if (words.Length == 0 || (string.IsNullOrWhiteSpace(words) && _open is null))
        {
            return;
        }

        if (_isReading)
        {
            _reading.Append(words);
        }
        else if (Opens())
        {
            text.Add(MathLetters.Plain(words.ReplaceLineEndings(" ")));
            HasText();
        }
    }

    // A box's paragraphs stand within the one that holds the box, which goes on behind them.
    private bool Opens()
    {
        if (_deletedRow >= 0 || !_paragraphs.TryPeek(out var paragraph))
        {
            return false;
        }

        if (_open != paragraph)
        {
            text.Open(new TextBlock(BlockKind.Text, paragraph.Line) { Level = paragraph.Level, IsContinued = paragraph.HasText, IsNumbered = paragraph.IsNumbered && !paragraph.HasText });
            (_open, paragraph.HasText) = (paragraph, true);
        }

        return true;
    }

    private void HasText()
    {
        if (_choices.TryPop(out _))
        {
            _choices.Push(true);
        }
    }

    private static string Symbol(XmlReader xml)
    {
        if (!int.TryParse(WordSourceStyles.ValueOf(xml, "char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) || code is < 0x20 or > 0xFFFF or (>= 0xD800 and <= 0xDFFF))
        {
            return "";
        }

        if (WordSourceStyles.ValueOf(xml, "font") == "Symbol")
        {
            return SymbolFont.Read(code & 0xFF);
        }

        return code is >= 0xE000 and <= 0xF8FF ? "□" : ((char)code).ToString();
    }
}
