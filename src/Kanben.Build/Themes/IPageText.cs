namespace Kanben.Build.Themes;

/// <summary>A value of a model that is written into a page in parts, as HTML: for what is too large to be made as one string.</summary>
public interface IPageText
{
    public IEnumerable<string> Parts();
}
