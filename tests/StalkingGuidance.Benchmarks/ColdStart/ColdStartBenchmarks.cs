using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;

namespace StalkingGuidance.Benchmarks.ColdStart;

/// <summary>
/// From the start of a process to its end, an empty program beside the library: compiled as it runs, as most apps are; with ReadyToRun code; and natively.
/// What the empty program takes, nobody can save.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 3, iterationCount: 50, invocationCount: 1)]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class ColdStartBenchmarks
{
    private const string Jit = "1 jit";
    private const string ReadyToRun = "2 ready-to-run";
    private const string Native = "3 native";
    private string program = "";

    [GlobalSetup(Target = nameof(EmptyJit))]
    public void PublishEmptyJit() => program = ColdApps.Publish("Empty", "jit");

    [GlobalSetup(Target = nameof(ContactJit))]
    public void PublishContactJit() => program = ColdApps.Publish("Contact", "jit");

    [GlobalSetup(Target = nameof(OpenJit))]
    public void PublishOpenJit() => program = ColdApps.Publish("Open", "jit");

    [GlobalSetup(Target = nameof(DeserializerJit))]
    public void PublishDeserializerJit() => program = ColdApps.Publish("Deserializer", "jit");

    [GlobalSetup(Target = nameof(EmptyReadyToRun))]
    public void PublishEmptyReadyToRun() => program = PublishReadyToRun("Empty");

    [GlobalSetup(Target = nameof(ContactReadyToRun))]
    public void PublishContactReadyToRun() => program = PublishReadyToRun("Contact");

    [GlobalSetup(Target = nameof(OpenReadyToRun))]
    public void PublishOpenReadyToRun() => program = PublishReadyToRun("Open");

    [GlobalSetup(Target = nameof(DeserializerReadyToRun))]
    public void PublishDeserializerReadyToRun() => program = PublishReadyToRun("Deserializer");

    [GlobalSetup(Target = nameof(EmptyNative))]
    public void PublishEmptyNative() => program = PublishNative("Empty");

    [GlobalSetup(Target = nameof(ContactNative))]
    public void PublishContactNative() => program = PublishNative("Contact");

    [GlobalSetup(Target = nameof(OpenNative))]
    public void PublishOpenNative() => program = PublishNative("Open");

    [Benchmark(Baseline = true, Description = "empty program"), BenchmarkCategory(Jit)]
    public string EmptyJit() => ColdApps.Run(program);

    [Benchmark(Description = "one contact by id"), BenchmarkCategory(Jit)]
    public string ContactJit() => ColdApps.Run(program);

    [Benchmark(Description = "all open in Wales now"), BenchmarkCategory(Jit)]
    public string OpenJit() => ColdApps.Run(program);

    [Benchmark(Description = "YamlDotNet, contacts only"), BenchmarkCategory(Jit)]
    public string DeserializerJit() => ColdApps.Run(program, Repository.Content);

    [Benchmark(Baseline = true, Description = "empty program"), BenchmarkCategory(ReadyToRun)]
    public string EmptyReadyToRun() => ColdApps.Run(program);

    [Benchmark(Description = "one contact by id"), BenchmarkCategory(ReadyToRun)]
    public string ContactReadyToRun() => ColdApps.Run(program);

    [Benchmark(Description = "all open in Wales now"), BenchmarkCategory(ReadyToRun)]
    public string OpenReadyToRun() => ColdApps.Run(program);

    [Benchmark(Description = "YamlDotNet, contacts only"), BenchmarkCategory(ReadyToRun)]
    public string DeserializerReadyToRun() => ColdApps.Run(program, Repository.Content);

    // The reflection deserializer cannot be compiled natively.
    [Benchmark(Baseline = true, Description = "empty program"), BenchmarkCategory(Native)]
    public string EmptyNative() => ColdApps.Run(program);

    [Benchmark(Description = "one contact by id"), BenchmarkCategory(Native)]
    public string ContactNative() => ColdApps.Run(program);

    [Benchmark(Description = "all open in Wales now"), BenchmarkCategory(Native)]
    public string OpenNative() => ColdApps.Run(program);

    private static string PublishReadyToRun(string app) =>
        ColdApps.Publish(app, "ready-to-run", "--use-current-runtime", "--self-contained", "false", "-p:PublishReadyToRun=true");

    private static string PublishNative(string app) => ColdApps.Publish(app, "native", "--use-current-runtime", "-p:PublishAot=true");
}
