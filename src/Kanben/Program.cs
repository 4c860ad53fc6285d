using Kanben.Commands;

return CommandLine.Run(args, Console.Out, Console.Error);
