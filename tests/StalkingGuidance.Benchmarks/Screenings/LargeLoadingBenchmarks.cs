using System.Text;
using BenchmarkDotNet.Attributes;
using StalkingGuidance.Benchmarks.Screenings.Inputs;
using StalkingGuidance.Screenings;
using YamlDotNet.Serialization;

namespace StalkingGuidance.Benchmarks.Screenings;

/// <summary>A screening of 4,000 rules from YAML: parsed, checked and compiled; beside YamlDotNet's deserializer, which only fills dictionaries.</summary>
[MemoryDiagnoser]
public class LargeLoadingBenchmarks
{
    private readonly IDeserializer deserializer = new DeserializerBuilder().Build();
    private string yaml = "";

    [GlobalSetup]
    public void Write() => yaml = BriefRules.Yaml(4000);

    [Benchmark(Baseline = true)]
    public object? Deserializer() => deserializer.Deserialize<object>(yaml);

    [Benchmark]
    public Screening Load() => ScreeningText.Read(yaml);
}
