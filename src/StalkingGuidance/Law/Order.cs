using StalkingGuidance.Localization;

namespace StalkingGuidance.Law;

/// <summary>An order that a court can make to protect somebody. Immutable and thread-safe.</summary>
public sealed record Order : Provision
{
    /// <summary>Who can ask for it. Never tell somebody to apply for an order that only the police can ask for.</summary>
    public required LocalizedText WhoCanAsk { get; init; }

    /// <summary>Which court decides.</summary>
    public required LocalizedText DecidedBy { get; init; }

    /// <summary>What it can ban or require.</summary>
    public required LocalizedText WhatItDoes { get; init; }

    /// <summary>How long it lasts; <see langword="null"/> when no source says.</summary>
    public required LocalizedText? Length { get; init; }

    /// <summary>What breaking it leads to; <see langword="null"/> when no source says.</summary>
    public required Breach? Breach { get; init; }
}
