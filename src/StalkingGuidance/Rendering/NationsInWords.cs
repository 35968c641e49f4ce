using StalkingGuidance.Localization;

namespace StalkingGuidance.Rendering;

/// <summary>Says for which nations a block holds.</summary>
internal static class NationsInWords
{
    /// <summary>Such as <c>Only in: England, Wales</c>; <see langword="null"/> when the block holds wherever the reader is.</summary>
    public static RenderedText? Of(RenderedBlock block, Labels labels) =>
        block.OnlyIn.IsEmpty
            ? null
            : RenderedText.Of($"{labels.OnlyIn}: {string.Join(", ", block.OnlyIn.Select(nation => labels.Of(nation).Value))}", labels.OnlyIn.Language);
}
