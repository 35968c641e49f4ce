namespace StalkingGuidance.Benchmarks.Texts;

/// <summary>A text in a property, in one language: what nothing can be faster than.</summary>
public sealed class PlainWords
{
    /// <summary>The name of a behaviour.</summary>
    public string Following { get; init; } = "Eich dilyn";
}
