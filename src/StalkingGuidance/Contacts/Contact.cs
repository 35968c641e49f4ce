using System.Collections.Immutable;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.People;
using StalkingGuidance.Places;

namespace StalkingGuidance.Contacts;

/// <summary>A service that somebody can reach. Immutable and thread-safe.</summary>
public sealed record Contact : IVerified
{
    /// <summary>The permanent name.</summary>
    public required ContactId Id { get; init; }

    /// <inheritdoc/>
    public string Key => "contacts." + Id.Value;

    /// <summary>What the service is called.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Other names that people search for.</summary>
    public required ImmutableArray<string> AlsoKnownAs { get; init; }

    /// <summary>What the service calls itself in other languages.</summary>
    public required ImmutableArray<NameInLanguage> Names { get; init; }

    /// <summary>Who runs it; <see langword="null"/> when no source names one.</summary>
    public required string? Operator { get; init; }

    /// <summary>What sort of service it is.</summary>
    public required ContactKind Kind { get; init; }

    /// <summary>What it is about.</summary>
    public required ContactSubject Subject { get; init; }

    /// <summary>What it does.</summary>
    public required LocalizedText Summary { get; init; }

    /// <summary>Who it is for.</summary>
    public required ImmutableArray<Audience> For { get; init; }

    /// <summary>Limits on who it serves; <see langword="null"/> when anybody it is for may use it.</summary>
    public required Eligibility? OnlyFor { get; init; }

    /// <summary>The nations that it serves.</summary>
    public required ImmutableArray<Nation> Nations { get; init; }

    /// <summary>The area within its nations that it serves; <see langword="null"/> for all of them.</summary>
    public required LocalizedText? Area { get; init; }

    /// <summary>What it cannot do.</summary>
    public required ImmutableArray<LocalizedText> Cannot { get; init; }

    /// <summary>How to use it, in order; empty when that needs no telling.</summary>
    public required ImmutableArray<LocalizedText> Steps { get; init; }

    /// <summary>What to know before relying on it.</summary>
    public required ImmutableArray<LocalizedText> Limits { get; init; }

    /// <summary>The contact that this way of calling goes through; otherwise <see langword="null"/>.</summary>
    public required ContactId? Uses { get; init; }

    /// <summary>Its web page; <see langword="null"/> when no address is sure enough.</summary>
    public required Website? Website { get; init; }

    /// <summary>The ways to reach it, best first; empty when none is sure enough to show.</summary>
    public required ImmutableArray<Channel> Channels { get; init; }

    /// <summary>Wrong or retired numbers in circulation. Never to be shown; kept so that they can be refused.</summary>
    public required ImmutableArray<NearMiss> NearMisses { get; init; }

    /// <inheritdoc/>
    public required Verification Verification { get; init; }

    /// <summary>The words that stand around its name in a sentence; none in a pack without them.</summary>
    internal Lazy<Labels?>? Labels { get; init; }

    /// <summary>The number to call; <see langword="null"/> when it takes no voice calls, or none is sure enough.</summary>
    public PhoneNumber? Phone => FirstOf(ChannelKind.Phone)?.Number;

    /// <summary>
    /// How a sentence names it: <c>999</c>, <c>Childline (0800 1111)</c>, or <c>Shout (text SHOUT to 85258)</c> where it takes no voice calls.
    /// The number is left out where the name already says it.
    /// </summary>
    public string InASentence
    {
        get
        {
            Channel? channel = FirstOf(ChannelKind.Phone) ?? FirstOf(ChannelKind.Sms) ?? FirstOf(ChannelKind.Relay);
            string name = Name.Value;
            if (channel?.Number is not { } number || name.Contains(number.Display, StringComparison.Ordinal))
            {
                return name;
            }

            return (channel.Kind, channel.Keyword, Labels?.Value) switch
            {
                (ChannelKind.Sms, { } keyword, { } labels) => labels.TextKeywordTo.Say(("name", name), ("keyword", keyword), ("number", number.Display)),
                (ChannelKind.Sms, _, { } labels) => labels.TextTo.Say(("name", name), ("number", number.Display)),
                _ => $"{name} ({number.Display})",
            };
        }
    }

    /// <summary>Whether it is for people who worry about their own behaviour. Never list it beside contacts for people who are stalked.</summary>
    public bool IsForOwnBehaviour =>
        Subject == ContactSubject.OwnBehaviour
        || (For.Contains(Audience.OwnBehaviour) && !For.Contains(Audience.PersonAffected) && !For.Contains(Audience.YoungPerson));

    /// <summary>Whether it serves a nation.</summary>
    public bool Serves(Nation nation)
    {
        // By hand: a cold process would compile .NET's own search, and the comparer that it asks for.
        for (int i = 0; i < Nations.Length; i++)
        {
            if (Nations[i] == nation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether any channel is answered at a moment: open when one is; closed only when all are; otherwise unknown. Allocates nothing.
    /// </summary>
    public Availability At(DateTimeOffset moment)
    {
        Availability best = Availability.HoursNotKnown;
        for (int i = 0; i < Channels.Length; i++)
        {
            Availability candidate = Channels[i].At(moment);
            best = i == 0 ? candidate : Availability.Best(best, candidate);
        }

        return best;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name.ToString();

    private Channel? FirstOf(ChannelKind kind)
    {
        foreach (Channel channel in Channels)
        {
            if (channel.Kind == kind)
            {
                return channel;
            }
        }

        return null;
    }
}
