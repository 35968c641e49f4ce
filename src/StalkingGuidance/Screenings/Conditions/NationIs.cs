using System.Collections.Immutable;
using StalkingGuidance.Places;

namespace StalkingGuidance.Screenings.Conditions;

/// <summary>Met when the nation is one of these.</summary>
/// <param name="Nations">The nations.</param>
public sealed record NationIs(ImmutableArray<Nation> Nations) : Condition;
