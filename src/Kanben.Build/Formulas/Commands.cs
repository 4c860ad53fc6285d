using System.Collections.Frozen;

namespace Kanben.Build.Formulas;

/// <summary>What a command is, as its row in Commands.tsv says.</summary>
internal readonly record struct Command(string Kind, string Value);

/// <summary>The commands that can be set, from the embedded table.</summary>
internal static class Commands
{
    private static readonly (string Name, Command Command)[] Rows = Load();

    private static readonly FrozenDictionary<string, Command> Table = Rows.ToFrozenDictionary(row => row.Name, row => row.Command);

    // Several commands have one sign: the first in the table says what the typed character is.
    private static readonly FrozenDictionary<string, Command> Signs = Rows
        .Select(row => row.Command)
        .Where(command => command.Kind is "sign" or "plain" or "ord" or "bin" or "rel" or "upward" or "open" or "close" or "large" or "integral")
        .DistinctBy(command => command.Value)
        .ToFrozenDictionary(command => command.Value);

    // Unicode has one character for these; any other negated sign gets U+0338, which the operator dictionary sees through.
    private static readonly FrozenDictionary<string, string> Negations = new Dictionary<string, string>
    {
        ["="] = "≠",
        ["<"] = "≮",
        [">"] = "≯",
        ["≤"] = "≰",
        ["≥"] = "≱",
        ["∈"] = "∉",
        ["∋"] = "∌",
        ["≡"] = "≢",
        ["∼"] = "≁",
        ["≃"] = "≄",
        ["≅"] = "≇",
        ["≈"] = "≉",
        ["⊂"] = "⊄",
        ["⊃"] = "⊅",
        ["⊆"] = "⊈",
        ["⊇"] = "⊉",
        ["≺"] = "⊀",
        ["≻"] = "⊁",
        ["∃"] = "∄",
        ["∣"] = "∤",
        ["|"] = "∤",
        ["∥"] = "∦",
        ["⊢"] = "⊬",
        ["⊨"] = "⊭",
        ["→"] = "↛",
        ["←"] = "↚",
        ["↔"] = "↮",
        ["⇒"] = "⇏",
        ["⇐"] = "⇍",
        ["⇔"] = "⇎",
    }.ToFrozenDictionary();

    public static bool TryFind(string name, out Command command) => Table.TryGetValue(name, out command);

    /// <summary>What a character typed as such stands for.</summary>
    public static bool TryFindSign(string character, out Command command) => Signs.TryGetValue(character, out command);

    public static string Negate(string sign) => Negations.TryGetValue(sign, out var negated) ? negated : sign + "\u0338";

    private static (string Name, Command Command)[] Load()
    {
        using var stream = typeof(Commands).Assembly.GetManifestResourceStream("Kanben.Build.Formulas.Commands.tsv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n')
            .Select(line => line.Split('\t'))
            .Where(fields => fields.Length == 3)
            .Select(fields => (fields[0], new Command(fields[1], fields[2])))];
    }
}
