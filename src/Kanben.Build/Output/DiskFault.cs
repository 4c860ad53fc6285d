namespace Kanben.Build.Output;

/// <summary>What a disk refuses, in words without the machine's paths, which the system's own messages name.</summary>
internal static class DiskFault
{
    public static bool Is(Exception fault) =>
        fault is IOException or UnauthorizedAccessException || (fault is AggregateException several && several.InnerExceptions.All(Is));

    public static string Reason(Exception fault) => fault switch
    {
        AggregateException several => Reason(several.InnerExceptions[0]),
        UnauthorizedAccessException => "access is denied",
        IOException { HResult: 28 or unchecked((int)0x80070070) } => "the disk is full",
        PathTooLongException => "a path becomes too long",
        _ => "the disk or another program refuses; another build may be writing to it",
    };
}
