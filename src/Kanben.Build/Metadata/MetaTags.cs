using System.Collections;
using System.Collections.Immutable;
using Kanben.Build.Pages;

namespace Kanben.Build.Metadata;

/// <summary>A list of meta tags in the making: what is empty is left out.</summary>
internal sealed class MetaTags : IEnumerable<MetaTag>
{
    private readonly ImmutableArray<MetaTag>.Builder _tags = ImmutableArray.CreateBuilder<MetaTag>();

    public void Add(string name, string? content)
    {
        if (!string.IsNullOrWhiteSpace(content))
        {
            _tags.Add(new MetaTag(name, content));
        }
    }

    public void Add(string name, IEnumerable<string> contents)
    {
        foreach (var content in contents)
        {
            Add(name, content);
        }
    }

    public ImmutableArray<MetaTag> ToImmutable() => _tags.ToImmutable();

    public IEnumerator<MetaTag> GetEnumerator() => ((IEnumerable<MetaTag>)_tags).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
