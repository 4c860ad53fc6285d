using System.Net;
using System.Net.Sockets;
using Kanben.Commands;
using Kanben.Preview.Faults;
using Kanben.Preview.Serving;
using Kanben.Preview.Watching;

namespace Kanben.Preview;

/// <summary>A preview while it runs: the server, the watcher, and the loop between them. It ends at once when it is disposed.</summary>
internal sealed class PreviewSession : IAsyncDisposable
{
    // A build takes a thread for each core for seconds, and the pool is slow to add more for those who wait for a page.
    private const int MinThreads = 16;

    private readonly CancellationTokenSource _ended = new();
    private readonly Showcase _showcase;
    private readonly PreviewServer _server;
    private readonly SiteWatcher _watcher;
    private readonly Task _loop;

    private PreviewSession(PreviewOptions options, Showcase showcase, PreviewLoop loop, PreviewServer server)
    {
        (_showcase, _server) = (showcase, server);
        _watcher = new SiteWatcher(options.Site, loop.Notice);
        _loop = loop.RunAsync(!options.SkipsImport, _ended.Token);
    }

    /// <summary>Where the first page is.</summary>
    public Uri Address => _server.Address;

    /// <summary>Starts the server, then the first build: what was built before is shown meanwhile.</summary>
    public static async Task<PreviewSession> StartAsync(PreviewOptions options, ISiteEngine engine, PreviewLog log)
    {
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(Math.Max(workers, MinThreads), ports);
        var showcase = new Showcase(new SiteView(options.Output), new FaultBoard(options.Site, options.Editor));
        var handler = new RequestHandler(showcase, new HostGuard(options.Host));
        var address = await AddressAsync(options.Host).ConfigureAwait(false);
        if (await PreviewServer.StartAsync(address, options.Port, handler.HandleAsync).ConfigureAwait(false) is not { } server)
        {
            throw new UsageException($"no port from {options.Port} on is free; name another with --port");
        }

        log.Started(server.Address, options.Port, options.Host);
        return new PreviewSession(options, showcase, new PreviewLoop(options.Site, engine, showcase, log), server);
    }

    /// <summary>A build that is running is left to itself: whatever moment it ends at, the output is a whole site.</summary>
    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync().ConfigureAwait(false);
        _watcher.Dispose();
        _showcase.Close();
        await _server.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Ends when the loop has, after it was told to by <see cref="DisposeAsync"/>: then no build runs any more.</summary>
    internal Task Loop => _loop;

    private static async Task<IPAddress> AddressAsync(string? host)
    {
        if (host is null or "localhost")
        {
            return IPAddress.Loopback;
        }

        if (IPAddress.TryParse(host, out var address))
        {
            return address;
        }

        try
        {
            return (await Dns.GetHostAddressesAsync(host).ConfigureAwait(false))[0];
        }
        catch (SocketException)
        {
            throw new UsageException($"--host takes a name or number of this machine, such as 0.0.0.0 for all networks it is in, not '{host}'");
        }
    }
}
