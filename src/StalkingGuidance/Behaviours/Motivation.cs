using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Behaviours;

/// <summary>
/// A type of the research model of Mullen, Pathé, Purcell and Stuart (Am J Psychiatry 1999;156:1244-1249), drawn from people sent to a clinic.
/// For professionals only: never shown to the public, never a label for a person, never a reason that excuses harm. Immutable and thread-safe.
/// </summary>
public sealed record Motivation : IVerified
{
    /// <summary>
    /// Whether only professionals may be shown it: always. An app that shows <see cref="Description"/> shows <see cref="Caution"/> beside it.
    /// </summary>
    public const bool ForProfessionalsOnly = true;

    /// <summary>The permanent name.</summary>
    public required MotivationId Id { get; init; }

    /// <inheritdoc/>
    public string Key => "motivations." + Id.Value;

    /// <summary>What the model calls it.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What the model says of it.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>Between whom it is usually seen.</summary>
    public required LocalizedText TypicalSetting { get; init; }

    /// <summary>What not to conclude from it. To be shown wherever the type is.</summary>
    public required LocalizedText Caution { get; init; }

    /// <inheritdoc/>
    public required Verification Verification { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name.ToString();
}
