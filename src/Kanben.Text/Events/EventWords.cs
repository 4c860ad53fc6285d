using System.Text;

namespace Kanben.Text.Events;

/// <summary>The sections of EventWords.txt and EnglishWords.txt; what each is for stands in the file.</summary>
internal static class EventWords
{
    private static readonly Lazy<Dictionary<string, Vocabulary>> LazySections = new(Read);

    public static Vocabulary Occurrences => Section("occurrences");

    public static Vocabulary Aspects => Section("aspects");

    public static Vocabulary Milestones => Section("milestones");

    public static Vocabulary Saying => Section("saying");

    public static Vocabulary Reporting => Section("reporting");

    public static Vocabulary Presenting => Section("presenting");

    public static Vocabulary Holding => Section("holding");

    public static Vocabulary States => Section("states");

    public static Vocabulary Measures => Section("measures");

    public static Vocabulary FigureVerbs => Section("figure-verbs");

    public static Vocabulary Procedures => Section("procedures");

    public static Vocabulary Steps => Section("steps");

    public static Vocabulary Samples => Section("samples");

    public static Vocabulary NotSteps => Section("not-steps");

    public static Vocabulary Findings => Section("findings");

    public static Vocabulary Adverbs => Section("adverbs");

    public static Vocabulary Happenings => Section("happenings");

    public static Vocabulary Transitive => Section("transitive");

    public static Vocabulary Aims => Section("aims");

    public static Vocabulary Voices => Section("voices");

    public static Vocabulary Norms => Section("norms");

    public static Vocabulary Suppositions => Section("suppositions");

    public static Vocabulary Futures => Section("futures");

    public static Vocabulary Turning => Section("turning");

    public static Vocabulary Intentions => Section("intentions");

    public static Vocabulary Comparing => Section("comparing");

    public static Vocabulary Compared => Section("compared");

    public static Vocabulary NotComparing => Section("not-comparing");

    public static Vocabulary NotCompared => Section("not-compared");

    public static Vocabulary Connectives => Section("connectives");

    public static Vocabulary Prepositions => Section("prepositions");

    public static Vocabulary AfterDate => Section("after-date");

    public static Vocabulary Scenes => Section("scenes");

    public static Vocabulary SceneEnds => Section("scene-ends");

    public static Vocabulary NoSceneEnds => Section("no-scene-ends");

    public static Vocabulary Predicates => Section("predicates");

    public static Vocabulary EnglishPast => Section("past");

    public static Vocabulary EnglishStates => Section("state");

    public static Vocabulary EnglishNoVerbs => Section("no-verb");

    public static Vocabulary EnglishFutures => Section("english-futures");

    public static Vocabulary EnglishProcedures => Section("english-procedures");

    /// <summary>Whether a word tells that something happened: a verb that is over when it is done, or an adverb or particle of completion.</summary>
    public static bool TellsOccurrence(ReadOnlySpan<char> text) => FirstVerb(text).Start >= 0 || Aspects.IsIn(text) || IsPerfective(text) || IsPassive(text);

    /// <summary>The first verb of an occurrence that is a predicate: not one before 的, which modifies a noun. Starts at -1 when there is none.</summary>
    public static (int Start, int End) FirstVerb(ReadOnlySpan<char> text)
    {
        for (var from = 0; from < text.Length;)
        {
            var at = Occurrences.IndexIn(text[from..]);
            if (at < 0)
            {
                break;
            }

            var end = from + at + Occurrences.At(text[(from + at)..]);
            if (end == text.Length || text[end] != '的')
            {
                return (from + at, end);
            }

            from = end;
        }

        return (-1, -1);
    }

    /// <summary>被 with what was done, not with what something is held for.</summary>
    private static bool IsPassive(ReadOnlySpan<char> text) =>
        text.IndexOf('被') is >= 0 and var at && !text[at..].Contains('为');

    /// <summary>了 behind a verb: not that of 为了, 除了, 了解 and their like.</summary>
    public static bool IsPerfective(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == '了' && text[i - 1] is not ('为' or '除' or '不' or '得' or '到' or '末') && (i + 1 == text.Length || text[i + 1] is not ('解' or '然' or '不' or '结' or '却' or '望')))
            {
                return true;
            }
        }

        return false;
    }

    private static Vocabulary Section(string name) => LazySections.Value[name];

    private static Dictionary<string, Vocabulary> Read()
    {
        var words = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        Read("EventWords.txt", words);
        Read("EnglishWords.txt", words);
        return words.ToDictionary(pair => pair.Key, pair => new Vocabulary(pair.Value), StringComparer.Ordinal);
    }

    private static void Read(string name, Dictionary<string, List<string>> words)
    {
        using var stream = typeof(EventWords).Assembly.GetManifestResourceStream("Kanben.Text.Events." + name)
            ?? throw new InvalidOperationException($"{name} is not embedded in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var section = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                section = line[1..^1];
                words[section] = [];
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                words[section].AddRange(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }
    }
}
