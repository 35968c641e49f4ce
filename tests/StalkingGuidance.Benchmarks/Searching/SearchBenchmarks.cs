using BenchmarkDotNet.Attributes;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Benchmarks.Searching;

/// <summary>
/// One query on a warm index, in English and in Welsh, beside what an app would write without one: every content file searched for each word, with no ranking and no typing errors forgiven.
/// </summary>
[MemoryDiagnoser]
public class SearchBenchmarks
{
    private static readonly string[] Queries =
    [
        "he keeps sending me flowers",
        "my ex put a tracker on my car",
        "my dauhgter is being folowed",
        "can't go on",
        "someone logs in to my email",
        "how do I get an order to keep them away",
    ];

    private static readonly string[] WelshQueries =
    [
        "mae o'n dal i anfon blodau",
        "fy ex wedi rhoi traciwr ar fy nghar",
        "mae fy merhc yn cael ei ddiln",
        "methu mynd ymlaen",
        "rhywun yn mewngofnodi i fy e-bost",
        "sut mae cael restraining order i'w cadw draw",
    ];

    private readonly ContentPack pack = ContentPack.Default;
    private string[] texts = [];

    [GlobalSetup]
    public void Read()
    {
        texts = [.. Directory.EnumerateFiles(Repository.Content, "*.yaml", SearchOption.AllDirectories).Select(File.ReadAllText)];
        foreach (string query in Queries)
        {
            pack.Search(query, Language.English);
        }

        foreach (string query in WelshQueries)
        {
            pack.Search(query, Language.Welsh);
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = 6)]
    public int Scan()
    {
        int found = 0;
        foreach (string query in Queries)
        {
            foreach (string word in query.Split(' '))
            {
                found += texts.Count(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));
            }
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = 6)]
    public int Search()
    {
        int found = 0;
        foreach (string query in Queries)
        {
            found += pack.Search(query, Language.English).Hits.Length;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = 6)]
    public int SearchWelsh()
    {
        int found = 0;
        foreach (string query in WelshQueries)
        {
            found += pack.Search(query, Language.Welsh).Hits.Length;
        }

        return found;
    }
}
