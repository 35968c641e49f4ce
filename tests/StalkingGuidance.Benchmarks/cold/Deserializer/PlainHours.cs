namespace StalkingGuidance.Benchmarks.Plain;

/// <summary>When a channel is answered.</summary>
public sealed class PlainHours
{
    public string? Confidence { get; set; }

    public string? Seen { get; set; }

    public string? Always { get; set; }

    public List<PlainSpan> Weekly { get; set; } = [];

    public object? BankHolidays { get; set; }

    public string? BankHolidaysOf { get; set; }
}
