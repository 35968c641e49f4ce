using BenchmarkDotNet.Attributes;
using StalkingGuidance.Benchmarks.Plain;
using StalkingGuidance.Evidence;
using StalkingGuidance.Packs;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace StalkingGuidance.Benchmarks.Loading;

/// <summary>
/// All of the content in a warm process: from its folder with every check, from a snapshot, and as YamlDotNet's reflection deserializer fills
/// plain classes from the same files (contacts into classes, the rest into its dictionaries), without checking anything.
/// </summary>
[MemoryDiagnoser]
public class LoadingBenchmarks
{
    private readonly IDeserializer deserializer =
        new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).IgnoreUnmatchedProperties().Build();

    private readonly string folder = Repository.Content;
    private byte[] snapshot = [];

    [GlobalSetup]
    public void Compile()
    {
        using MemoryStream compiled = new();
        ContentPack.Compile(folder, compiled);
        snapshot = compiled.ToArray();
    }

    [Benchmark(Baseline = true)]
    public int Deserializer()
    {
        int files = 0;
        foreach (string file in Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories))
        {
            using StreamReader text = File.OpenText(file);
            bool isContact = Path.GetFileName(Path.GetDirectoryName(file)) == "contacts";
            object? read = isContact ? deserializer.Deserialize<PlainContact>(text) : deserializer.Deserialize<object>(text);
            files += read is null ? 0 : 1;
        }

        return files;
    }

    [Benchmark]
    public int Folder() => ReadAll(ContentPack.Load(folder));

    [Benchmark]
    public int Snapshot()
    {
        using MemoryStream stream = new(snapshot);
        return ReadAll(ContentPack.Read(stream));
    }

    private static int ReadAll(ContentPack pack)
    {
        int items = pack.Sources.Count + pack.Manifest.Id.Length;
        foreach (IVerified item in pack.Verified())
        {
            items += item.Key.Length;
        }

        return items;
    }
}
