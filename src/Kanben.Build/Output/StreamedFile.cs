namespace Kanben.Build.Output;

/// <summary>
/// A file of the output that is made while it is written, for what grows with the site and would be large to hold. <see cref="Write"/> is called once.
/// </summary>
internal sealed record StreamedFile(string Path, Action<Stream> Write);
