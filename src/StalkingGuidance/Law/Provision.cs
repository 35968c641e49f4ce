using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.Places;

namespace StalkingGuidance.Law;

/// <summary>
/// A piece of the law of one jurisdiction, or of the guidance beside it: an <see cref="Offence"/>, an <see cref="Order"/>,
/// a <see cref="Right"/> or a <see cref="GuidanceDocument"/>, and nothing else. General information, never a finding that
/// something happened. Immutable and thread-safe.
/// </summary>
public abstract record Provision : IVerified
{
    private protected Provision()
    {
    }

    /// <summary>The permanent name.</summary>
    public required ProvisionId Id { get; init; }

    /// <inheritdoc/>
    public string Key => "law." + Id.Value.Replace('/', '.');

    /// <summary>Where it applies. Never show it to somebody elsewhere.</summary>
    public required Jurisdiction Jurisdiction { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What it is, in plain words.</summary>
    public required LocalizedText Summary { get; init; }

    /// <summary>The Act and section, or the document.</summary>
    public required LocalizedText Citation { get; init; }

    /// <summary>Whether it is law.</summary>
    public required ProvisionState State { get; init; }

    /// <summary>The days on which it is law, as far as sources give them.</summary>
    public required InForcePeriod InForce { get; init; }

    /// <summary>What to know besides; <see langword="null"/> when there is nothing.</summary>
    public required LocalizedText? Note { get; init; }

    /// <inheritdoc/>
    public required Verification Verification { get; init; }

    /// <summary>Whether a source gives the first day on which it was law. Where it does not, a page should say so.</summary>
    public bool DateKnown => InForce.From is not null;

    /// <summary>
    /// Whether it stood on a day. What is in force with no known first day stands on any day, see <see cref="DateKnown"/>;
    /// what is repealed does so only between known dates; what is not confirmed never does.
    /// </summary>
    public bool StoodOn(DateOnly day) => State switch
    {
        ProvisionState.InForce => InForce.Covers(day),
        ProvisionState.Repealed => InForce is { From: not null, To: not null } && InForce.Covers(day),
        _ => false,
    };

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name.ToString();
}
