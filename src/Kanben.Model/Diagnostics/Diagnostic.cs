namespace Kanben.Model;

/// <summary>How much a finding weighs: an <see cref="Error"/> stops the build, a <see cref="Warning"/> asks for a look, a <see cref="Note"/> informs.</summary>
public enum Severity
{
    Note,
    Warning,
    Error,
}

/// <summary>
/// A place in a file of the site. <see cref="File"/> is relative to the site's folder with forward slashes; <see cref="Line"/> and
/// <see cref="Column"/> count from 1, and 0 means "the whole file" or "the whole line".
/// </summary>
public readonly record struct Place(string File, int Line = 0, int Column = 0)
{
    public override string ToString() => (Line, Column) switch
    {
        (0, _) => File,
        (_, 0) => $"{File}:{Line}",
        _ => $"{File}:{Line}:{Column}",
    };
}

/// <summary>One fault or remark about content: which rule, how severe, what exactly, and where. Never used for program faults.</summary>
public sealed record Diagnostic(Rule Rule, string Message, Place Where)
{
    /// <summary>The rule's own severity unless the site's settings changed it.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    public string Code => Rule.Code;

    public override string ToString() => $"{Where}: {Severity.ToString().ToLowerInvariant()} {Code}: {Message}";
}
