using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>
/// Puts the second half of a sentence behind its first where the columns of a page were read in the wrong order. Both halves must show it: the one
/// stops in mid-sentence and nothing behind it goes on, the other, a little above, begins with what cannot begin a sentence, or with the rest of a
/// word that stands whole elsewhere in the article.
/// </summary>
internal static class MovedHalves
{
    private const int MostParagraphsBetween = 3;

    // Nothing begins with these: 一词 needs the word before it, 月 its figure.
    private static readonly string[] Orphans = ["一词", "一文", "一书", "等人", "等方法", "等学者", "等问题", "的", "了", "之", "，", "。", "、", "；", "”", "》", "）"];

    public static SeedDocument Apply(SeedDocument document)
    {
        var edit = new SeedEdit(document);
        var words = new Lazy<WordRests>(() => new WordRests(document.Blocks));
        for (var i = 1; i < edit.Blocks.Count; i++)
        {
            if (Dangles(edit.Blocks, i, words) && SecondHalf(edit.Blocks, i, words) is var second and >= 0)
            {
                var moved = edit.Blocks[second];
                edit.Record("moved-half", moved.Line, Marks.Head(moved.Text, 24), $"{Marks.Tail(edit.Blocks[i].Text)}{Marks.Head(moved.Text)}");
                for (var k = second; k < i; k++)
                {
                    edit.Blocks[k] = edit.Blocks[k + 1];
                }

                edit.Blocks[i] = moved;
            }
        }

        return edit.Done();
    }

    private static bool Dangles(List<Block> blocks, int i, Lazy<WordRests> words)
    {
        var text = blocks[i].Text;
        if (blocks[i].Kind != BlockKind.Text || Marks.HanCount(text) < 5 || SentenceCut.EndsSentence(text) || SentenceCut.Announces(text) || !(char.IsLetterOrDigit(text[^1]) || text[^1] is '）' or ')'))
        {
            return false;
        }

        var next = i + 1;
        while (next < blocks.Count && blocks[next].Kind is BlockKind.Caption or BlockKind.Table or BlockKind.Note)
        {
            next++;
        }

        return next == blocks.Count || blocks[next].Kind == BlockKind.Heading
            || (blocks[next].Kind == BlockKind.Text && (!SentenceCut.Between(text, blocks[next].Text) || !words.Value.Join(text, blocks[next].Text)));
    }

    private static int SecondHalf(List<Block> blocks, int first, Lazy<WordRests> words)
    {
        var paragraphs = 0;
        for (var i = first - 1; i >= 0 && paragraphs < MostParagraphsBetween; i--)
        {
            if (blocks[i].Kind is BlockKind.Bullet or BlockKind.Formula or BlockKind.Abstract or BlockKind.Keywords)
            {
                return -1;
            }

            if (blocks[i].Kind == BlockKind.Text)
            {
                if (SentenceCut.Between(blocks[first].Text, blocks[i].Text) && IsSecondHalf(blocks, i, first, paragraphs == 0, words))
                {
                    return i;
                }

                paragraphs++;
            }
        }

        return -1;
    }

    private static bool IsSecondHalf(List<Block> blocks, int i, int first, bool isNext, Lazy<WordRests> words)
    {
        var text = blocks[i].Text;
        var before = blocks.FindLastIndex(i, i + 1, block => block.Kind is not (BlockKind.Caption or BlockKind.Table or BlockKind.Note) && !ReferenceEquals(block, blocks[i]));
        if (Marks.HanCount(text) < 8 || !SentenceCut.EndsSentence(text) || (before >= 0 && blocks[before].Kind == BlockKind.Text && !SentenceCut.EndsSentence(blocks[before].Text)))
        {
            return false;
        }

        return Array.Exists(Orphans, orphan => text.StartsWith(orphan, StringComparison.Ordinal))
            || (isNext && (words.Value.Join(blocks[first].Text, text) || (char.IsAsciiDigit(blocks[first].Text[^1]) && text[0] is '月' or '年' or '%')));
    }

    /// <summary>How the Han of an article follow each other.</summary>
    private sealed class WordRests
    {
        private const int FewestUses = 3;

        private readonly Dictionary<char, int> _characters = [];
        private readonly Dictionary<(char, char), int> _pairs = [];
        private readonly Dictionary<(char, char, char), int> _runs = [];

        public WordRests(IEnumerable<Block> blocks)
        {
            foreach (var block in blocks)
            {
                for (var i = 0; i < block.Text.Length; i++)
                {
                    Count(block.Text, i);
                }
            }
        }

        /// <summary>Whether the begin of the one text is a rest: elsewhere it nearly always follows what the other ends in (中|华民).</summary>
        public bool Join(string left, string right)
        {
            if (right.Length < 2)
            {
                return false;
            }

            var elsewhere = _pairs.GetValueOrDefault((right[0], right[1])) - 1;
            var uses = _characters.GetValueOrDefault(right[0]) - 1;
            return (elsewhere > 0 && _runs.GetValueOrDefault((left[^1], right[0], right[1])) * 5 >= elsewhere * 4)
                || (uses >= FewestUses && _pairs.GetValueOrDefault((left[^1], right[0])) * 5 >= uses * 4);
        }

        private void Count(string text, int i)
        {
            _characters[text[i]] = _characters.GetValueOrDefault(text[i]) + 1;
            if (i + 1 < text.Length && Han.IsHan(text[i]) && Han.IsHan(text[i + 1]))
            {
                _pairs[(text[i], text[i + 1])] = _pairs.GetValueOrDefault((text[i], text[i + 1])) + 1;
                if (i > 0)
                {
                    _runs[(text[i - 1], text[i], text[i + 1])] = _runs.GetValueOrDefault((text[i - 1], text[i], text[i + 1])) + 1;
                }
            }
        }
    }
}
