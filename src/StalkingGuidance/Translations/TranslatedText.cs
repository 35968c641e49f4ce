using StalkingGuidance.Diagnostics;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Translations;

/// <summary>One text of a translation file.</summary>
internal sealed record TranslatedText
{
    /// <summary>The text's permanent name.</summary>
    public required string Key { get; init; }

    /// <summary>The fingerprint of the text that it was made from.</summary>
    public required string MadeFrom { get; init; }

    /// <summary>The translation; <see langword="null"/> where the text stays as it is.</summary>
    public required string? Text { get; init; }

    /// <summary>Why the text stays as it is; <see langword="null"/> where it does not.</summary>
    public required string? Same { get; init; }

    /// <summary>Why it does not use the glossary's words; <see langword="null"/> where it does.</summary>
    public required string? FreeBecause { get; init; }

    /// <summary>Who has read it.</summary>
    public required ReviewState Review { get; init; }

    /// <summary>Where its words stand.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>What the text says in its language.</summary>
    public Translation Translate(string original) => new(Text ?? original, Review, MadeFrom);
}
