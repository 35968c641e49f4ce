namespace StalkingGuidance.Law;

/// <summary>Something that a person affected can ask for: a code, a review scheme, a complaint. Immutable and thread-safe.</summary>
public sealed record Right : Provision;
