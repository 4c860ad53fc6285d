using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Kanben.Model.Yaml;

/// <summary>Writes block-style YAML that <see cref="YamlReader"/> reads back to the same texts; parts without a value are left out.</summary>
internal sealed class YamlWriter
{
    private readonly StringBuilder _text = new();
    private readonly Emitter _emitter;

    public YamlWriter()
    {
        _emitter = new Emitter(new StringWriter(_text) { NewLine = "\n" }, new EmitterSettings().WithBestWidth(int.MaxValue).WithIndentedSequences().WithNewLine("\n"));
        _emitter.Emit(new StreamStart());
        _emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        _emitter.Emit(new MappingStart());
    }

    public void Text(string key, string? value)
    {
        if (value is not null)
        {
            Emit(key);
            Emit(value);
        }
    }

    public void Number(string key, int value) => Text(key, value == 0 ? null : value.ToString());

    public void Flag(string key, bool value) => Text(key, value ? "true" : null);

    public void Flow(string key, IReadOnlyCollection<string> values) => Sequence(key, values, SequenceStyle.Flow);

    public void Texts(string key, IReadOnlyCollection<string> values) => Sequence(key, values, SequenceStyle.Block);

    public void Map(string key, Action content)
    {
        Emit(key);
        _emitter.Emit(new MappingStart());
        content();
        _emitter.Emit(new MappingEnd());
    }

    public void Maps<T>(string key, IReadOnlyCollection<T> items, Action<T> content, bool flow = false)
    {
        if (items.Count == 0)
        {
            return;
        }

        Emit(key);
        _emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block));
        foreach (var item in items)
        {
            _emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, flow ? MappingStyle.Flow : MappingStyle.Block));
            content(item);
            _emitter.Emit(new MappingEnd());
        }

        _emitter.Emit(new SequenceEnd());
    }

    /// <summary>Ends the document and gives its text, with a final line end.</summary>
    public string Finish()
    {
        _emitter.Emit(new MappingEnd());
        _emitter.Emit(new DocumentEnd(isImplicit: true));
        _emitter.Emit(new StreamEnd());
        return _text.ToString().TrimEnd('\n') + "\n";
    }

    private void Sequence(string key, IReadOnlyCollection<string> values, SequenceStyle style)
    {
        if (values.Count == 0)
        {
            return;
        }

        Emit(key);
        _emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, style));
        foreach (var value in values)
        {
            Emit(value);
        }

        _emitter.Emit(new SequenceEnd());
    }

    private void Emit(string text)
    {
        // A text that a plain scalar would lose (null words), or that other YAML readers take for a comment or a document mark.
        var quote = text is "" or "~" or "null" || text.Any(char.IsControl) || text[0] == ' ' || text[^1] == ' ';
        _emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text, quote ? ScalarStyle.DoubleQuoted : ScalarStyle.Any, isPlainImplicit: true, isQuotedImplicit: true));
    }
}
