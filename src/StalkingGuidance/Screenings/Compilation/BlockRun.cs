namespace StalkingGuidance.Screenings.Compilation;

/// <summary>Neighbouring blocks of a <see cref="GateProgram"/> that write one word, and none of which reads what another of them writes.</summary>
/// <param name="Word">The word that they write.</param>
/// <param name="End">The first block behind them. They begin where the run before ends.</param>
internal readonly record struct BlockRun(int Word, int End);
