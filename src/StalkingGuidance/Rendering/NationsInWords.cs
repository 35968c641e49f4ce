using StalkingGuidance.Localization;

namespace StalkingGuidance.Rendering;

/// <summary>Says for which nations a block holds.</summary>
internal static class NationsInWords
{
    /// <summary>Such as <c>Only in: England, Wales</c>; <see langword="null"/> when the block holds wherever the reader is.</summary>
    public static RenderedText? Of(RenderedBlock block, RenderedTopic topic)
    {
        if (block.OnlyIn.IsEmpty)
        {
            return null;
        }

        Labels labels = RenderedTexts.AllOf(block).FirstOrDefault() is { } first ? topic.LabelsIn(first.Language) : topic.Labels;
        Language language = labels.OnlyIn.Language;
        return RenderedText.Of($"{labels.OnlyIn.Value}: {string.Join(language.ListMark, block.OnlyIn.Select(nation => labels.Of(nation).Value))}", language);
    }
}
