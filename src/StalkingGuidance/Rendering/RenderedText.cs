using System.Collections.Immutable;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Rendering;

/// <summary>A text in the language that answered, in pieces: words, and mentions of other items. Immutable and thread-safe.</summary>
/// <param name="Parts">The pieces, in order.</param>
/// <param name="Language">The language that the text is in, which may differ from the one that was asked for.</param>
public sealed record RenderedText(ImmutableArray<TextPart> Parts, Language Language)
{
    /// <summary>The text as a reader sees it.</summary>
    public string Text => Parts is [var only] ? only.Text : string.Concat(Parts.Select(part => part.Text));

    /// <summary>The text as a reader sees it.</summary>
    public override string ToString() => Text;

    internal static RenderedText Of(LocalizedText text) => new(text.Parts, text.Language);

    internal static RenderedText Of(string words, Language language) => new([new Words(words)], language);

    internal static ImmutableArray<RenderedText> Of(ImmutableArray<LocalizedText> texts) => [.. texts.Select(Of)];
}
