namespace StalkingGuidance.Benchmarks.Plain;

/// <summary>Where an item comes from.</summary>
public sealed class PlainVerification
{
    public string? Checked { get; set; }

    public string? NewestEvidence { get; set; }

    public string? ReviewBy { get; set; }

    public string? Confidence { get; set; }

    public List<string> Sources { get; set; } = [];
}
