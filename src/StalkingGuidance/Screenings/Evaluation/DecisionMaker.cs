using StalkingGuidance.Places;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings.Compilation;

namespace StalkingGuidance.Screenings.Evaluation;

/// <summary>Decides from facts. Allocates nothing.</summary>
internal static class DecisionMaker
{
    // A size that is known beforehand costs less to clear, and nearly every screening fits.
    private const int FewWords = 16;

    /// <summary>Where the nation is not known, what holds in every nation is established, and what holds in some is possible.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="must">What must be.</param>
    /// <param name="may">What may be.</param>
    /// <param name="nation">The nation, as the facts have it too.</param>
    public static ScreeningDecision Decide(CompiledRules rules, ReadOnlySpan<ulong> must, ReadOnlySpan<ulong> may, Nation? nation)
    {
        int words = 2 * rules.Program.StateWords;
        return words <= FewWords
            ? Decide(rules, must, may, nation, stackalloc ulong[FewWords])
            : Decide(rules, must, may, nation, stackalloc ulong[words]);
    }

    private static ScreeningDecision Decide(CompiledRules rules, ReadOnlySpan<ulong> must, ReadOnlySpan<ulong> may, Nation? nation, Span<ulong> state)
    {
        GateProgram program = rules.Program;
        Span<ulong> mustState = state[..program.StateWords];
        Span<ulong> mayState = state.Slice(program.StateWords, program.StateWords);
        if (nation is null && program.ReadsNation)
        {
            return DecideEachNation(rules, must, may, mustState, mayState);
        }

        Begin(must, mustState);
        Begin(may, mayState);
        program.Run(mustState, mayState);
        if (nation is { } known)
        {
            return DecisionIn(rules, mustState, mayState, Jurisdictions.Of(known));
        }

        ScreeningDecision all = DecisionIn(rules, mustState, mayState, Jurisdiction.EnglandAndWales);
        all = Join(rules, all, DecisionIn(rules, mustState, mayState, Jurisdiction.Scotland));
        return Join(rules, all, DecisionIn(rules, mustState, mayState, Jurisdiction.NorthernIreland));
    }

    /// <summary>Decides each nation that the rules can tell apart by itself.</summary>
    private static ScreeningDecision DecideEachNation(CompiledRules rules, ReadOnlySpan<ulong> must, ReadOnlySpan<ulong> may, Span<ulong> mustState, Span<ulong> mayState)
    {
        ScreeningDecision all = default;
        for (int i = 0; i < rules.Nations.Length; i++)
        {
            mustState.Clear();
            mayState.Clear();
            Begin(must, mustState);
            Begin(may, mayState);
            rules.SetNation(rules.Nations[i], mustState, mayState);
            rules.Program.Run(mustState, mayState);
            ScreeningDecision one = DecisionIn(rules, mustState, mayState, Jurisdictions.Of(rules.Nations[i]));
            all = i == 0 ? one : Join(rules, all, one);
        }

        return all;
    }

    // A loop, since a call to copy a word or two costs more than they do.
    private static void Begin(ReadOnlySpan<ulong> facts, Span<ulong> state)
    {
        for (int i = 0; i < facts.Length; i++)
        {
            state[i] = facts[i];
        }
    }

    /// <summary>Reads a decision from what ran.</summary>
    private static ScreeningDecision DecisionIn(CompiledRules rules, ReadOnlySpan<ulong> must, ReadOnlySpan<ulong> may, Jurisdiction jurisdiction)
    {
        GateProgram program = rules.Program;
        int outcome = program.FirstOutcome(must);
        int possible = program.FirstOutcome(may);
        return new ScreeningDecision(
            outcome,
            possible,
            rules.Urgencies[outcome],
            rules.Urgencies[possible],
            LevelOf(rules, program.FirstRow(must, jurisdiction)),
            LevelOf(rules, program.FirstRow(may, jurisdiction)));
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
