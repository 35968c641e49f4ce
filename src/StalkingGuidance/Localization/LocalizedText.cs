using System.Collections.Immutable;

namespace StalkingGuidance.Localization;

/// <summary>
/// A text for people. Its mentions of other items are filled in when it is first asked for. Immutable and thread-safe.
/// </summary>
public sealed class LocalizedText
{
    private readonly string source;
    private readonly IMentionNames? names;
    private readonly ImmutableArray<TextSlot> slots;
    private string? value;

    internal LocalizedText(string key, string source, IMentionNames? names, ImmutableArray<TextSlot> slots = default)
    {
        Key = key;
        this.source = source;
        this.names = names;
        this.slots = slots.IsDefault ? [] : slots;
    }

    /// <summary>The text's permanent name, such as <c>behaviours.following.name</c>.</summary>
    public string Key { get; }

    /// <summary>The language that the text is in.</summary>
    public Language Language { get; } = Language.English;

    /// <summary>The text as a reader sees it.</summary>
    public string Value => value ??= Placeholders.Render(source, names, slots);

    /// <summary>The text in pieces, its mentions of other items apart.</summary>
    public ImmutableArray<TextPart> Parts => Placeholders.Split(source, names, slots);

    /// <summary>The text as the editor wrote it, with its placeholders. For tools, not for readers.</summary>
    public string Source => source;

    /// <summary>The text as a reader sees it.</summary>
    public override string ToString() => Value;

    /// <summary>The same text with the item's own words in its slots.</summary>
    internal LocalizedText Filled(ImmutableArray<TextSlot> slots) => new(Key, source, names, slots);
}
