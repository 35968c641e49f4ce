using StalkingGuidance.Places;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings.Compilation;

namespace StalkingGuidance.Screenings.Evaluation;

/// <summary>Decides from facts. Allocates nothing.</summary>
internal static class DecisionMaker
{
    /// <summary>
    /// Where the nation is not known, what holds in every nation is established, and what holds in some is possible:
    /// each nation that the rules can tell apart is decided by itself.
    /// </summary>
    public static ScreeningDecision Decide(CompiledRules rules, ReadOnlySpan<ulong> must, ReadOnlySpan<ulong> may, bool nationIsKnown)
    {
        GateProgram program = rules.Program;
        Span<ulong> state = stackalloc ulong[2 * program.StateWords];
        if (nationIsKnown || rules.Nations.Length == 1)
        {
            must.CopyTo(state);
            may.CopyTo(state[program.StateWords..]);
            return DecideOne(rules, state);
        }

        ScreeningDecision all = default;
        for (int i = 0; i < rules.Nations.Length; i++)
        {
            state.Clear();
            must.CopyTo(state);
            may.CopyTo(state[program.StateWords..]);
            rules.SetNation(rules.Nations[i], state, state[program.StateWords..]);
            ScreeningDecision one = DecideOne(rules, state);
            all = i == 0 ? one : Join(rules, all, one);
        }

        return all;
    }

    private static ScreeningDecision DecideOne(CompiledRules rules, Span<ulong> state)
    {
        GateProgram program = rules.Program;
        Span<ulong> must = state[..program.StateWords];
        Span<ulong> may = state[program.StateWords..];
        program.Run(must, may);
        int outcome = program.FirstOutcome(must);
        int possible = program.FirstOutcome(may);
        return new ScreeningDecision(
            outcome,
            possible,
            rules.Urgencies[outcome],
            rules.Urgencies[possible],
            LevelOf(rules, program.FirstRow(must)),
            LevelOf(rules, program.FirstRow(may)));
    }

    private static Indication LevelOf(CompiledRules rules, int row) => row < 0 ? Indication.NotEnoughToTell : rules.Graph.Rows[row].Level;

    // Outcomes stand from the most urgent down, so the later of two is what both nations establish.
    private static ScreeningDecision Join(CompiledRules rules, in ScreeningDecision a, in ScreeningDecision b)
    {
        int outcome = Math.Max(a.OutcomeIndex, b.OutcomeIndex);
        int possible = Math.Min(a.PossibleOutcomeIndex, b.PossibleOutcomeIndex);
        return new ScreeningDecision(
            outcome,
            possible,
            rules.Urgencies[outcome],
            rules.Urgencies[possible],
            (Indication)Math.Min((int)a.Indication, (int)b.Indication),
            (Indication)Math.Max((int)a.PossibleIndication, (int)b.PossibleIndication));
    }
}
