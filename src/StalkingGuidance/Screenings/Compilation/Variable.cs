namespace StalkingGuidance.Screenings.Compilation;

/// <summary>The nation, or a question: a run of neighbouring atoms.</summary>
/// <param name="FirstAtom">Its first atom.</param>
/// <param name="AtomCount">How many it has; 0 when no condition asks about it.</param>
internal readonly record struct Variable(int FirstAtom, int AtomCount);
