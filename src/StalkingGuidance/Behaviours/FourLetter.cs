using StalkingGuidance.Localization;

namespace StalkingGuidance.Behaviours;

/// <summary>A letter of FOUR. Immutable and thread-safe.</summary>
public sealed record FourLetter
{
    /// <summary>The letter of the English word that the memory aid is made of. Other languages keep it.</summary>
    public required string Letter { get; init; }

    /// <summary>The word that it stands for.</summary>
    public required LocalizedText Word { get; init; }

    /// <summary>What the word means, to the person affected.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>The word.</summary>
    public override string ToString() => Word.ToString();
}
