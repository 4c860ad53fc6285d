using System.Security.Cryptography;
using System.Text;

namespace Kanben.Tests.Build.Incremental;

/// <summary>One thing that may happen to a site between two builds. The number varies it; the site can be built afterwards.</summary>
internal sealed record SiteEdit(string Name, Action<TemporarySite, int> Apply)
{
    private const int Articles = 5;
    private const string Seed = "# 论纸\n\n纸的出现改变了书写的材料。\n";

    public static readonly SiteEdit[] All =
    [
        new("change article", (site, n) => Append(site, Article(site, n), $"\n{1900 + (n % 120)}年{1 + (n % 12)}月，某会改期。纸术改良第{n}次。\n")),
        new("rewrite article", (site, n) => site.With(Article(site, n), Text($"改题{n % 7}", n))),
        new("add article", (site, n) => site.With($"input/articles/n{n % 9}.md", Text($"新篇{n}", n))),
        new("delete article", (site, n) => Delete(site, Article(site, n))),
        new("rename article", (site, n) => Move(site, Article(site, n), $"input/articles/r{n % 9}.md")),
        new("touch article", (site, n) => File.SetLastWriteTimeUtc(Path.Combine(site.Folder, Article(site, n)), new DateTime(2020, 1, 1 + (n % 28), 0, 0, 0, DateTimeKind.Utc))),
        new("exchange articles", (site, n) => Exchange(site, Article(site, n), Article(site, n + 1))),
        new("picture", (site, n) => site.With("input/articles/a0/p.png", Encoding.UTF8.GetBytes($"\u0089PNG{n}")).With("input/articles/a0.md", Text("图", n) + "\n![图](a0/p.png)\n")),
        new("no picture", (site, n) => Delete(site.With("input/articles/a0.md", Text("图", n)), "input/articles/a0/p.png")),
        new("page", (site, n) => site.With("input/pages/about.md", $"---\ntitle: 关于{n % 3}\n---\n说明{n}。\n")),
        new("no page", (site, _) => Delete(site, "input/pages/about.md")),
        new("term", (site, n) => site.With($"input/glossary/t{n % 2}.md", $"---\nterm: {(n % 2 == 0 ? "纸术" : "某会")}\nenglish: term {n}\n---\n释义{n}。\n")),
        new("no term", (site, n) => Delete(site, $"input/glossary/t{n % 2}.md")),
        new("timeline", (site, n) => site.With("input/timeline.yml", $"events:\n  - {{ date: {1900 + (n % 100)}, title: 大事{n} }}\n")),
        new("no timeline", (site, _) => Delete(site, "input/timeline.yml")),
        new("setting", (site, n) => site.With("input/site.yml", $"title: 文集{n % 4}\n{(n % 2 == 0 ? "url: https://example.org/x/\n" : "")}{(n % 5 == 0 ? "language: en\n" : "")}")),
        new("theme file", (site, n) => site.With("theme/assets/more.css", $"p {{ margin: {n}px }}\n")),
        new("theme template", (site, n) => site.With("theme/layouts/not-found.hbs", $"{Layout()}<!-- {n} -->\n")),
        new("no theme", (site, _) => DeleteFolder(site, "theme")),
        new("seed", (site, n) => Seeded(site, $"{Seed}\n又一段，第{n}。\n", $"## 一\n\n纸的出现改变了书写的材料。\n\n又一段，第{n}。\n")),
        new("article against its seed", (site, n) => Seeded(site, Seed, $"纸的出现改变了书写的材料{(n % 2 == 0 ? "" : "，")}。\n")),
        new("cache truncated", (site, n) => Damage(site, ".kanben", n, bytes => bytes[..(bytes.Length / 2)])),
        new("cache overwritten", (site, n) => Damage(site, ".kanben", n, bytes => Flip(bytes, n))),
        new("cache file emptied", (site, n) => Damage(site, ".kanben", n, _ => [])),
        new("cache file deleted", (site, n) => DeleteOne(site, ".kanben", n)),
        new("cache deleted", (site, _) => DeleteFolder(site, ".kanben")),
        new("output truncated", (site, n) => Damage(site, "output", n, bytes => bytes[..(bytes.Length / 2)])),
        new("output overwritten", (site, n) => Damage(site, "output", n, bytes => Flip(bytes, n))),
        new("output file deleted", (site, n) => DeleteOne(site, "output", n)),
        new("output added to", (site, n) => site.With($"output/articles/extra{n % 2}/x.html", "多出来的")),
        new("output deleted", (site, _) => DeleteFolder(site, "output")),
    ];

    public override string ToString() => Name;

    public static TemporarySite Sample()
    {
        var site = new TemporarySite().With("input/site.yml", "title: 文集\n").With("input/glossary/t0.md", "---\nterm: 纸术\n---\n造纸之术。\n");
        for (var i = 0; i < Articles; i++)
        {
            site.With($"input/articles/a{i}.md", Text($"第{i}篇", i));
        }

        return site;
    }

    private static string Text(string title, int n) =>
        $"---\ntitle: {title}\nauthors: [周{n % 3}]\nkeywords: [共, 词{n % 4}]\n---\n## 一\n\n{1950 + (n % 60)}年5月，第{n}次会议召开，论及纸术。[^1]\n\n[^1]: 周一.题{n % 5}[J].刊,2003,1(1):1-9.\n";

    private static void Seeded(TemporarySite site, string seed, string body)
    {
        var bytes = Encoding.UTF8.GetBytes(seed);
        site.With("seeds/s.txt", bytes).With("input/articles/s.md", $"---\ntitle: 论纸\nsource:\n  seed: seeds/s.txt\n  sha256: {Convert.ToHexStringLower(SHA256.HashData(bytes))}\n  importer: 1\n---\n{body}");
    }

    private static string Layout() => File.ReadAllText(Repository.PathOf("theme", "layouts", "not-found.hbs"));

    // Always one that is there, in an order of its own.
    private static string Article(TemporarySite site, int n)
    {
        var files = Files(site, "input/articles").Where(file => file.EndsWith(".md", StringComparison.Ordinal)).ToArray();
        return files.Length == 0 ? "input/articles/a0.md" : files[n % files.Length];
    }

    private static string[] Files(TemporarySite site, string folder)
    {
        var full = Path.Combine(site.Folder, folder);
        return !Directory.Exists(full) ? [] : [.. Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != ".nojekyll")
            .Select(file => Path.GetRelativePath(site.Folder, file)).Order(StringComparer.Ordinal)];
    }

    private static void Append(TemporarySite site, string file, string text) => File.AppendAllText(Path.Combine(site.Folder, file), text);

    private static void Delete(TemporarySite site, string file) => Try(() => File.Delete(Path.Combine(site.Folder, file)));

    private static void Move(TemporarySite site, string file, string to) => Try(() => File.Move(Path.Combine(site.Folder, file), Path.Combine(site.Folder, to), overwrite: true));

    private static void Exchange(TemporarySite site, string one, string two)
    {
        var bytes = File.ReadAllBytes(Path.Combine(site.Folder, one));
        site.With(one, File.ReadAllBytes(Path.Combine(site.Folder, two))).With(two, bytes);
    }

    private static void DeleteFolder(TemporarySite site, string folder) => Try(() => Directory.Delete(Path.Combine(site.Folder, folder), recursive: true));

    private static void DeleteOne(TemporarySite site, string folder, int n)
    {
        if (Files(site, folder) is { Length: > 0 } files)
        {
            Delete(site, files[n % files.Length]);
        }
    }

    private static void Damage(TemporarySite site, string folder, int n, Func<byte[], byte[]> damage)
    {
        if (Files(site, folder) is { Length: > 0 } files)
        {
            var file = files[n % files.Length];
            site.With(file, damage(File.ReadAllBytes(Path.Combine(site.Folder, file))));
        }
    }

    private static byte[] Flip(byte[] bytes, int n)
    {
        if (bytes.Length > 0)
        {
            bytes[n % bytes.Length] ^= 1;
        }

        return bytes;
    }

    private static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (IOException)
        {
            // What is gone already.
        }
    }
}
