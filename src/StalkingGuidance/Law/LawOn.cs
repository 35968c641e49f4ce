using System.Collections.Immutable;
using StalkingGuidance.Localization;
using StalkingGuidance.Places;

namespace StalkingGuidance.Law;

/// <summary>
/// The law of a jurisdiction as it stood on a day, as far as the content knows it. What is not confirmed to be in force is never in it;
/// what is in force with no known first day always is, see <see cref="Provision.DateKnown"/>. Immutable and thread-safe.
/// </summary>
public sealed record LawOn
{
    /// <summary>Where.</summary>
    public required Jurisdiction Jurisdiction { get; init; }

    /// <summary>When.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>That it is not legal advice. To be shown with anything of this.</summary>
    public required LocalizedText Notice { get; init; }

    /// <summary>The offences.</summary>
    public required ImmutableArray<OffenceOn> Offences { get; init; }

    /// <summary>The orders that protect people.</summary>
    public required ImmutableArray<OrderOn> Orders { get; init; }

    /// <summary>The rights of people affected.</summary>
    public required ImmutableArray<Right> Rights { get; init; }

    /// <summary>The guidance to police and prosecutors; it is not law.</summary>
    public required ImmutableArray<GuidanceDocument> Guidance { get; init; }
}
