using System.Collections.Immutable;
using StalkingGuidance.Localization;
using StalkingGuidance.Places;

namespace StalkingGuidance.Law;

/// <summary>The law of one jurisdiction: of the past, of today, and what is not confirmed. Immutable and thread-safe.</summary>
public sealed record JurisdictionLaw
{
    /// <summary>Where it applies.</summary>
    public required Jurisdiction Jurisdiction { get; init; }

    /// <summary>What the jurisdiction is called.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The nations that it covers.</summary>
    public required ImmutableArray<Nation> Nations { get; init; }

    /// <summary>That it is not legal advice. To be shown with anything of this.</summary>
    public required LocalizedText Notice { get; init; }

    /// <summary>The offences: those of stalking, and others for contrast.</summary>
    public required ImmutableArray<Offence> Offences { get; init; }

    /// <summary>The orders that protect people.</summary>
    public required ImmutableArray<Order> Orders { get; init; }

    /// <summary>The rights of people affected.</summary>
    public required ImmutableArray<Right> Rights { get; init; }

    /// <summary>The guidance to police and prosecutors; it is not law.</summary>
    public required ImmutableArray<GuidanceDocument> Guidance { get; init; }

    /// <summary>All of them, in that order.</summary>
    public IEnumerable<Provision> Provisions
    {
        get
        {
            foreach (Offence offence in Offences)
            {
                yield return offence;
            }

            foreach (Order order in Orders)
            {
                yield return order;
            }

            foreach (Right right in Rights)
            {
                yield return right;
            }

            foreach (GuidanceDocument document in Guidance)
            {
                yield return document;
            }
        }
    }

    /// <summary>What stood on a day. Show a page of today by the day of today; a case from the past by the day on which it happened.</summary>
    public LawOn On(DateOnly day) => new()
    {
        Jurisdiction = Jurisdiction,
        Day = day,
        Notice = Notice,
        Offences = [.. Offences.Where(offence => offence.StoodOn(day)).Select(offence => OffenceOn.Of(offence, day))],
        Orders = [.. Orders.Where(order => order.StoodOn(day)).Select(order => OrderOn.Of(order, day))],
        Rights = [.. Rights.Where(right => right.StoodOn(day))],
        Guidance = [.. Guidance.Where(document => document.StoodOn(day))],
    };

    /// <summary>The name.</summary>
    public override string ToString() => Name.ToString();
}
