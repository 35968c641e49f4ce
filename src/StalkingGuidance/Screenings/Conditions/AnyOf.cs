using System.Collections.Immutable;

namespace StalkingGuidance.Screenings.Conditions;

/// <summary>Met when at least one of its conditions is met.</summary>
/// <param name="Conditions">The conditions, in the order of the file.</param>
public sealed record AnyOf(ImmutableArray<Condition> Conditions) : Condition;
