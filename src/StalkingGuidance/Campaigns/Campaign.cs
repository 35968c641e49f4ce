using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Campaigns;

/// <summary>An awareness day or week. What no source gives is <see langword="null"/>, never guessed. Immutable and thread-safe.</summary>
public sealed record Campaign : IVerified
{
    /// <summary>The permanent name.</summary>
    public required CampaignId Id { get; init; }

    /// <inheritdoc/>
    public string Key => "campaigns." + Id.Value;

    /// <summary>What it is called.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Its year.</summary>
    public required int Year { get; init; }

    /// <summary>Whether anything more is known of it.</summary>
    public required CampaignState State { get; init; }

    /// <summary>Its first day, in UK time; <see langword="null"/> when no source gives it.</summary>
    public required DateOnly? From { get; init; }

    /// <summary>Its last day; <see langword="null"/> when no source gives it.</summary>
    public required DateOnly? To { get; init; }

    /// <summary>Its theme; <see langword="null"/> when no source gives it.</summary>
    public required LocalizedText? Theme { get; init; }

    /// <summary>How sure the theme is; <see langword="null"/> when there is none.</summary>
    public required Confidence? ThemeConfidence { get; init; }

    /// <summary>Its hashtag with the sign, such as <c>#StalkingMatters</c>; <see langword="null"/> when no source gives it.</summary>
    public required string? Hashtag { get; init; }

    /// <summary>What to know besides, such as where sources differ; <see langword="null"/> when there is nothing.</summary>
    public required LocalizedText? Note { get; init; }

    /// <inheritdoc/>
    public required Verification Verification { get; init; }

    /// <summary>Whether it is known to run on a day. False also when its days are not known.</summary>
    public bool RunsOn(DateOnly day) => From <= day && day <= To;

    /// <summary>The name.</summary>
    public override string ToString() => Name.ToString();
}
