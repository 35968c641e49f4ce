using System.Collections.Immutable;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Translations;

/// <summary>The translation of one file. Immutable and thread-safe.</summary>
internal sealed record TranslationFile
{
    /// <summary>A file that has nothing yet.</summary>
    public static TranslationFile Empty { get; } = new() { Status = ReviewState.Draft, ReviewedBy = null, ReviewedOn = null, Texts = [], AlsoSaid = [], Position = default };

    /// <summary>Who has read its texts, where a text does not say otherwise.</summary>
    public required ReviewState Status { get; init; }

    /// <summary>Who reviewed it, by name or office; <see langword="null"/> while nobody has.</summary>
    public required string? ReviewedBy { get; init; }

    /// <summary>When it was reviewed; <see langword="null"/> while nobody has.</summary>
    public required DateOnly? ReviewedOn { get; init; }

    /// <summary>The texts, in order.</summary>
    public required ImmutableArray<TranslatedText> Texts { get; init; }

    /// <summary>What people type in this language when they look for an item, by the item's key: no translations, but the language's own ways of saying it.</summary>
    public required ImmutableArray<AlsoSaidOf> AlsoSaid { get; init; }

    /// <summary>Where the texts stand.</summary>
    public required SourcePosition Position { get; init; }
}
