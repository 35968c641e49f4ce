using System.Collections.Immutable;
using StalkingGuidance.Contacts;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.Places;

namespace StalkingGuidance.Forces;

/// <summary>A police force. Immutable and thread-safe.</summary>
public sealed record Force : IVerified
{
    /// <summary>The permanent name.</summary>
    public required ForceId Id { get; init; }

    /// <inheritdoc/>
    public string Key => "forces." + Id.Value;

    /// <summary>What the force is called.</summary>
    public required string Name { get; init; }

    /// <summary>Other names in use.</summary>
    public required ImmutableArray<string> AlsoKnownAs { get; init; }

    /// <summary>What it calls itself in other languages.</summary>
    public required ImmutableArray<NameInLanguage> Names { get; init; }

    /// <summary>What it is responsible for.</summary>
    public required ForceKind Kind { get; init; }

    /// <summary>The nations that it works in.</summary>
    public required ImmutableArray<Nation> Nations { get; init; }

    /// <summary>Its area; <see langword="null"/> when no source is sure enough.</summary>
    public required string? Area { get; init; }

    /// <summary>Its web page; <see langword="null"/> when no address is sure enough.</summary>
    public required Website? Website { get; init; }

    /// <summary>Its page on stalking; <see langword="null"/> when none was seen.</summary>
    public required Website? StalkingPage { get; init; }

    /// <summary>Where to report online; <see langword="null"/> when no address was seen.</summary>
    public required Website? ReportOnline { get; init; }

    /// <summary>How to reach it when nobody is in danger now; the emergency contact is the pack's.</summary>
    public required ImmutableArray<ContactId> Contacts { get; init; }

    /// <summary>Anything more; <see langword="null"/> when there is nothing.</summary>
    public required LocalizedText? Note { get; init; }

    /// <inheritdoc/>
    public required Verification Verification { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
