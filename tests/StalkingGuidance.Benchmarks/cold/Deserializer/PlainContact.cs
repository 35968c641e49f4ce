namespace StalkingGuidance.Benchmarks.Plain;

/// <summary>A contact as somebody would write it who fills plain classes from the YAML.</summary>
public sealed class PlainContact
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public List<string> AlsoKnownAs { get; set; } = [];

    public Dictionary<string, string> Names { get; set; } = [];

    public string? Operator { get; set; }

    public string Kind { get; set; } = "";

    public string Subject { get; set; } = "";

    public string Summary { get; set; } = "";

    public List<string> For { get; set; } = [];

    public List<string> Nations { get; set; } = [];

    public string? Area { get; set; }

    public List<string> Cannot { get; set; } = [];

    public List<string> Steps { get; set; } = [];

    public List<string> Limits { get; set; } = [];

    public List<PlainChannel> Channels { get; set; } = [];

    public PlainVerification? Verification { get; set; }
}
