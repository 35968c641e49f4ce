using System.Collections.Immutable;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Behaviours;

/// <summary>
/// FOUR: fixated, obsessive, unwanted, repeated. A memory aid that helps to see a pattern, and no test in law. Immutable and thread-safe.
/// </summary>
public sealed record FourTest : IVerified
{
    /// <inheritdoc/>
    public string Key => "four";

    /// <summary>What it is called.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What it is, and who uses it.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>That it is no legal test, and that nobody has to match it before they ask for help. To be shown wherever the letters are.</summary>
    public required LocalizedText NotALegalTest { get; init; }

    /// <summary>The four letters, in order.</summary>
    public required ImmutableArray<FourLetter> Letters { get; init; }

    /// <inheritdoc/>
    public required Verification Verification { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name.ToString();
}
