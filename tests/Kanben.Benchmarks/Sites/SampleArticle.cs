using System.Collections.Immutable;
using System.Text;

namespace Kanben.Benchmarks.Sites;

/// <summary>A made-up article, before it takes the format of either program. Paragraphs are Markdown with marks `[^n]`; each reference is cited.</summary>
internal sealed record SampleArticle(string Name, string Title, bool IsEnglish)
{
    public ImmutableArray<string> Authors { get; init; } = [];
    public required string Affiliation { get; init; }
    public required string Abstract { get; init; }
    public ImmutableArray<string> Keywords { get; init; } = [];
    public DateOnly Date { get; init; }
    public ImmutableArray<SampleSection> Sections { get; init; } = [];
    public ImmutableArray<string> References { get; init; } = [];

    /// <summary>The body both programs get, to the letter the same.</summary>
    public string Body
    {
        get
        {
            var body = new StringBuilder();
            foreach (var section in Sections)
            {
                body.Append('#', section.Level).Append(' ').Append(section.Heading).Append("\n\n");
                foreach (var paragraph in section.Paragraphs)
                {
                    body.Append(paragraph).Append("\n\n");
                }
            }

            body.Append(IsEnglish ? "## References\n" : "## 参考文献\n");
            for (var i = 0; i < References.Length; i++)
            {
                body.Append("\n[^").Append(i + 1).Append("]: ").Append(References[i]).Append('\n');
            }

            return body.ToString();
        }
    }
}

/// <summary>A section with its number in the heading; levels are 2 to 4.</summary>
internal sealed record SampleSection(int Level, string Heading, ImmutableArray<string> Paragraphs);
