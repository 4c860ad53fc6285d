using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Preview.Faults;

/// <summary>
/// The faults as they stand: those of the last build, with those of files edited since in their place. Faults of the file that was edited last come
/// first, errors before warnings; notes are for `kanben check`.
/// </summary>
internal sealed class FaultBoard(string site, EditorLink editor)
{
    // What a person reads in one go; the counts tell of the rest.
    private const int Most = 100;

    // What only a build of the whole site can find or find gone: imports, collations, the glossary's names, two files at one address.
    private static readonly string[] OfTheWhole = ["KB1", "KB22", "KB32", "KB33", "KB43"];

    private readonly Lock _lock = new();
    private readonly Dictionary<string, (long Change, ImmutableArray<Diagnostic> Found)> _ahead = new(StringComparer.Ordinal);
    private ImmutableArray<Diagnostic> _built = [];
    private ImmutableArray<string> _edited = [];
    private BuildState _state = BuildState.Building;

    /// <summary>Takes what was found in a file, rendered ahead of the build that will have its change.</summary>
    public void SetAhead(string file, ImmutableArray<Diagnostic> found, long change)
    {
        lock (_lock)
        {
            _ahead[file] = (change, found);
        }
    }

    /// <summary>Files that were changed, the last of them last.</summary>
    public void Edit(IEnumerable<string> files)
    {
        lock (_lock)
        {
            foreach (var file in files)
            {
                _edited = [file, .. _edited.Remove(file)];
            }
        }
    }

    /// <summary>Takes the outcome of a build that had all changes up to one.</summary>
    public void SetBuilt(ImmutableArray<Diagnostic> found, bool isPublished, long change)
    {
        lock (_lock)
        {
            _built = found;
            _state = isPublished ? BuildState.Published : BuildState.Failed;
            foreach (var file in _ahead.Where(file => file.Value.Change <= change).Select(file => file.Key).ToList())
            {
                _ahead.Remove(file);
            }
        }
    }

    /// <summary>The faults that are open, in order.</summary>
    public ImmutableArray<Diagnostic> Open()
    {
        lock (_lock)
        {
            return
            [
                .. _built.Where(fault => !_ahead.ContainsKey(fault.Where.File) || OfTheWhole.Any(codes => fault.Code.StartsWith(codes, StringComparison.Ordinal)))
                    .Concat(_ahead.Values.SelectMany(file => file.Found))
                    .Where(fault => fault.Severity != Severity.Note)
                    .Distinct()
                    .OrderBy(fault => _edited.IndexOf(fault.Where.File) is >= 0 and var at ? at : int.MaxValue)
                    .ThenByDescending(fault => fault.Severity)
                    .ThenBy(fault => fault.Where.File, StringComparer.Ordinal)
                    .ThenBy(fault => (fault.Where.Line, fault.Where.Column)),
            ];
        }
    }

    /// <summary>The faults for a browser; one at another machine gets no links, for they hold this machine's paths and would open nothing there.</summary>
    public FaultReport Report(bool isLocal)
    {
        var open = Open();
        ImmutableArray<string> edited;
        BuildState state;
        lock (_lock)
        {
            (edited, state) = (_edited, _state);
        }

        return new FaultReport(
            state.ToString().ToLowerInvariant(),
            open.Count(fault => fault.Severity == Severity.Error),
            open.Count(fault => fault.Severity == Severity.Warning),
            [.. open.Take(Most).Select(fault => new ShownFault(
                fault.Code,
                fault.Severity.ToString().ToLowerInvariant(),
                fault.Where.File,
                fault.Where.Line,
                fault.Where.Column,
                fault.Message,
                fault.Rule.Remedy,
                isLocal ? editor.To(Path.Combine(site, fault.Where.File), fault.Where.Line, fault.Where.Column) : null,
                edited.Contains(fault.Where.File)))]);
    }

    private enum BuildState
    {
        Building,
        Published,
        Failed,
    }
}

/// <summary>What the panel in the browser is made of. <see cref="State"/> is `building` before the first build, then `published` or `failed`.</summary>
internal sealed record FaultReport(string State, int Errors, int Warnings, IReadOnlyList<ShownFault> Faults);

/// <summary>One fault of the panel; <see cref="Href"/> opens the editor there, and <see cref="IsEdited"/> says that the file was edited under the preview.</summary>
internal sealed record ShownFault(string Code, string Severity, string File, int Line, int Column, string Message, string Remedy, string? Href, bool IsEdited);
