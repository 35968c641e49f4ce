using System.Globalization;
using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using StalkingGuidance.Behaviours;
using StalkingGuidance.Hosting;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Benchmarks.Texts;

/// <summary>One text in Welsh, by every door, beside .NET's localizer over a resource file and a plain property. All are warm.</summary>
[MemoryDiagnoser]
public class TextLookupBenchmarks
{
    private const string Key = "behaviours.following.name";
    private readonly PlainWords plain = new();
    private readonly LocalizedText text = ContentPack.Default.Behaviours[BehaviourIds.Following].Name;
    private readonly ContentPack welsh = ContentPack.Default.In(Language.Welsh);
    private IStringLocalizer resources = null!;
    private IStringLocalizer content = null!;
    private IStringLocalizer behindAnApp = null!;

    [GlobalSetup]
    public void Open()
    {
        CultureInfo.CurrentUICulture = new CultureInfo("cy");
        ResourceManagerStringLocalizerFactory factory = new(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance);
        ContentLocalizerFactory ours = new(factory, new ContentStrings(new Lazy<ContentPack>(ContentPack.Default)), Options.Create(new StalkingGuidanceOptions()));
        resources = factory.Create(typeof(ResourceWords));
        content = ours.Create(typeof(ContentPack));
        behindAnApp = ours.Create(typeof(PlainWords));
        foreach (string found in new[] { Property(), Resources(), InALanguage(), AsString(), Find(), Content(), BehindAnApp() })
        {
            if (found != "Eich dilyn")
            {
                throw new InvalidOperationException($"'{found}' is not the Welsh text.");
            }
        }
    }

    [Benchmark(Description = "plain property")]
    public string Property() => plain.Following;

    [Benchmark(Baseline = true, Description = "IStringLocalizer over a .resx")]
    public string Resources() => resources[Key].Value;

    [Benchmark(Description = "text.In(language).Value")]
    public string InALanguage() => text.In(Language.Welsh).Value;

    [Benchmark(Description = "text.ToString(), by culture")]
    public string AsString() => text.ToString();

    [Benchmark(Description = "pack.Find(key).Value")]
    public string Find() => welsh.Find(Key)!.Value;

    [Benchmark(Description = "IStringLocalizer over content")]
    public string Content() => content[Key].Value;

    [Benchmark(Description = "the same behind an app's own words")]
    public string BehindAnApp() => behindAnApp[Key].Value;
}
