using System.CommandLine;
using System.Text;
using Kanben.Model;
using Kanben.Text.Pinyin;

namespace Kanben.Commands;

/// <summary>`kanben new article|term|page NAME`: a file to start from, never over an existing one.</summary>
internal static class NewCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("new", Texts.New)
        {
            Kind("article", "An article, with its front matter", terminal, Article),
            Kind("term", "A curated term of the glossary, with the sentences that use it", terminal, NewTerm.Make),
            Kind("page", "A plain page", terminal, Page),
        };
        Examples.AddTo(command, "kanben new article 国际科技合作倡议", "kanben new term 小院高墙", "kanben new page 关于");
        return command;
    }

    private static Command Kind(string name, string description, Terminal terminal, Func<string, string, (string File, string Text)> make)
    {
        var title = new Argument<string>("NAME") { Description = "Its title or name" };
        var site = SiteOption.Create();
        var command = new Command(name, description) { title, site };
        Examples.AddTo(command, $"kanben new {name} 小院高墙");
        command.SetAction(parsed => Run(parsed.GetValue(title)!, parsed.GetValue(site), make, terminal));
        return command;
    }

    private static int Run(string name, string? asked, Func<string, string, (string File, string Text)> make, Terminal terminal)
    {
        var faults = new List<Diagnostic>();
        if (SiteOption.Find(asked, faults) is not { } site)
        {
            terminal.Report(faults);
            return ExitCode.ContentErrors;
        }

        if (string.IsNullOrWhiteSpace(name))
        {
            throw new UsageException("NAME must not be blank");
        }

        var (file, text) = make(site, name.Trim());
        var full = Path.Combine(site, file);
        if (File.Exists(full))
        {
            throw new UsageException($"{file} exists already");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        terminal.Error.WriteLine($"Made {file}");
        return ExitCode.Done;
    }

    private static (string, string) Article(string _, string title)
    {
        var slug = Slug.From(PinyinTable.SlugText(title));
        var header = new ArticleHeader { Title = title, Authors = [new Author("作者") { Affiliations = ["单位"] }], Abstract = "摘要", Keywords = ["关键词"], Draft = true };
        return ($"input/articles/{slug}.md", ArticleFile.Write(new Article("", slug, header, "## 1 引言\n\n正文。[^1]\n\n## 参考文献\n\n[^1]: 作者.题名[J].刊名,2024,1(1):1-9.\n", 1)));
    }

    private static (string, string) Page(string _, string name) =>
        ($"input/pages/{Slug.From(PinyinTable.SlugText(name))}.md", $"---\ntitle: {Quoted(name)}\n---\n");

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
