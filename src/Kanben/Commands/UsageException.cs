namespace Kanben.Commands;

/// <summary>The command was asked for something that cannot be done as asked: shown as one line, exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
