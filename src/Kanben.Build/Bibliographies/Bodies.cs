namespace Kanben.Build.Bibliographies;

/// <summary>Whether a name in Latin letters is that of a body rather than a person.</summary>
internal static class Bodies
{
    private const int LongestPerson = 40;

    // Beginnings of words that name bodies in the languages of Europe.
    private static readonly string[] Kinds =
    [
        "univers", "institut", "academ", "akadem", "ministr", "minister", "department", "associat", "societ", "committe", "commite", "council", "commission", "center", "centre",
        "zentrum", "organiz", "organis", "bureau", "office", "agency", "administration", "group", "college", "school", "company", "corporation", "foundation", "federa", "union",
        "nations", "librar", "museum", "laborator", "board", "consortium", "team", "network", "forum", "congress", "government", "service", "programme", "project", "authorit",
        "fund", "alliance", "hospital", "court", "parliament", "conference", "collaboration", "taskforce", "working", "international", "national", "press", "publish", "labs",
    ];

    private static readonly string[] WholeWords = ["inc", "ltd", "llc", "corp", "gmbh", "bank", "party", "who", "unesco", "oecd"];

    // Words between the words of a body's name; particles of family names are not among them.
    private static readonly string[] Links = ["of", "for", "the", "and", "&", "on", "in", "für", "pour"];

    public static bool IsBody(string name, List<string> words)
    {
        if (name.Length > LongestPerson)
        {
            return true;
        }

        foreach (var word in words)
        {
            var bare = word.Trim('.', ',', '(', ')').ToLowerInvariant();
            if (Links.Contains(bare, StringComparer.Ordinal) || WholeWords.Contains(bare, StringComparer.Ordinal)
                || Array.Exists(Kinds, kind => bare.StartsWith(kind, StringComparison.Ordinal)) || bare.AsSpan().ContainsAnyInRange('0', '9'))
            {
                return true;
            }
        }

        return false;
    }
}
