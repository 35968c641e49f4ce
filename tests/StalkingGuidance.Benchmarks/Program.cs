using BenchmarkDotNet.Running;
using StalkingGuidance.Benchmarks.ColdStart;

// dotnet run -c Release --project tests/StalkingGuidance.Benchmarks -- --filter '*'
using ColdApps apps = ColdApps.ForThisRun();
BenchmarkSwitcher.FromAssembly(typeof(ColdApps).Assembly).Run(args);
