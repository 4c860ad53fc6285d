using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Import;

/// <summary>Reads the notes of the first page: what they say of an author goes to the author, a DOI and a publication date are read out, the rest stays as printed.</summary>
internal sealed class NoteReader(IEnumerable<Block> blocks)
{
    private static readonly string[] PublicationLabels = ["出版日期", "发布日期", "发表日期", "网络出版日期", "网络首发日期", "在线出版日期", "网络出版时间", "网络首发时间"];

    private readonly List<string> _notes = [.. blocks.Where(block => block.Kind == BlockKind.Note && block.Text.Any(char.IsLetterOrDigit)).Select(block => block.Text)];

    /// <summary>The notes that went to nobody.</summary>
    public IReadOnlyList<string> Remaining => _notes;

    public string? Doi => _notes.Select(FindDoi).FirstOrDefault(doi => doi is not null);

    public Edtf? PublicationDate => _notes.Select(FindDate).FirstOrDefault(date => date is not null);

    /// <summary>The journal's issue as the article's own citation names it; null unless that gives the title.</summary>
    public JournalIssue? JournalOf(string title) =>
        Own(title) is { } own ? new JournalIssue(own.Container, own.Volume, own.Issue, own.Pages) : null;

    public Edtf? YearOf(string title) => Own(title)?.Year is { Length: 4 } year && Edtf.TryParse(year, out var date) ? date : null;

    private ParsedReference? Own(string title) => _notes.Select(OwnCitation.Read).FirstOrDefault(own => OwnCitation.IsTitle(own?.Title, title));

    /// <summary>Gives each author the note that begins with the name, and takes those notes out of the rest.</summary>
    public ImmutableArray<Author> GiveTo(ImmutableArray<Author> authors)
    {
        var given = authors.Select(_ => new List<string>()).ToArray();
        var names = new NameIndex(authors);
        var rest = new List<string>();
        foreach (var note in _notes)
        {
            var label = Labels.AtStart(note);
            var content = label is { Kind: LabelKind.AuthorNote } found ? note[found.Content..] : note.TrimStart('①', '②', '③', '④', '⑤', '⑥', ' ');
            if ((label is null || label.Value.Kind == LabelKind.AuthorNote) && Split(content, names) is { } parts)
            {
                foreach (var (author, text) in parts)
                {
                    given[author].Add(text);
                }
            }
            else
            {
                rest.Add(note);
            }
        }

        _notes.Clear();
        _notes.AddRange(rest);
        return [.. authors.Zip(given, WithNotes)];
    }

    private static Author WithNotes(Author author, List<string> notes) => notes.Count == 0 ? author : author with
    {
        Note = string.Join('\n', notes),
        Affiliations = author.Affiliations.IsEmpty ? InstitutionOf(notes[0], author.Name) : author.Affiliations,
    };

    // "张三（1980—），…；李四（1990—），…": a part begins where a name stands behind a stop or semicolon.
    private static List<(int Author, string Text)>? Split(string text, NameIndex names)
    {
        var starts = new List<(int At, int Author)>();
        var found = new HashSet<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (i == 0 || text[i - 1] is '；' or ';' or '。' or ' ' or '，' or '.')
            {
                var author = names.At(text.AsSpan(i));
                if (author >= 0 && found.Add(author))
                {
                    starts.Add((i, author));
                }
            }
        }

        // "张三，李四.题名[J]…" is the article's own citation: no name there has anything to itself.
        var ends = starts.Skip(1).Select(start => start.At).Append(text.Length);
        return starts.Count == 0 || starts[0].At != 0 || starts.Zip(ends).Any(pair => Marks.Bare(text[pair.First.At..pair.Second]).Length <= names.LengthOf(pair.First.Author))
            ? null
            : [.. starts.Select((start, k) => (start.Author, text[start.At..(k + 1 < starts.Count ? starts[k + 1].At : text.Length)].Trim(' ', '；', ';')))];
    }

    /// <summary>The authors by their names.</summary>
    private sealed class NameIndex
    {
        private readonly Dictionary<string, int> _authors = [];
        private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
        private readonly ImmutableArray<int> _lengths;
        private readonly ImmutableArray<Author> _names;

        public NameIndex(ImmutableArray<Author> authors)
        {
            _names = authors;
            for (var i = 0; i < authors.Length; i++)
            {
                _authors.TryAdd(authors[i].Name, i);
            }

            _lookup = _authors.GetAlternateLookup<ReadOnlySpan<char>>();
            _lengths = [.. _authors.Keys.Select(name => name.Length).Distinct().OrderDescending()];
        }

        public int LengthOf(int author) => _names[author].Name.Length;

        /// <summary>The author whose name the text begins with, the longest name first; -1 for none.</summary>
        public int At(ReadOnlySpan<char> text)
        {
            foreach (var length in _lengths)
            {
                if (length <= text.Length && _lookup.TryGetValue(text[..length], out var author))
                {
                    return author;
                }
            }

            return -1;
        }
    }

    private static readonly string[] Ranks = ["副研究", "研究馆员", "馆员", "研究员", "副教授", "教授", "讲师", "助教", "高级工程师", "工程师", "副编审", "编审", "博士", "硕士", "副主任", "主任", "，", "。"];

    // "王某 某研究所研究员，博士。": the institution stands between name and rank.
    private static ImmutableArray<string> InstitutionOf(string note, string name)
    {
        var rest = note[Math.Min(name.Length, note.Length)..].TrimStart(' ', '，', ',', '：', ':');
        var end = Ranks.Select(rank => rest.IndexOf(rank, StringComparison.Ordinal)).Where(at => at > 3).DefaultIfEmpty(-1).Min();
        return end > 0 && end < 40 && Institutions.Contains(rest[..end]) | rest[..end].EndsWith('所') ? [rest[..end]] : [];
    }

    private static string? FindDoi(string note)
    {
        var at = note.IndexOf("10.", StringComparison.Ordinal);
        var slash = at < 0 ? -1 : note.IndexOf('/', at);
        if (slash < 0 || slash - at is < 7 or > 12)
        {
            return null;
        }

        var end = slash;
        while (end < note.Length && note[end] is > ' ' and < '\u007F')
        {
            end++;
        }

        return note[at..end].TrimEnd('.', ',', ';', ')');
    }

    private static Edtf? FindDate(string note)
    {
        var label = PublicationLabels.FirstOrDefault(text => note.StartsWith(text, StringComparison.Ordinal));
        if (label is null)
        {
            return null;
        }

        var numbers = note[label.Length..].Split(note.Where(c => !char.IsAsciiDigit(c)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries);
        if (numbers.Length is < 1 || numbers[0].Length != 4)
        {
            return null;
        }

        var date = string.Join('-', numbers.Take(3).Select((number, i) => i == 0 ? number : number.PadLeft(2, '0')));
        return Edtf.TryParse(date, out var edtf) ? edtf : null;
    }
}
