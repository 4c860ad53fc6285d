using System.Text;
using Kanben.Build.Articles;
using Kanben.Build.Glossaries;
using Kanben.Build.Libraries;
using Kanben.Build.Sites;
using Kanben.Model;
using Kanben.Text.Characters;
using Kanben.Text.Pinyin;
using Kanben.Text.Terms;

namespace Kanben.Commands;

/// <summary>
/// The file of a new curated term: its fields, and the sentences of the site's articles that use it, from which an editor takes the definition. They stand
/// in the front matter as YAML comments, where nothing publishes them.
/// </summary>
internal static class NewTerm
{
    private const int MostSentences = 20;
    private const int LongestSentence = 400;

    /// <summary>The file's text. A name that is a term or an alias already is wrong usage.</summary>
    public static (string File, string Text) Make(string site, string name)
    {
        var content = SiteFolder.Read(site, new List<Diagnostic>());
        var key = TermName.Key(name);
        if (content.Terms.FirstOrDefault(term => term.Aliases.Prepend(term.Name).Any(other => TermName.Key(other) == key)) is { } known)
        {
            throw new UsageException($"{name} is a term already, or an alias of one, in {known.File}");
        }

        return ($"input/glossary/{Slug.From(name)}.md", Write(name, Entry(content, name), content.Settings.Language.StartsWith("zh", StringComparison.OrdinalIgnoreCase)));
    }

    private static GlossaryEntry? Entry(SiteContent content, string name)
    {
        // Only articles that hold the words in some form are worth analysing.
        var bare = TermName.Forms(name).Select(form => form.Trim('《', '》', '“', '”')).Where(form => form.Length > 0).ToList();
        var articles = content.Articles.Where(article => bare.Exists(form => Holds(article.Body, form) || Holds(article.Header.Abstract, form))).ToList();
        var narrow = content with { Terms = [new CuratedTerm("input/glossary/_", name, "", 1)], Pages = [] };
        var library = LibraryGatherer.Gather(narrow, articles.Select(article => ArticleAnalyzer.Analyze(article, narrow.Context)));
        return library.Glossary.Entries.FirstOrDefault(entry => entry.Curated is not null);
    }

    private static bool Holds(string? text, string form) => text is not null && Han.Narrow(text).Contains(Han.Narrow(form), StringComparison.OrdinalIgnoreCase);

    private static string Write(string name, GlossaryEntry? entry, bool isChinese)
    {
        var file = new StringBuilder("---\n");
        file.Append("term: ").Append(Quoted(name)).Append('\n');
        if (name.Any(Han.IsHan))
        {
            file.Append("reading: ").Append(Quoted(PinyinTable.Reading(name))).Append(isChinese ? "  # 有误则改\n" : "  # correct it where it is wrong\n");
        }

        file.Append("aliases: []\nenglish:\nsee: []\n");
        file.Append(isChinese ? "source:  # 定义的出处：书、文，或本站文章的文件名\ngloss: false  # 编者自己的话写 true\n" : "source:  # where the definition is from: a work, or the file of an article of this site\ngloss: false  # true for your own words\n");
        file.Append(isChinese ? "# 定义写在下一条 --- 之后；引原文者，句前加 >。\n" : "# The definition goes below the next ---; a quotation begins with >.\n");
        var sentences = Sentences(entry).ToList();
        file.Append(sentences.Count == 0 ? (isChinese ? "# 尚无文章使用此词。\n" : "# No article uses this term yet.\n") : isChinese ? "# 文中用例：\n" : "# The articles have:\n");
        foreach (var sentence in sentences.Take(MostSentences))
        {
            file.Append("# - ").Append(sentence).Append('\n');
        }

        return file.Append("---\n").ToString();
    }

    private static IEnumerable<string> Sentences(GlossaryEntry? entry)
    {
        if (entry?.Definition is { } definition)
        {
            yield return $"{Line(definition.Use.Sentence)}（{definition.Article.Article.File}） ←";
        }

        foreach (var uses in entry?.Uses ?? [])
        {
            foreach (var use in uses.Concordance().Where(use => use.Sentence != entry!.Definition?.Use.Sentence))
            {
                var section = use.Paragraph.Heading >= 0 ? $"，{Line(uses.Article.Sections[use.Paragraph.Heading])}" : "";
                yield return $"{Line(use.Sentence)}（{uses.Article.Article.File}{section}）";
            }
        }
    }

    // A comment ends with its line, so no other control may be in it.
    private static string Line(string text)
    {
        var line = string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
        return line.Length <= LongestSentence ? line : line[..LongestSentence] + "……";
    }

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
