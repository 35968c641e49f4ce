using System.Collections.Immutable;

namespace StalkingGuidance.Screenings.Conditions;

/// <summary>Met when each of its conditions is met.</summary>
/// <param name="Conditions">The conditions, in the order of the file.</param>
public sealed record AllOf(ImmutableArray<Condition> Conditions) : Condition;
