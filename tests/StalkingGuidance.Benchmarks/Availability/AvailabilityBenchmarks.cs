using BenchmarkDotNet.Attributes;
using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Benchmarks.Availability;

/// <summary>
/// Is the line answered? Asked for moments all over three years, so that no branch predictor learns them, of the helpline that has weekly hours and bank holidays.
/// </summary>
[MemoryDiagnoser]
public class AvailabilityBenchmarks
{
    private const int Moments = 4096;
    private readonly DateTimeOffset[] moments = new DateTimeOffset[Moments];
    private OpeningHours hours = null!;
    private HandWrittenHours byHand = null!;

    [GlobalSetup]
    public void Choose()
    {
        hours = ContentPack.Default.Contacts[ContactIds.NationalStalkingHelpline].Channels.First(channel => channel.Hours is { Always: false }).Hours!;
        byHand = new HandWrittenHours(
            [.. hours.Weekly.SelectMany(weekly => weekly.Days.Select(day => (day, TimeOnly.MinValue.AddMinutes(weekly.Span.Opens), TimeOnly.MinValue.AddMinutes(weekly.Span.Closes))))]);
        Random random = new(1);
        for (int i = 0; i < Moments; i++)
        {
            moments[i] = new DateTimeOffset(2025, 2, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(random.Next(3 * 365 * 24 * 60));
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Moments)]
    public int ByHand()
    {
        int open = 0;
        foreach (DateTimeOffset moment in moments)
        {
            open += byHand.IsOpen(moment) ? 1 : 0;
        }

        return open;
    }

    [Benchmark(OperationsPerInvoke = Moments)]
    public int At()
    {
        int open = 0;
        foreach (DateTimeOffset moment in moments)
        {
            open += hours.At(moment).IsOpen ? 1 : 0;
        }

        return open;
    }
}
