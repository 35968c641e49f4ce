using System.Collections.Immutable;

namespace StalkingGuidance.Law;

/// <summary>An offence as it stood on a day. Immutable and thread-safe.</summary>
/// <param name="Offence">The offence.</param>
/// <param name="Elements">What had to be shown on that day, in order.</param>
/// <param name="Maximums">The maximum sentences on that day.</param>
public sealed record OffenceOn(Offence Offence, ImmutableArray<Element> Elements, MaximumsOn Maximums)
{
    internal static OffenceOn Of(Offence offence, DateOnly day) =>
        new(offence, [.. offence.Elements.Where(element => element.InForce.Covers(day))], MaximumsOn.Of(offence.Maximums, day));
}
