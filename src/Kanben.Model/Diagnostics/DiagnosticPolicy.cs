using System.Collections.Immutable;
using Kanben.Model.Yaml;

namespace Kanben.Model;

/// <summary>An instance of a rule that an editor has looked at and allows: the code, the file, and why.</summary>
public sealed record AllowedInstance(string Code, string File, string Reason);

/// <summary>How a site weighs the rules: `rules:` changes severities (`off` silences), `allow:` passes single instances.</summary>
public sealed record DiagnosticPolicy(ImmutableDictionary<string, Severity?> Severities, ImmutableArray<AllowedInstance> Allowed)
{
    public static DiagnosticPolicy Default { get; } = new(ImmutableDictionary<string, Severity?>.Empty, []);

    /// <summary>The diagnostics that count, with the severities of this site, sorted by file, line, column and code.</summary>
    public ImmutableArray<Diagnostic> Apply(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .Where(diagnostic => !Allowed.Any(allowed => allowed.Code == diagnostic.Code && allowed.File == diagnostic.Where.File))
            .Where(diagnostic => !Severities.TryGetValue(diagnostic.Code, out var severity) || severity is not null)
            .Select(diagnostic => Severities.TryGetValue(diagnostic.Code, out var severity) ? diagnostic with { Severity = severity!.Value } : diagnostic)
            .OrderBy(diagnostic => diagnostic.Where.File, StringComparer.Ordinal)
            .ThenBy(diagnostic => (diagnostic.Where.Line, diagnostic.Where.Column))
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal)
            .Distinct(),
    ];

    internal static DiagnosticPolicy Read(YamlFields settings)
    {
        var severities = ImmutableDictionary.CreateBuilder<string, Severity?>();
        if (settings.Map("rules") is { } rules)
        {
            foreach (var (code, _, value) in rules.Entries())
            {
                if (Rules.Find(code) is { IsFixed: true })
                {
                    rules.Wrong(code, "no other weight: it is always an error, because the content cannot be read");
                    continue;
                }

                if (Rules.Find(code) is null || value is not ("off" or "note" or "warning" or "error"))
                {
                    rules.Wrong(code, "a known code with off, note, warning or error");
                    continue;
                }

                severities[code] = value == "off" ? null : Enum.Parse<Severity>(value, ignoreCase: true);
            }
        }

        var allowed = settings.Maps("allow").Select(ReadAllowed).OfType<AllowedInstance>().ToImmutableArray();
        return new DiagnosticPolicy(severities.ToImmutable(), allowed);
    }

    private static AllowedInstance? ReadAllowed(YamlFields fields)
    {
        var code = fields.Required("rule");
        var file = fields.Required("file");
        var reason = fields.Required("reason");
        fields.Finish();
        if (code is not null && Rules.Find(code) is null or { IsFixed: true })
        {
            fields.Wrong("rule", "a known code of a rule that can be allowed");
            return null;
        }

        return code is null || file is null || reason is null ? null : new AllowedInstance(code, file, reason);
    }
}
