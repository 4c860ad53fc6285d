using HandlebarsDotNet;
using HandlebarsDotNet.IO;

namespace Kanben.Build.Themes;

/// <summary>Has the engine write each <see cref="IPageText"/> as it is.</summary>
internal sealed class PageTextFormatter : IFormatter, IFormatterProvider
{
    public void Format<T>(T value, in EncodedTextWriter writer)
    {
        foreach (var part in value is IPageText text ? text.Parts() : [])
        {
            writer.Write(part, encode: false);
        }
    }

    public bool TryCreateFormatter(Type type, out IFormatter formatter)
    {
        formatter = this;
        return typeof(IPageText).IsAssignableFrom(type);
    }
}
