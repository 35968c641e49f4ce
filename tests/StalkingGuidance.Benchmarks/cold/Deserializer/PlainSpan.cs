namespace StalkingGuidance.Benchmarks.Plain;

/// <summary>A stretch of time on some days of the week.</summary>
public sealed class PlainSpan
{
    public List<string> Days { get; set; } = [];

    public string Opens { get; set; } = "";

    public string Closes { get; set; } = "";

    public string? ClosesOn { get; set; }
}
