using System.Text.Json;
using System.Text.RegularExpressions;

namespace Kanben.Tests.Build.Timelines.Exports;

/// <summary>
/// The part of JSON Schema 2020-12 that our schema is written in. A keyword that is not known is a fault, so that no part of the schema is passed over.
/// </summary>
internal sealed class JsonSchemaReader(JsonElement root)
{
    private static readonly string[] Annotations = ["$schema", "$defs", "title", "description"];

    public IEnumerable<string> Faults(JsonElement value) => Faults(root, value, "$");

    private IEnumerable<string> Faults(JsonElement schema, JsonElement value, string at) =>
        schema.EnumerateObject().Where(keyword => !Annotations.Contains(keyword.Name)).SelectMany(keyword => Faults(schema, keyword, value, at));

    private IEnumerable<string> Faults(JsonElement schema, JsonProperty keyword, JsonElement value, string at) => keyword.Name switch
    {
        "$ref" => Faults(Resolve(keyword.Value.GetString()!), value, at),
        "type" => Unless(Types(keyword.Value).Any(type => IsOf(type, value)), at, $"is no {keyword.Value}"),
        "const" => Unless(JsonElement.DeepEquals(keyword.Value, value), at, $"is not {keyword.Value}"),
        "enum" => Unless(keyword.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)), at, $"is none of {keyword.Value}"),
        "pattern" => Unless(value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!), at, "does not match"),
        "minLength" => Unless(value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= keyword.Value.GetInt32(), at, "is too short"),
        "minimum" => Unless(value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= keyword.Value.GetDecimal(), at, "is too small"),
        "required" => keyword.Value.EnumerateArray().Where(name => value.ValueKind == JsonValueKind.Object && !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{at} lacks {name}"),
        "properties" => Members(value).SelectMany(member => keyword.Value.TryGetProperty(member.Name, out var inner) ? Faults(inner, member.Value, $"{at}.{member.Name}") : []),
        "additionalProperties" when keyword.Value.ValueKind == JsonValueKind.False => Members(value).Where(member => !schema.GetProperty("properties").TryGetProperty(member.Name, out _)).Select(member => $"{at} has {member.Name}"),
        "items" => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany((item, i) => Faults(keyword.Value, item, $"{at}[{i}]")) : [],
        _ => throw new NotSupportedException($"{keyword.Name} at {at}"),
    };

    private JsonElement Resolve(string reference) =>
        reference.Split('/').Skip(1).Aggregate(root, (element, name) => element.GetProperty(name));

    private static JsonElement.ObjectEnumerator Members(JsonElement value) => value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : default;

    private static IEnumerable<string> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!) : [type.GetString()!];

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new NotSupportedException(type),
    };

    private static IEnumerable<string> Unless(bool holds, string at, string fault) => holds ? [] : [$"{at} {fault}"];
}
