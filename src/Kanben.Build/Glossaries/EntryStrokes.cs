using Kanben.Text.Pinyin;

namespace Kanben.Build.Glossaries;

/// <summary>The place of an entry in an index by strokes.</summary>
internal static class EntryStrokes
{
    /// <summary>The strokes of the first character; 0 for what begins with none or with one of unknown strokes.</summary>
    public static int Of(GlossaryEntry entry)
    {
        // A key of the pinyin order begins with the syllable, a mark, the tone, and the strokes and one.
        var key = PinyinOrder.Texts.Key(entry.Name);
        var mark = key.AsSpan().IndexOfAnyExceptInRange('a', 'z');
        return mark > 0 && key[mark] is '\u0002' or '\u0003' ? key[mark + 2] - 1 : 0;
    }

    /// <summary>A string that sorts ordinally as the entries do within their strokes.</summary>
    public static string Key(GlossaryEntry entry) => PinyinOrder.Texts.Key(entry.Name, entry.Curated?.Reading);
}
