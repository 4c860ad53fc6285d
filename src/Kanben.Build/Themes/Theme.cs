using System.Collections.Immutable;
using System.Text;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using Kanben.Build.Pages;
using Kanben.Model;

namespace Kanben.Build.Themes;

/// <summary>
/// Layouts, partials and interface words, compiled once and used from many threads. This is the only file that knows the template engine
/// (Handlebars.Net, strict: an unknown name is an error that names template and line).
/// </summary>
public sealed class Theme
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Dictionary<string, (string File, HandlebarsTemplate<TextWriter, object, object> Template)> _layouts;
    private readonly ThemeFiles _files;

    private Theme(Dictionary<string, (string, HandlebarsTemplate<TextWriter, object, object>)> layouts, ThemeFiles files, IReadOnlyDictionary<string, string> words) =>
        (_layouts, _files, Words) = (layouts, files, words);

    /// <summary>The interface words of the site's language.</summary>
    public IReadOnlyDictionary<string, string> Words { get; }

    /// <summary>What is copied as it is: path in the output and bytes.</summary>
    public ImmutableArray<(string Path, ReadOnlyMemory<byte> Bytes)> Assets => _files.Assets;

    /// <summary>Compiles the theme; null, with a diagnostic for each fault, when a template or the words are broken.</summary>
    public static Theme? Load(ThemeFiles files, string language, ICollection<Diagnostic> diagnostics)
    {
        var words = ThemeWords.Read(files, language, diagnostics);
        var engine = Handlebars.Create(new HandlebarsConfiguration { ThrowOnUnresolvedBindingExpression = true });
        engine.RegisterHelper("count", (writer, _, arguments) => writer.Write(ThemeWords.Count(arguments[0]?.ToString() ?? "", Convert.ToInt32(arguments[1]))));
        var layouts = new Dictionary<string, (string, HandlebarsTemplate<TextWriter, object, object>)>();
        foreach (var (name, file, text) in files.Partials)
        {
            Guard(file, text, diagnostics, () => engine.RegisterTemplate(name, text));
        }

        foreach (var (name, file, text) in files.Layouts)
        {
            Guard(file, text, diagnostics, () => layouts[name] = (file, engine.Compile(new StringReader(text))));
        }

        return diagnostics.Any(diagnostic => diagnostic.Rule == BuildRules.BrokenTemplate) || words is null ? null : new Theme(layouts, files, words);
    }

    /// <summary>The page as UTF-8; null, with a diagnostic, when the layout is missing or names something that does not exist.</summary>
    public byte[]? Render(string layout, PageModel model, ICollection<Diagnostic> diagnostics)
    {
        if (!_layouts.TryGetValue(layout, out var found))
        {
            diagnostics.Add(BuildRules.BrokenTemplate.At($"theme/layouts/{layout}.hbs", "the theme has no such layout"));
            return null;
        }

        using var bytes = new MemoryStream(64 * 1024);
        using var html = new StreamWriter(bytes, Utf8, bufferSize: 16 * 1024, leaveOpen: true);
        var before = diagnostics.Count;
        Guard(found.File, _files.TextOf(found.File), diagnostics, () => found.Template(html, model));
        html.Flush();
        return diagnostics.Count > before ? null : bytes.ToArray();
    }

    private static void Guard(string file, string text, ICollection<Diagnostic> diagnostics, Action action)
    {
        try
        {
            action();
        }
        catch (HandlebarsException fault)
        {
            diagnostics.Add(Explain(file, text, fault));
        }
    }

    private static Diagnostic Explain(string file, string text, HandlebarsException fault)
    {
        // Inside a partial or a block the engine wraps the fault, once for each.
        for (Exception? inner = fault; inner is not null; inner = inner.InnerException)
        {
            if (inner is HandlebarsUndefinedBindingException missing)
            {
                return BuildRules.BrokenTemplate.At(new Place(file, LineOf(text, missing.MissingKey ?? missing.Path)), $"`{missing.Path}` is not a name that this layout knows");
            }
        }

        return BuildRules.BrokenTemplate.At(file, fault.Message.ReplaceLineEndings(" "));
    }

    private static int LineOf(string template, string name)
    {
        var at = template.IndexOf(name, StringComparison.Ordinal);
        return at < 0 ? 0 : template.AsSpan(0, at).Count('\n') + 1;
    }
}
