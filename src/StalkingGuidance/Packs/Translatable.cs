using System.Collections.Immutable;
using StalkingGuidance.Localization;
using StalkingGuidance.Translations;

namespace StalkingGuidance.Packs;

/// <summary>A text of a pack as a translator meets it.</summary>
/// <param name="Key">Its permanent name.</param>
/// <param name="Text">What it says, with its placeholders.</param>
/// <param name="Path">The file that it stands in.</param>
internal sealed record Translatable(string Key, string Text, string Path)
{
    /// <summary>The fingerprint of the words.</summary>
    public string Fingerprint => Translation.FingerprintOf(Text);

    /// <summary>The languages in which it is a name that somebody gave themselves, which nobody translates.</summary>
    public ImmutableArray<Language> OwnNames { get; init; } = [];

    public bool HasOwnName => !OwnNames.IsEmpty;

    /// <summary>The form of a counted text that it is, in some languages only; <see langword="null"/> for a text with one form.</summary>
    public PluralCategory? Form { get; init; }

    /// <summary>A placeholder that a translation may leave out: a form for exactly two things may say "two".</summary>
    public string? MayLose => Form is not null ? PluralText.Count : null;

    /// <summary>Whether a language needs a translation of it.</summary>
    public bool AsksFor(ContentLanguage language) =>
        language.Includes(Key)
        && !OwnNames.Contains(language.Language)
        && (Form is not { } form || PluralRules.FormsOf(language.Language).Contains(form));
}
