namespace Kanben.Text.Events;

/// <summary>Finds the statement that a date belongs to where the date is an adverbial of it: its own clause, or one behind scenes and frames.</summary>
internal static class Statements
{
    private const int MostClauses = 3;

    public static Wording? Find(DatedClause dated)
    {
        var words = ClauseWordings.Own(dated);
        if (words is null && (dated.After.Trim().Length > 0 || ClauseWordings.HasLead(dated)))
        {
            return null;
        }

        for (var step = 1; step <= MostClauses; step++)
        {
            var isScene = words is null || ClauseWordings.IsScene(words.Value.Core);
            if ((!isScene && IsWhole(words!.Value.Core)) || dated.Next(step) is not { } next || ClauseWordings.HasOwnDate(dated, next))
            {
                break;
            }

            // A scene is left out; a subject whose verb stands behind the comma is kept with it.
            words = isScene ? (words is { } scene ? ClauseWordings.WithSubject(dated, scene, next, step) : null) ?? ClauseWordings.Whole(dated, next, step) ?? words
                : step == words!.Value.Step + 1 && EventWords.Occurrences.IsIn(dated.Text.AsSpan(next.Start, next.End - next.Start)) ? ClauseWordings.Joined(dated, words.Value, next)
                : words;
        }

        return words is { } found && !ClauseWordings.IsScene(found.Core) ? found : null;
    }

    // A verb of saying at the end waits for what is said (总书记指出，要…), and 为了… for what was done.
    private static bool IsWhole(string core) =>
        EventWords.TellsOccurrence(core) && EventWords.Saying.AtEnd(core) == 0 && !core.Contains("为了", StringComparison.Ordinal);
}
