using System.Threading.Channels;

namespace Kanben.Preview.Serving;

/// <summary>Sends events to all browsers that listen. One that does not keep up is cut off: it comes back and asks for what is new.</summary>
internal sealed class EventHub
{
    private const int Waiting = 256;

    private readonly Lock _lock = new();
    private readonly List<Listener> _listeners = [];
    private bool _isClosed;

    /// <summary>A new listener; its first event is there before any other. Dispose it when it is gone.</summary>
    public Listener Listen(bool isLocal, Func<string> first)
    {
        var listener = new Listener(this, isLocal);
        lock (_lock)
        {
            listener.Events.Writer.TryWrite(first());
            if (_isClosed)
            {
                listener.Events.Writer.TryComplete();
            }
            else
            {
                _listeners.Add(listener);
            }
        }

        return listener;
    }

    /// <summary>Sends an event, made for those at this machine (true) and for the others.</summary>
    public void Send(Func<bool, string> make)
    {
        lock (_lock)
        {
            foreach (var group in _listeners.ToLookup(listener => listener.IsLocal))
            {
                var text = make(group.Key);
                foreach (var listener in group.Where(listener => !listener.Events.Writer.TryWrite(text)))
                {
                    listener.Events.Writer.TryComplete();
                }
            }
        }
    }

    /// <summary>Ends all streams, now and later.</summary>
    public void Close()
    {
        lock (_lock)
        {
            _isClosed = true;
            _listeners.ForEach(listener => listener.Events.Writer.TryComplete());
        }
    }

    internal sealed class Listener(EventHub hub, bool isLocal) : IDisposable
    {
        public bool IsLocal => isLocal;

        public Channel<string> Events { get; } = Channel.CreateBounded<string>(new BoundedChannelOptions(Waiting) { SingleReader = true });

        public void Dispose()
        {
            lock (hub._lock)
            {
                hub._listeners.Remove(this);
            }
        }
    }
}
