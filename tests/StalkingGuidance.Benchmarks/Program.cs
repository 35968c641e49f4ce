using BenchmarkDotNet.Running;
using StalkingGuidance.Benchmarks.ColdStart;
using StalkingGuidance.Benchmarks.Screenings.Writing;

// dotnet run -c Release --project tests/StalkingGuidance.Benchmarks -- --filter '*'
// dotnet run -c Release --project tests/StalkingGuidance.Benchmarks -- write        after a change of rules: the code that stands beside the engine
if (args is ["write"])
{
    WrittenFiles.Write();
    return;
}

using ColdApps apps = ColdApps.ForThisRun();
BenchmarkSwitcher.FromAssembly(typeof(ColdApps).Assembly).Run(args);
