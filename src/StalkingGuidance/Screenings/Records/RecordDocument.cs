using System.Diagnostics;
using System.Text.Json.Serialization;

namespace StalkingGuidance.Screenings.Records;

/// <summary>A record as it stands in JSON, format 1. Members stand in this order, since the seal is taken over them.</summary>
[DebuggerDisplay("(a record's JSON, not shown)")]
internal sealed record RecordDocument
{
    public required int Format { get; init; }

    public required string Screening { get; init; }

    public required string Version { get; init; }

    public required int Revision { get; init; }

    public required string Meaning { get; init; }

    public required string Whole { get; init; }

    public required string Pack { get; init; }

    public required string? Nation { get; init; }

    public required string At { get; init; }

    public required AnswerDocument[] Answers { get; init; }

    public required ResultDocument Result { get; init; }

    /// <summary>Left out only while the seal is taken.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Seal { get; init; }

    public override string ToString() => "(a record's JSON, not shown)";
}
