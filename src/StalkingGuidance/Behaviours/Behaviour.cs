using System.Collections.Immutable;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.References;
using StalkingGuidance.Risk;

namespace StalkingGuidance.Behaviours;

/// <summary>
/// Something that people who stalk do. One act can be lawful and harmless: stalking is the pattern and its effect.
/// Never show behaviours as a test that a person must pass before they can ask for help. Immutable and thread-safe.
/// </summary>
public sealed record Behaviour : IVerified
{
    /// <summary>The permanent name.</summary>
    public required BehaviourId Id { get; init; }

    /// <inheritdoc/>
    public string Key => "behaviours." + Id.Value;

    /// <summary>The category that it belongs to.</summary>
    public required BehaviourCategoryId Category { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What it is, in one or two sentences to the person affected; where danger is near, who to call.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>Two to four everyday examples. Each begins in lower case, to stand in a list.</summary>
    public required ImmutableArray<LocalizedText> Examples { get; init; }

    /// <summary>Why a single act can look harmless, and what makes it matter.</summary>
    public required LocalizedText LooksHarmless { get; init; }

    /// <summary>Two to four things to note down when it happens. Each begins in lower case, to stand in a list.</summary>
    public required ImmutableArray<LocalizedText> Record { get; init; }

    /// <summary>Where it happens.</summary>
    public required Mode Mode { get; init; }

    /// <summary>The acts of the statutory lists that it is, by jurisdiction.</summary>
    public required StatutoryActs Acts { get; init; }

    /// <summary>The risk flag that it is a sign of; <see langword="null"/> when it is none by itself. Show what the flag says beside the behaviour.</summary>
    public required RiskFlagId? RiskFlag { get; init; }

    /// <summary>The topics that help, most helpful first.</summary>
    public required ImmutableArray<TopicId> Topics { get; init; }

    /// <summary>How people say it when they look for help. Search words, with the speakers' own blame and mistakes in them: never to be shown.</summary>
    public required ImmutableArray<string> AlsoSaid { get; init; }

    /// <inheritdoc/>
    public required Verification Verification { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name.ToString();
}
