namespace Kanben.Text.Events;

/// <summary>Finds the statement that a date belongs to where the date is an adverbial of it: its own clause, or one behind scenes and frames.</summary>
internal static class Statements
{
    private const int MostClauses = 3;
    private const int LongestNoun = 6;

    public static Wording? Find(DatedClause dated)
    {
        var words = ClauseWordings.Own(dated);
        if (words is null && (Wording.Length(DatePhrases.Tail(dated.Text, dated.DateEnd, dated.End)) > 0 || ClauseWordings.HasLead(dated)))
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
                : step == words!.Value.Step + 1 && Continues(words.Value.Core, dated.Text[next.Start..next.End]) ? ClauseWordings.Joined(dated, words.Value, next)
                : words;
        }

        return words is { } found && !ClauseWordings.IsScene(found.Core) ? found : null;
    }

    // A verb of saying at the end waits for what is said (总书记指出，要…), 为了… for what was done, and a noun behind 的 for its verb.
    private static bool IsWhole(string core) => ChineseTitles.NamesByModifier(core) > 0 || ((EventWords.TellsOccurrence(core) || core.Contains('着'))
        && !AwaitsContent(core) && !core.Contains("为了", StringComparison.Ordinal) && !IsNominal(core));

    private static bool AwaitsContent(string core) => EventWords.Saying.AtEnd(core) > 0 && !core.AsSpan().ContainsAny('由', '被');

    // 南巡讲话对改革开放的重要指示，提振了信心: 的 and a short noun at the end, without 了.
    private static bool IsNominal(string core) =>
        core.LastIndexOf('的') is > 0 and var at && core.Length - at - 1 is > 1 and <= LongestNoun && !EventWords.IsPerfective(core) && !EventWords.TellsOccurrence(core.AsSpan(at));

    private static bool Continues(string core, string next) => AwaitsContent(core) ? next[0] is not ('他' or '她' or '其' or '这' or '该')
        : IsNominal(core) ? Subjects.IsMissing(next) || next[0] == '为' || EventWords.IsPerfective(next)
        : EventWords.Occurrences.IsIn(next) || EventWords.Milestones.At(next) > 0;
}
