namespace StalkingGuidance.Localization;

/// <summary>What stands in a text in place of a name in braces that is the item's own, such as <c>{population}</c> of a finding.</summary>
/// <param name="Name">The name, without the braces.</param>
/// <param name="Text">What a reader sees there.</param>
internal sealed record TextSlot(string Name, LocalizedText Text);
