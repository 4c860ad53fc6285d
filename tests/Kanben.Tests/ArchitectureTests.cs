using System.Reflection;

namespace Kanben.Tests;

public sealed class ArchitectureTests
{
    private const int MaxLines = 300;

    [Theory]
    [InlineData("Kanben.Model", "")]
    [InlineData("Kanben.Text", "Kanben.Model")]
    [InlineData("Kanben.Import", "Kanben.Model,Kanben.Text")]
    [InlineData("Kanben.Build", "Kanben.Model,Kanben.Text")]
    [InlineData("kanben", "Kanben.Build,Kanben.Import,Kanben.Model,Kanben.Text")]
    public void ReferencesPointOneWay(string assembly, string allowed)
    {
        var references = Assembly.Load(assembly).GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("Kanben", StringComparison.Ordinal));

        Assert.Empty(references.Except(allowed.Split(',')));
    }

    [Theory]
    [InlineData("YamlDotNet", "Kanben.Model")]
    [InlineData("Markdig", "Kanben.Build")]
    [InlineData("Handlebars", "Kanben.Build")]
    [InlineData("HtmlSanitizer", "Kanben.Build")]
    [InlineData("System.CommandLine", "kanben")]
    [InlineData("Spectre.Console", "kanben")]
    public void EachPackageBelongsToOneAssembly(string package, string owner)
    {
        var users = new[] { "Kanben.Model", "Kanben.Text", "Kanben.Import", "Kanben.Build", "kanben" }
            .Where(assembly => Assembly.Load(assembly).GetReferencedAssemblies().Any(name => name.Name == package));

        Assert.Equal([owner], users);
    }

    [Fact]
    public void OnlyTheThemeKnowsTheTemplateEngine()
    {
        var files = Sources().Where(file => File.ReadAllText(file).Contains("HandlebarsDotNet", StringComparison.Ordinal));

        Assert.Equal(["Themes"], files.Select(file => Path.GetFileName(Path.GetDirectoryName(file))).Distinct());
    }

    [Fact]
    public void NoSourceFileIsLongerThanAReaderCanHold()
    {
        var long_ = Sources().Where(file => File.ReadLines(file).Count() > MaxLines).Select(Path.GetFileName);

        Assert.Empty(long_);
    }

    [Fact]
    public void NoTypeIsCalledByAnEmptyName()
    {
        string[] empty = ["Helper", "Manager", "Utils", "Common"];

        var types = new[] { "Kanben.Model", "Kanben.Text", "Kanben.Import", "Kanben.Build", "kanben" }
            .SelectMany(name => Assembly.Load(name).GetTypes())
            .Where(type => type.Namespace?.StartsWith("Kanben", StringComparison.Ordinal) == true && empty.Any(word => type.Name.Contains(word, StringComparison.Ordinal)));

        Assert.Empty(types);
    }

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal));
}
