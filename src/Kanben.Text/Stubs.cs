#pragma warning disable IDE0060
using System.Collections.Immutable;
using Kanben.Model;
namespace Kanben.Text.References { public static class ReferenceParser { public static ParsedReference Parse(string raw) => new() { Raw = raw }; } 
 public static class ReferenceChecks { public static ImmutableArray<(Rule Rule, string Message)> Check(ParsedReference r) => []; } }
namespace Kanben.Text.Dates { public static class DateFinder { public static ImmutableArray<DateMention> Find(IReadOnlyList<Paragraph> p, Edtf? d) => []; } }
namespace Kanben.Text.Events { public static class EventFinder { public static ImmutableArray<DatedEvent> Find(IReadOnlyList<Paragraph> p, ImmutableArray<DateMention> d) => []; } }
namespace Kanben.Text.Terms { 
 public sealed record TermSource(ImmutableArray<string> Keywords, IReadOnlyList<Heading> Headings, IReadOnlyList<Paragraph> Paragraphs, ImmutableArray<string> Hide, ImmutableArray<string> Add);
 public static class TermFinder { public static ImmutableArray<FoundTerm> Find(TermSource s) => []; } }
