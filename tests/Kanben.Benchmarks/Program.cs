using Kanben.Benchmarks;

return Commands.Run(args, Console.Out, Console.Error);
