using System.Xml.Linq;
using Kanben.Model;

namespace Kanben.Import;

/// <summary>What the reading of a document shares: its parts, what has been found, and the fields that are open.</summary>
internal sealed record WordContext(SeedBuilder Builder, WordPackage Package, WordStyles Styles, WordNumbering Numbering, WordNotes Notes, WordLineNumbers Lines)
{
    public WordFields Fields { get; } = new();
}

/// <summary>Reads the runs of one paragraph: text with its look, marks of notes, formulas; pictures and boxes wait until it ends.</summary>
internal sealed class WordInline(WordContext context, int line, XElement? paragraph)
{
    private readonly Dictionary<int, int> _sizes = [];
    private readonly InlineBuilder _text = new();
    private int _visible;
    private int _bold;

    /// <summary>The text of each printed line: more than one where the author broke the line.</summary>
    public List<string> Lines { get; } = [];

    public List<XElement> Pictures { get; } = [];

    public List<XElement> Boxes { get; } = [];

    public List<string> Displays { get; } = [];

    /// <summary>The size of most of the text, in half points.</summary>
    public int Size => _sizes.Count == 0 ? 0 : _sizes.MaxBy(pair => (pair.Value, -pair.Key)).Key;

    public int Length => _visible;

    public bool IsBold => _visible > 0 && _bold == _visible;

    public void Read(XElement element)
    {
        Children(element);
        EndLine();
    }

    private void Children(XElement element)
    {
        foreach (var child in element.Elements())
        {
            Visit(child);
        }
    }

    private void Visit(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "r":
                Run(element);
                break;
            case "hyperlink" or "smartTag" or "ins" or "moveTo" or "fldSimple" or "customXml" or "bdo" or "dir" or "sdtContent" or "p":
                Children(element);
                break;
            case "sdt":
                ContentControl(element);
                break;
            case "AlternateContent":
                Children(Choose(element));
                break;
            case "oMath":
                _text.Raw($"${WordMath.Write(element)}$");
                break;
            case "oMathPara":
                Displays.AddRange(element.Children("oMath").Select(WordMath.Write));
                break;
            default:
                break;
        }
    }

    private void Run(XElement run)
    {
        var look = run.Child("rPr");
        if (context.Styles.Flag(look, paragraph, "vanish") && look.Flag("specVanish") != true)
        {
            Hide(run);
            return;
        }

        var raised = context.Styles.Raised(look);
        var style = new InlineStyle(context.Styles.Flag(look, paragraph, "b"), raised == "superscript", raised == "subscript");
        foreach (var part in run.Elements())
        {
            Part(part, look, style);
        }
    }

    private void Part(XElement part, XElement? look, InlineStyle style)
    {
        switch (part.Name.LocalName)
        {
            case "t":
                Say(part.Value, look, style);
                break;
            case "tab" or "ptab":
                _text.Text(" ", style);
                break;
            case "noBreakHyphen":
                _text.Text("-", style);
                break;
            case "sym":
                Say(WordSymbols.Print(part), look, style);
                break;
            case "br" or "cr":
                EndLine();
                break;
            case "footnoteReference" or "endnoteReference":
                context.Notes.Mark(_text, part.Name.LocalName[..^"Reference".Length], part.Value("id") ?? "", line);
                break;
            case "fldChar" or "instrText":
                context.Fields.Take(part);
                break;
            case "drawing" or "pict" or "object":
                Graphic(part);
                break;
            case "ruby":
                Ruby(part);
                break;
            case "AlternateContent":
                foreach (var inner in Choose(part).Elements())
                {
                    Part(inner, look, style);
                }

                break;
            default:
                break;
        }
    }

    private void Say(string text, XElement? look, InlineStyle style)
    {
        _text.Text(text, style);
        var visible = text.Count(c => !char.IsWhiteSpace(c));
        _visible += visible;
        _bold += style.IsBold ? visible : 0;
        var size = context.Styles.SizeOf(look, paragraph);
        _sizes[size] = _sizes.GetValueOrDefault(size) + visible;
    }

    private void EndLine()
    {
        var text = _text.Take(keepsBold: true);
        if (text.Length > 0)
        {
            Lines.Add(text);
        }
    }

    private void Hide(XElement run)
    {
        foreach (var code in run.Elements().Where(part => part.Name.LocalName is "fldChar" or "instrText"))
        {
            context.Fields.Take(code);
        }

        context.Builder.LeaveOut(line, string.Concat(run.Children("t").Select(text => text.Value)));
    }

    private void ContentControl(XElement control)
    {
        if (control.Child("sdtContent") is not { } content)
        {
            return;
        }

        // "Click here to enter text" is Word's, not the author's.
        if (control.Child("sdtPr").Flag("showingPlcHdr") == true)
        {
            context.Builder.Remove(RemovalKind.Markup, line, content.PlainText());
        }
        else
        {
            Children(content);
        }
    }

    // 漢字 with its reading above: the reading follows in brackets, as in plain text.
    private void Ruby(XElement ruby)
    {
        Children(ruby.Child("rubyBase") ?? new XElement("none"));
        _text.Text("（", default);
        Children(ruby.Child("rt") ?? new XElement("none"));
        _text.Text("）", default);
    }

    private void Graphic(XElement graphic)
    {
        var boxes = graphic.All("txbxContent").ToList();
        Boxes.AddRange(boxes);
        if (graphic.Name.LocalName == "object")
        {
            _text.Text("□", default);
            context.Builder.Object(line);
        }
        else
        {
            Pictures.Add(graphic);
        }
    }

    /// <summary>Of two representations of one thing the first that shows it (ECMA-376, part 3, 7.5).</summary>
    public static XElement Choose(XElement alternate)
    {
        var choice = alternate.Child("Choice");
        var fallback = alternate.Child("Fallback");
        if (choice is null || (fallback is not null && !Shows(choice) | (!HasText(choice) && HasText(fallback))))
        {
            return fallback ?? alternate;
        }

        return choice;
    }

    private static bool HasText(XElement part) => part.All("t").Any();

    private static bool Shows(XElement choice) => choice.Descendants().Any(part => part.Name.LocalName is "t" or "blip" or "oMath" or "imagedata" or "chart");
}
