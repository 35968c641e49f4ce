namespace StalkingGuidance.Benchmarks.Plain;

/// <summary>A way of reaching a contact.</summary>
public sealed class PlainChannel
{
    public string Id { get; set; } = "";

    public string Kind { get; set; } = "";

    public string? Number { get; set; }

    public string? Display { get; set; }

    public string? Address { get; set; }

    public List<string> Languages { get; set; } = [];

    public string? Cost { get; set; }

    public string? Confidence { get; set; }

    public string? Seen { get; set; }

    public string? Note { get; set; }

    public PlainHours? Hours { get; set; }
}
