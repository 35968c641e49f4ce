namespace StalkingGuidance.Cli.Phrases;

/// <summary>Words of the tool's own, by their key in <c>tool.yaml</c>.</summary>
/// <param name="Key">The key.</param>
/// <param name="Slots">What stands in braces in them, in the order in which it is given.</param>
internal sealed record Phrase(string Key, params string[] Slots);

/// <summary>Words of the tool's own about a number of things, which is a slot beside the others.</summary>
/// <param name="Key">The key.</param>
/// <param name="Slots">What stands in braces in them but the number, in the order in which it is given.</param>
internal sealed record CountedPhrase(string Key, params string[] Slots);
