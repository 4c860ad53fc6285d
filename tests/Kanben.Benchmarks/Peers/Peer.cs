using System.Collections.Immutable;
using Kanben.Benchmarks.Sites;

namespace Kanben.Benchmarks.Peers;

/// <summary>One of the programs that are compared, with its own copy of the site.</summary>
/// <param name="Output">The folder it builds.</param>
/// <param name="Pages">The folder in the output that holds one folder for each article.</param>
internal sealed record Peer(string Name, string Program, ImmutableArray<string> Arguments, string Folder, string Output, string Pages)
{
    /// <summary>The folders in which it keeps what the next build can use.</summary>
    public ImmutableArray<string> Caches { get; init; } = [];

    /// <summary>
    /// Builds the whole site, as if for the first time. What an earlier run made is moved away and not deleted: after many deletions ext4 takes several times as
    /// long to make new files for a while, and the program that comes next would pay for it.
    /// </summary>
    public Usage Build(int run)
    {
        foreach (var made in Caches.Add(Output).Select(name => Path.Combine(Folder, name)).Where(Directory.Exists))
        {
            Directory.Move(made, Path.Combine(Path.GetDirectoryName(Folder)!, $"{Name}-{Path.GetFileName(made).TrimStart('.')}-before-{run}"));
        }

        return MeasuredProcess.Run(Program, Arguments, Folder);
    }

    /// <summary>Fails unless every article has its page, with its text up to the last heading and the last reference.</summary>
    public void Verify(IEnumerable<SampleArticle> articles)
    {
        foreach (var article in articles)
        {
            var page = Path.Combine(Folder, Output, Pages, article.Name, "index.html");
            if (!File.Exists(page))
            {
                throw new RunException($"{Name} built no page for {article.Name}");
            }

            var html = File.ReadAllText(page);
            if (!html.Contains(article.Sections[^1].Heading.Split(' ')[^1], StringComparison.Ordinal) || !html.Contains(article.References[^1].Split('[')[0], StringComparison.Ordinal))
            {
                throw new RunException($"{Name} built a page for {article.Name} that lacks a part of the text, so its time says nothing");
            }
        }
    }
}
