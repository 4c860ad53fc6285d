using System.Xml.Linq;

namespace Kanben.Import;

/// <summary>Questions about WordprocessingML by local names.</summary>
internal static class WordXml
{
    public static XElement? Child(this XElement element, string name) => element.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    public static IEnumerable<XElement> Children(this XElement element, string name) => element.Elements().Where(child => child.Name.LocalName == name);

    public static IEnumerable<XElement> All(this XElement element, string name) => element.Descendants().Where(child => child.Name.LocalName == name);

    public static string? Value(this XElement element, string attribute = "val") => element.Attributes().FirstOrDefault(found => found.Name.LocalName == attribute)?.Value;

    public static int? Number(this XElement element, string attribute = "val") => int.TryParse(element.Value(attribute), out var number) ? number : null;

    /// <summary>A property that is on unless it says otherwise (ECMA-376, 17.17.4); null when it is not there.</summary>
    public static bool? Flag(this XElement? properties, string name) =>
        properties?.Child(name) is { } flag ? flag.Value() is not ("0" or "false" or "off" or "none") : null;

    /// <summary>The visible text below the element, paragraphs parted by blanks.</summary>
    public static string PlainText(this XElement element) =>
        string.Join(' ', element.DescendantsAndSelf().Where(node => node.Name.LocalName == "p").DefaultIfEmpty(element)
            .Select(paragraph => string.Concat(paragraph.All("t").Select(text => text.Value))).Where(text => text.Length > 0));
}
