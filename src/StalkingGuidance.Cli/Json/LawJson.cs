using StalkingGuidance.Law;
using StalkingGuidance.Places;

namespace StalkingGuidance.Cli.Json;

/// <summary><c>law --json</c>: what stood on a day. <c>NotConfirmedInForce</c> never did, as far as is known: never show it as law.</summary>
internal sealed record LawJson(
    string Notice,
    string Jurisdiction,
    string Name,
    DateOnly On,
    IReadOnlyList<OffenceJson> Offences,
    IReadOnlyList<OrderJson> Orders,
    IReadOnlyList<ProvisionJson> Rights,
    IReadOnlyList<ProvisionJson> Guidance,
    IReadOnlyList<ProvisionJson> NotConfirmedInForce)
{
    public static LawJson Of(JurisdictionLaw law, DateOnly day, DateOnly today)
    {
        LawOn stood = law.On(day);
        return new LawJson(
            stood.Notice.Value,
            Jurisdictions.Words.WordOf((int)law.Jurisdiction),
            law.Name.Value,
            day,
            [.. stood.Offences.Select(offence => OffenceJson.Of(offence, today))],
            [.. stood.Orders.Select(order => OrderJson.Of(order, today))],
            [.. stood.Rights.Select(right => ProvisionJson.Of(right, today))],
            [.. stood.Guidance.Select(document => ProvisionJson.Of(document, today))],
            [.. law.Provisions.Where(provision => provision.State == ProvisionState.NotConfirmedInForce).Select(provision => ProvisionJson.Of(provision, today))]);
    }
}

/// <summary>What all provisions have. A day that is null is not known.</summary>
internal sealed record ProvisionJson(string Id, string Name, string Summary, string Citation, string State, DateOnly? From, DateOnly? To, string? Note, VerificationJson Verification)
{
    public static ProvisionJson Of(Provision provision, DateOnly today) => new(
        provision.Id.Value,
        provision.Name.Value,
        provision.Summary.Value,
        provision.Citation.Value,
        ProvisionStates.Words.WordOf((int)provision.State),
        provision.InForce.From,
        provision.InForce.To,
        provision.Note?.Value,
        VerificationJson.Of(provision.Verification, today));
}

/// <summary>An offence as it stood.</summary>
internal sealed record OffenceJson(
    ProvisionJson Provision, bool IsStalking, string? Tried, IReadOnlyList<string> Elements, string? ActsAre, IReadOnlyList<ActJson> Acts, MaximumsJson Maximums)
{
    public static OffenceJson Of(OffenceOn stood, DateOnly today) => new(
        ProvisionJson.Of(stood.Offence, today),
        stood.Offence.IsStalking,
        stood.Offence.Tried is { } mode ? ModesOfTrial.Words.WordOf((int)mode) : null,
        CommonJson.Values(stood.Elements.Select(element => element.Text)),
        stood.Offence.ActsAre is { } list ? ActLists.Words.WordOf((int)list) : null,
        [.. stood.Offence.Acts.Select(act => new ActJson(act.Id.Value, act.Letter, act.Text.Value))],
        MaximumsJson.Of(stood.Maximums));
}

/// <summary>An act as a statute lists it.</summary>
internal sealed record ActJson(string Id, string Letter, string Text);

/// <summary>An order as it stood.</summary>
internal sealed record OrderJson(ProvisionJson Provision, string WhoCanAsk, string DecidedBy, string WhatItDoes, string? Length, string? Breach, MaximumsJson BreachMaximums)
{
    public static OrderJson Of(OrderOn stood, DateOnly today) => new(
        ProvisionJson.Of(stood.Order, today),
        stood.Order.WhoCanAsk.Value,
        stood.Order.DecidedBy.Value,
        stood.Order.WhatItDoes.Value,
        stood.Order.Length?.Value,
        stood.Order.Breach?.Text.Value,
        MaximumsJson.Of(stood.BreachMaximums));
}

/// <summary>Maximum sentences of a day. A court in neither list is not known to have one: that never means there is none.</summary>
internal sealed record MaximumsJson(IReadOnlyList<MaximumJson> Known, IReadOnlyList<string> NotKnown)
{
    public static MaximumsJson Of(MaximumsOn maximums) => new(
        [.. maximums.Known.Select(maximum => new MaximumJson(Courts.Words.WordOf((int)maximum.Court), maximum.Years, maximum.Months, maximum.UnlimitedFine))],
        [.. maximums.NotKnown.Select(court => Courts.Words.WordOf((int)court))]);
}

/// <summary>The longest sentence in a court, in years or in months.</summary>
internal sealed record MaximumJson(string Court, int? Years, int? Months, bool UnlimitedFine);
