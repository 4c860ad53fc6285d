using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Import.Sites;

/// <summary>What an import is asked for. Without <see cref="Seeds"/> it is everything in `seeds/` that is new.</summary>
public sealed record ImportRequest(string Site)
{
    /// <summary>Seeds by path relative to the site; asked for by name, so that each is answered.</summary>
    public ImmutableArray<string> Seeds { get; init; } = [];

    /// <summary>Articles that people have edited are written over.</summary>
    public bool IsForced { get; init; }

    /// <summary>Where to write the one article asked for, instead of its place in `input/articles/`.</summary>
    public string? Output { get; init; }
}

/// <summary>What was done with one seed; <see cref="File"/> is the article's file.</summary>
public sealed record ImportedSeed(string Seed, ImportAction Action, string? File);

public enum ImportAction
{
    Written,
    Updated,
    Unchanged,
    KeptEdited,
    Refused,

    /// <summary>A file of a kind that is not read, met among all the others: a warning says what to do with it.</summary>
    Skipped,
}

public sealed record ImportSummary(ImmutableArray<ImportedSeed> Seeds, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>
/// Seeds to articles on disk, in a straight line: 1. list the seeds; 2. see which articles were made from them; 3. import those that are new or
/// changed, side by side; 4. write them, in the order of the seeds. An article that a person has edited is never written over unless asked.
/// </summary>
public static class SiteImport
{
    public static ImportSummary Run(ImportRequest request)
    {
        // Neither may seeds be read from elsewhere, nor articles be written there.
        var links = new[] { SeedFolder.Name, ArticleShelf.Folder }.Where(folder => new FileInfo(Path.Combine(request.Site, folder)).LinkTarget is not null).ToList();
        if (links.Count > 0)
        {
            return new ImportSummary([], [.. links.Select(folder => OutputRules.LinkSkipped.At(folder, "this is a link to another place on the disk; nothing was imported"))]);
        }

        var seeds = request.Seeds.IsEmpty ? SeedFolder.List(request.Site) : request.Seeds;
        if (seeds.IsEmpty)
        {
            return new ImportSummary([], []);
        }

        var shelf = ArticleShelf.Read(request.Site);
        var results = new Candidate[seeds.Length];
        Parallel.For(0, seeds.Length, i => results[i] = Import(request, seeds[i], shelf));
        var diagnostics = new List<Diagnostic>();
        var done = results.Select(result => Write(request, result, shelf, diagnostics)).ToImmutableArray();
        return new ImportSummary(done, [.. diagnostics]);
    }

    private static Candidate Import(ImportRequest request, string path, ArticleShelf shelf)
    {
        if (request.Seeds.IsEmpty && SeedKinds.FormatOf(path) == SeedFormat.None && SeedKinds.Refusal(path) is { Severity: not Severity.Error } refusal)
        {
            return new Candidate(path, ImportAction.Skipped, null, [refusal]);
        }

        var diagnostics = new List<Diagnostic>();
        if (SeedFolder.Read(request.Site, path, diagnostics) is not { } seed)
        {
            return new Candidate(path, ImportAction.Refused, null, diagnostics);
        }

        var old = request.Output is null ? shelf.Find(path) : null;
        var isSame = old is not null && old.Source.Sha256 == SourceRecord.ChecksumOf(seed.Bytes.Span) && old.Source.Importer == Importer.Version;
        if (old is { IsUntouched: false } && !request.IsForced)
        {
            return new Candidate(path, ImportAction.KeptEdited, null, isSame && request.Seeds.IsEmpty ? [] : [Edited(old, path, isSame)]);
        }

        if (isSame && old!.IsUntouched && !shelf.LacksPictures(old))
        {
            return new Candidate(path, ImportAction.Unchanged, null, diagnostics);
        }

        var result = Importer.Import(seed);
        return new Candidate(path, result.Article is null ? ImportAction.Refused : old is null ? ImportAction.Written : ImportAction.Updated, result, [.. diagnostics, .. result.Diagnostics]);
    }

    private static ImportedSeed Write(ImportRequest request, Candidate candidate, ArticleShelf shelf, List<Diagnostic> diagnostics)
    {
        diagnostics.AddRange(candidate.Diagnostics);
        var old = shelf.Find(candidate.Seed)?.Article.File;
        if (candidate.Result?.Article is not { } article)
        {
            return new ImportedSeed(candidate.Seed, candidate.Action, old);
        }

        if (request.Output is { } output && !request.IsForced && File.Exists(Path.Combine(request.Site, output)))
        {
            diagnostics.Add(ImportRules.OutputExists.At(output, "there is a file of this name, and it was left as it is; name another, or add --force to write over it"));
            return new ImportedSeed(candidate.Seed, ImportAction.Refused, output);
        }

        var file = request.Output ?? (candidate.Action == ImportAction.Updated ? old! : $"{ArticleShelf.Folder}/{shelf.Free(article.Slug)}.md");
        try
        {
            if (!shelf.WritePictures(file, candidate.Result.Pictures))
            {
                diagnostics.Add(OutputRules.LinkSkipped.At(file, "the folder of its pictures is a link to another place on the disk; the article was not written"));
                return new ImportedSeed(candidate.Seed, ImportAction.Refused, file);
            }

            shelf.Write(file, candidate.Result.WithPicturesIn(ArticleShelf.PictureFolder(file))!);
            return new ImportedSeed(candidate.Seed, candidate.Action, file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(OutputRules.CannotWrite.At(file, "the article or its pictures cannot be written"));
            return new ImportedSeed(candidate.Seed, ImportAction.Refused, file);
        }
    }

    private static Diagnostic Edited(ShelvedArticle old, string seed, bool isSame) => ImportRules.ArticleEdited.At(
        old.Article.File,
        $"a person has edited this article, so it was left as it is{(isSame ? "" : $", though {seed} or the importer has changed since")}; to see the new text run `kanben import {seed} --output new.md`, to give up the edits add --force");

    private sealed record Candidate(string Seed, ImportAction Action, ImportResult? Result, IReadOnlyList<Diagnostic> Diagnostics);
}
