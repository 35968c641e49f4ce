namespace StalkingGuidance.Localization;

/// <summary>
/// Words that stand in content so that they can be translated, by their keys: those of the command line tool. The program that uses them
/// knows which there are; the pack only holds them. Immutable and thread-safe.
/// </summary>
internal sealed class Phrasebook(IReadOnlyDictionary<string, LocalizedText> texts, IReadOnlyDictionary<string, PluralText> counted)
{
    /// <summary>The texts that have one form, by key.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Texts { get; } = texts;

    /// <summary>The texts about a number of things, by key.</summary>
    public IReadOnlyDictionary<string, PluralText> Counted { get; } = counted;
}
