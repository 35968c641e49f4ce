using System.Diagnostics;
using System.Text.Json.Serialization;

namespace StalkingGuidance.Screenings.Records;

/// <summary>An answer as it stands in JSON.</summary>
[DebuggerDisplay("(an answer, not shown)")]
internal sealed class AnswerDocument
{
    public required string Question { get; init; }

    public required string State { get; init; }

    /// <summary>Only where something can be chosen and was answered.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string[]? Chosen { get; init; }

    /// <summary>Only where a number was answered.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Count { get; init; }

    public override string ToString() => "(an answer, not shown)";
}
