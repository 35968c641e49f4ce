using StalkingGuidance.Contacts;
using StalkingGuidance.Localization;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Packs;

/// <summary>What a pack says of itself in <c>pack.yaml</c>. Immutable and thread-safe.</summary>
public sealed record PackManifest
{
    /// <summary>The pack's permanent name.</summary>
    public required string Id { get; init; }

    /// <summary>The version of the content; the package has a version of its own.</summary>
    public required string Version { get; init; }

    /// <summary>What the pack is.</summary>
    public required string Title { get; init; }

    /// <summary>The language in which it is written first.</summary>
    public required Language Language { get; init; }

    /// <summary>What that language is called in itself.</summary>
    public required string LanguageName { get; init; }

    /// <summary>The licence of its texts, as an SPDX expression.</summary>
    public required string Licence { get; init; }

    /// <summary>The contact that leads every list.</summary>
    public required ContactId EmergencyContact { get; init; }

    internal static PackManifest Read(MappingReader pack) => new()
    {
        Id = pack.LocalId("id", "The pack's permanent name."),
        Version = pack.Quoted("version", "version", "The version of the content, such as \"1.0.0\".") ?? "",
        Title = pack.Text("title", "What the pack is."),
        Language = ReadLanguage(pack),
        LanguageName = pack.OptionalText("language-name", "What that language is called in itself; 'English' where it is left out.") ?? Language.EnglishName,
        Licence = pack.Text("licence", "The licence of its texts, as an SPDX expression."),
        EmergencyContact = new ContactId(pack.Reference("emergency-contact", ContactReader.Kind, "The contact that leads every list.") ?? ""),
    };

    /// <summary>Stands for a manifest that could not be read, so that the faults of the other files can be found all the same.</summary>
    internal static PackManifest Unread { get; } = new() { Id = "", Version = "", Title = "", Language = Language.English, LanguageName = Language.EnglishName, Licence = "", EmergencyContact = new ContactId("") };

    private static Language ReadLanguage(MappingReader pack)
    {
        string tag = pack.Text("language", "The language in which it is written first.");
        if (Language.TryParse(tag, out Language language))
        {
            return language;
        }

        if (tag.Length > 0)
        {
            pack.Report(LocalizationCodes.BadLanguage, "language", $"'{tag}' is no language tag.", "Write a BCP 47 tag, such as 'en-GB'.");
        }

        return Language.English;
    }
}
