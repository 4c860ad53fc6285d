using System.Collections.Immutable;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using Kanben.Build.Pages;
using Kanben.Model;

namespace Kanben.Build.Themes;

/// <summary>
/// Layouts, partials and interface words, compiled once and used from many threads. Only this folder knows the template engine
/// (Handlebars.Net, strict: an unknown name is an error that names template and line).
/// </summary>
public sealed class Theme
{
    private readonly Dictionary<string, LazyTemplate> _layouts;
    private readonly Dictionary<string, LazyTemplate> _partials;
    private readonly ThemeFiles _files;

    private Theme(Dictionary<string, LazyTemplate> layouts, Dictionary<string, LazyTemplate> partials, ThemeFiles files, IReadOnlyDictionary<string, string> words) =>
        (_layouts, _partials, _files, Words) = (layouts, partials, files, words);

    /// <summary>The interface words of the site's language.</summary>
    public IReadOnlyDictionary<string, string> Words { get; }

    /// <summary>What is copied as it is: path in the output and bytes.</summary>
    public ImmutableArray<(string Path, ReadOnlyMemory<byte> Bytes)> Assets => _files.Assets;

    /// <summary>
    /// The theme; null, with a diagnostic for each fault, when a template or the words are broken. Templates of the site are compiled at once, since they
    /// may be broken; Kanben's own, which are not, when a page first needs them: compiling all takes longer than building a small site.
    /// </summary>
    public static Theme? Load(ThemeFiles files, string language, ICollection<Diagnostic> diagnostics)
    {
        var words = ThemeWords.Read(files, language, diagnostics);
        var engine = Handlebars.Create(new HandlebarsConfiguration { ThrowOnUnresolvedBindingExpression = true, TextEncoder = new PageEncoder() });
        engine.Configuration.FormatterProviders.Add(new PageTextFormatter());
        engine.RegisterHelper("count", (writer, _, arguments) => writer.Write(ThemeWords.Count(arguments[0]?.ToString() ?? "", Convert.ToInt32(arguments[1]))));
        var compiling = new Lock();
        var (layouts, partials) = (new Dictionary<string, LazyTemplate>(), new Dictionary<string, LazyTemplate>());
        foreach (var file in files.Partials)
        {
            var template = Template(file);
            partials[file.Name] = template;
            engine.RegisterTemplate(file.Name, template.Write);
        }

        foreach (var file in files.Layouts)
        {
            layouts[file.Name] = Template(file);
        }

        return diagnostics.Any(diagnostic => diagnostic.Rule == BuildRules.BrokenTemplate) || words is null ? null : new Theme(layouts, partials, files, words);

        LazyTemplate Template((string Name, string File, string Text) file)
        {
            var template = new LazyTemplate(file.File, () =>
            {
                lock (compiling)
                {
                    return engine.Compile(new StringReader(file.Text));
                }
            });
            if (!files.IsOwn(file.File))
            {
                Guard(file.File, () => file.Text, diagnostics, template.Compile);
            }

            return template;
        }
    }

    /// <summary>
    /// Begins to compile layouts, and the partials that they call, while the caller does other things: a small site is built in the time that compiling takes.
    /// What is wrong with a template shows when a page needs it.
    /// </summary>
    public void CompileAhead(IEnumerable<string> layouts)
    {
        var templates = layouts.Select(_layouts.GetValueOrDefault).OfType<LazyTemplate>().ToList();
        _ = Task.Run(() =>
        {
            try
            {
                for (var i = 0; i < templates.Count; i++)
                {
                    templates[i].Compile();
                    templates.AddRange(Called(_files.TextOf(templates[i].File)).Select(_partials.GetValueOrDefault).OfType<LazyTemplate>().Distinct().Except(templates).ToList());
                }
            }
            catch (HandlebarsException)
            {
            }
        });
    }

    /// <summary>The page as UTF-8; null, with a diagnostic, when the layout is missing or names something that does not exist.</summary>
    public byte[]? Render(string layout, PageModel model, ICollection<Diagnostic> diagnostics)
    {
        byte[]? page = null;
        Render(layout, model, diagnostics, bytes => page = bytes.ToArray());
        return page;
    }

    /// <summary>As the other, for bytes that are written at once: most pages are too large for the small heap, so they are lent from a buffer.</summary>
    public void Render(string layout, PageModel model, ICollection<Diagnostic> diagnostics, Action<ReadOnlySpan<byte>> write)
    {
        if (!_layouts.TryGetValue(layout, out var template))
        {
            diagnostics.Add(BuildRules.BrokenTemplate.At($"theme/layouts/{layout}.hbs", "the theme has no such layout"));
            return;
        }

        using var html = new PageWriter();
        if (Guard(template.File, () => _files.TextOf(template.File), diagnostics, () => template.Write(html, model, null)))
        {
            html.WriteUtf8(write);
        }
    }

    private static bool Guard(string file, Func<string> text, ICollection<Diagnostic> diagnostics, Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (HandlebarsException fault)
        {
            diagnostics.Add(Explain(file, text(), fault));
            return false;
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

    // The names behind `{{>`.
    private static IEnumerable<string> Called(string template)
    {
        const string Call = "{{>";
        for (var at = template.IndexOf(Call, StringComparison.Ordinal); at >= 0; at = template.IndexOf(Call, at + 1, StringComparison.Ordinal))
        {
            var name = template.AsSpan(at + Call.Length).TrimStart();
            yield return name[..Math.Max(0, name.IndexOfAny(' ', '}'))].ToString();
        }
    }

    // Compiled by the first thread that needs it.
    private sealed class LazyTemplate(string file, Func<HandlebarsTemplate<TextWriter, object, object>> compile)
    {
        private readonly Lazy<HandlebarsTemplate<TextWriter, object, object>> _template = new(compile);

        public string File => file;

        public void Compile() => _ = _template.Value;

        public void Write(TextWriter writer, object? context, object? data) => _template.Value(writer, context!, data!);
    }
}
