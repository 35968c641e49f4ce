namespace StalkingGuidance.Screenings.Compilation;

/// <summary>The questions whose trials share one pass over the rules (see <see cref="AskingPlan"/>).</summary>
/// <param name="Raising">The bits that go by what must be: trials that raise, and the bounds.</param>
/// <param name="Lowering">The bits that go by what may be: trials that lower, and the bounds.</param>
internal readonly record struct AskingPart(ulong Raising, ulong Lowering);
