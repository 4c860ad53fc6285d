namespace Kanben.Model;

/// <summary>
/// An entry of the rules table. <see cref="Code"/> is stable for ever (`KB` and four digits, the first digit names the area);
/// <see cref="Meaning"/> says what is wrong in general and <see cref="Remedy"/> what to do about it.
/// </summary>
public sealed record Rule(string Code, string Name, Severity Severity, string Meaning, string Remedy)
{
    /// <summary>Whether no site can weigh it less: where content cannot be read, a site without it would lose an article in silence.</summary>
    public bool IsFixed => Severity == Severity.Error && Code[2] is '1' or '2' or '5';

    public Diagnostic At(Place where, string message) => new(this, message, where);

    public Diagnostic At(string file, string message) => new(this, message, new Place(file));
}
