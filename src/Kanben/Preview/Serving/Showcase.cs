using Kanben.Preview.Faults;

namespace Kanben.Preview.Serving;

/// <summary>
/// What browsers are shown: the site, its faults, and the news about both. A revision numbers what was shown, apart for each run of the server, so that
/// a page which was away knows whether it missed something.
/// </summary>
internal sealed class Showcase(SiteView site, FaultBoard faults)
{
    private readonly Answers _answers = new(site);
    private readonly ShownFiles _shown = new();
    private readonly EventHub _hub = new();
    private readonly Lock _telling = new();
    private readonly string _run = Guid.NewGuid().ToString("N")[..8];
    private long _number;

    public string Revision => $"{_run}.{Interlocked.Read(ref _number)}";

    public SiteView Site => site;

    public FaultBoard Faults => faults;

    /// <summary>The answer to a path; what is shown is remembered, to say when it changes.</summary>
    public async Task<Answer> AnswerAsync(string? path, string query, bool isShown)
    {
        var answer = await _answers.ToAsync(path, query).ConfigureAwait(false);
        if (isShown && path is not null && answer.Location is null)
        {
            _shown.Remember(path, answer.Tag);
        }

        return answer;
    }

    /// <summary>A listener, which is told first where the preview stands.</summary>
    public EventHub.Listener Listen(bool isLocal) =>
        _hub.Listen(isLocal, () => ServerSentEvent.Of("hello", new { Revision }) + ServerSentEvent.Of("faults", faults.Report(isLocal)));

    /// <summary>Tells the browsers what is other than it was, and the faults. Whoever tells has a thread of its own.</summary>
    public void Tell()
    {
        lock (_telling)
        {
            Interlocked.Increment(ref _number);
            var paths = _shown.ChangedAsync(TagAsync).GetAwaiter().GetResult().Select(RequestPath.Address).ToArray();
            var change = ServerSentEvent.Of("change", new { Revision, Paths = paths });
            _hub.Send(isLocal => change + ServerSentEvent.Of("faults", faults.Report(isLocal)));
        }
    }

    /// <summary>Ends the event streams.</summary>
    public void Close() => _hub.Close();

    private async Task<string> TagAsync(string path) => (await _answers.ToAsync(path).ConfigureAwait(false)).Tag;
}
