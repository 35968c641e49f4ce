using System.Collections.Immutable;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.References;

namespace StalkingGuidance.Research;

/// <summary>A result of research or statistics. A figure about a group is never one person's own risk. Immutable and thread-safe.</summary>
public sealed record Finding : IVerified
{
    /// <summary>The permanent name.</summary>
    public required FindingId Id { get; init; }

    /// <inheritdoc/>
    public string Key => "findings." + Id.Value;

    /// <summary>Its number in the research that the content was made from, or its numbers with commas between, for tracing.</summary>
    public required string Code { get; init; }

    /// <summary>
    /// The finding as a reader sees it, with its figures, who was asked or counted, and when. Content whose sentence lacks one of these does not load.
    /// </summary>
    public required LocalizedText Sentence { get; init; }

    /// <summary>The figures, in order.</summary>
    public required ImmutableArray<FindingFigure> Figures { get; init; }

    /// <summary>Who was asked or counted.</summary>
    public required LocalizedText Population { get; init; }

    /// <summary>Where; <see langword="null"/> when <see cref="Population"/> says it, or no source does.</summary>
    public required LocalizedText? Place { get; init; }

    /// <summary>The earliest time of the data, or of the publication where <see cref="Years"/> says so; <see langword="null"/> when no source gives it.</summary>
    public required PartialDate? From { get; init; }

    /// <summary>The latest time of the data; <see langword="null"/> when it is that of <see cref="From"/>, or no source gives it.</summary>
    public required PartialDate? To { get; init; }

    /// <summary>When, in words: "2004 to 2006", "published in 2017", "year not given".</summary>
    public required LocalizedText Years { get; init; }

    /// <summary>How many were asked or counted; <see langword="null"/> when no source gives it.</summary>
    public required int? Sample { get; init; }

    /// <summary>How it was measured, and what limits it.</summary>
    public required LocalizedText Measure { get; init; }

    /// <summary>What a reader may wrongly take from it.</summary>
    public required LocalizedText DoesNotMean { get; init; }

    /// <summary>Whether it is for professionals only: it could frighten or mislead a person affected.</summary>
    public required bool ForProfessionalsOnly { get; init; }

    /// <summary>The full citation of a study; <see langword="null"/> when the sources say enough.</summary>
    public required string? Citation { get; init; }

    /// <summary>The topics that it belongs to.</summary>
    public required ImmutableArray<TopicId> Topics { get; init; }

    /// <inheritdoc/>
    public required Verification Verification { get; init; }

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence.ToString();
}
