namespace StalkingGuidance.Localization;

/// <summary>What an organisation calls itself in another language. A proper name, not a translation of ours.</summary>
/// <param name="Language">The language.</param>
/// <param name="Name">The name.</param>
public sealed record NameInLanguage(Language Language, string Name);
