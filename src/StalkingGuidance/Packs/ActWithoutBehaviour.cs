using StalkingGuidance.Law;

namespace StalkingGuidance.Packs;

/// <summary>An act of a statutory list that no behaviour of the pack is.</summary>
/// <param name="Offence">The offence whose statute lists it.</param>
/// <param name="Act">The act.</param>
public sealed record ActWithoutBehaviour(Offence Offence, StatutoryAct Act);
