using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Kanben.Preview.Serving;

/// <summary>Kestrel with one handler for all: no settings are read from the machine, nothing is printed, and no signal is caught.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private const int Attempts = 100;

    private readonly WebApplication _application;

    private PreviewServer(WebApplication application, Uri address) => (_application, Address) = (application, address);

    /// <summary>The address for a browser at this machine.</summary>
    public Uri Address { get; }

    /// <summary>Starts at a port, or at the first free one after it; null when none of them is free.</summary>
    public static async Task<PreviewServer?> StartAsync(IPAddress address, int port, RequestDelegate handler)
    {
        for (var next = port; next < port + Attempts && next <= IPEndPoint.MaxPort; next++)
        {
            var application = Create(address, next, handler);
            try
            {
                await application.StartAsync().ConfigureAwait(false);
                return new PreviewServer(application, AddressOf(application, address));
            }
            catch (IOException fault) when (IsTaken(fault))
            {
                await application.DisposeAsync().ConfigureAwait(false);
            }
        }

        return null;
    }

    /// <summary>Stops at once; event streams have to be ended before.</summary>
    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _application.StopAsync(patience.Token).ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
    }

    private static WebApplication Create(IPAddress address, int port, RequestDelegate handler)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Listen(address, port);
        });
        var application = builder.Build();
        application.Run(handler);
        return application;
    }

    private static Uri AddressOf(WebApplication application, IPAddress address)
    {
        var bound = new Uri(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        var isAny = address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any);
        return new UriBuilder(Uri.UriSchemeHttp, isAny ? "127.0.0.1" : address.AddressFamily == AddressFamily.InterNetworkV6 ? $"[{address}]" : address.ToString(), bound.Port).Uri;
    }

    // Windows keeps some ports for itself and says "access denied".
    private static bool IsTaken(IOException fault) =>
        fault.InnerException is AddressInUseException || fault.InnerException is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse or SocketError.AccessDenied };

    // Ctrl+C is the command's to see.
    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
