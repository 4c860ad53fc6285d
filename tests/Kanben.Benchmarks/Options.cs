namespace Kanben.Benchmarks;

/// <summary>The options of one command: pairs of `--name value`, of which only the names given are known.</summary>
internal sealed class Options
{
    private readonly Dictionary<string, string> _values = [];

    public Options(string[] args, params string[] names)
    {
        for (var i = 0; i < args.Length; i += 2)
        {
            var name = args[i].StartsWith("--", StringComparison.Ordinal) ? args[i][2..] : "";
            if (!names.Contains(name))
            {
                throw new UsageException($"'{args[i]}' is not known here; known are --{string.Join(", --", names)}");
            }

            _values[name] = i + 1 < args.Length ? args[i + 1] : throw new UsageException($"--{name} takes a value");
        }
    }

    public string? Text(string name) => _values.GetValueOrDefault(name);

    public string? File(string name) => Text(name) is not { } path ? null
        : System.IO.File.Exists(path) ? Path.GetFullPath(path) : throw new UsageException($"--{name}: there is no file {path}");

    public string? Folder(string name) => Text(name) is not { } path ? null
        : Directory.Exists(path) ? Path.GetFullPath(path) : throw new UsageException($"--{name}: there is no folder {path}");

    public int Number(string name, int? otherwise = null) => Text(name) switch
    {
        null => otherwise ?? throw new UsageException($"--{name} N is missing"),
        var text when int.TryParse(text, out var number) && number is > 0 and <= 1_000_000 => number,
        var text => throw new UsageException($"--{name} takes a number from 1 to 1000000, not '{text}'"),
    };
}

/// <summary>The command line cannot be understood; the message is the one line to show.</summary>
internal sealed class UsageException(string message) : Exception(message);

/// <summary>A program that was to be measured failed, or did not do the work; a figure about it would mean nothing.</summary>
internal sealed class RunException(string message) : Exception(message);
