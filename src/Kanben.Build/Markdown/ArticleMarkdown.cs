using Kanben.Model;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.Mathematics;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Kanben.Build.Markdown;

/// <summary>
/// The Markdown dialect of articles: CommonMark with emphasis that closes beside Chinese marks, pipe tables, formulas, bare links and our own
/// notes. Everything else stays off: what a stranger may write must be few and known things. Immutable and thread-safe.
/// </summary>
internal static class ArticleMarkdown
{
    // Deeper quotes and lists than this are no article but an attack on the stack.
    private const int MaxDepth = 64;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder { MaximumNestingDepth = MaxDepth }
        .UseCjkFriendlyEmphasis()
        .UsePipeTables()
        .UseMathematics()
        .UseAutoLinks(new AutoLinkOptions { ValidPreviousCharacters = "*_~( （：；，。、\u3000" })
        // Last, because they must stand before the link parsers, which would take `[^1]: x` for a link definition.
        .Use(new NoteExtension())
        .Build();

    /// <summary>The tree of a text that begins on the line <paramref name="firstLine"/> of its file, or why it was not read.</summary>
    public static ParsedText Parse(string file, string text, int firstLine)
    {
        if (TextLimits.Check(file, text, firstLine) is { } dense)
        {
            return new ParsedText(null, dense);
        }

        if (TryParse(text) is not { } tree)
        {
            var line = TextLimits.Stretches(text).FirstOrDefault(stretch => stretch.Text.Length == text.Length || TryParse(stretch.Text.ToString()) is null).Line;
            return new ParsedText(null, BuildRules.TooDeep.At(new Place(file, line + firstLine), "quotes, lists, brackets or emphasis are nested too deeply to be read"));
        }

        return TextLimits.Check(file, tree, firstLine) is { } large ? new ParsedText(null, large) : new ParsedText(tree, null);
    }

    private static MarkdownDocument? TryParse(string text)
    {
        try
        {
            return Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's only refusal: MaximumNestingDepth.
            return null;
        }
    }

    private sealed class NoteExtension : IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline)
        {
            pipeline.BlockParsers.InsertBefore<ParagraphBlockParser>(new NoteDefinitionParser());
            pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new NoteMarkParser());
            pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new UnlinkedParser());
            pipeline.InlineParsers.InsertBefore<MathInlineParser>(new InnerFormulaParser());
        }

        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
        {
            // Rendering is BodyRenderer's alone.
        }
    }
}

/// <summary>A tree, or the fault for which there is none.</summary>
internal readonly record struct ParsedText(MarkdownDocument? Tree, Diagnostic? Fault);
