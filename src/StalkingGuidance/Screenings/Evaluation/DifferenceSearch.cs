using System.Numerics;
using StalkingGuidance.Places;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings.Compilation;

namespace StalkingGuidance.Screenings.Evaluation;

/// <summary>
/// Looks for answers to what is still open with which two answers to one question give different results, in one nation and on one scale.
/// Exact: it goes through the answers of the others one by one, and cuts off wherever bounds already tell. A run of the compiled rules over the lowest
/// and the highest that the open answers allow gives both bounds at once. Most searches end with the first look.
/// </summary>
internal sealed class DifferenceSearch
{
    /// <summary>
    /// No screening that a person can answer comes near it. A rule set made to be hard does not hang an app:
    /// past this many runs the question counts as one that can change something, since asking once too often is the safe side.
    /// </summary>
    public const int MostRuns = 100_000;

    private readonly CompiledRules rules;
    private readonly Scale scale;
    private readonly Jurisdiction jurisdiction;
    private readonly bool established;
    private readonly int asked;
    private readonly int[] others;
    private readonly ulong[] low;
    private readonly ulong[] high;
    private readonly ulong[] state;

    // Whether all variables from a place on have a lowest and a highest answer, so that the bounds are real answers.
    private readonly bool[] orderedFrom;
    private int runs;

    /// <summary>Prepares a search.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="world">The nation and the answers.</param>
    /// <param name="scale">What is to differ.</param>
    /// <param name="established">Whether what is established is to differ; otherwise, what is possible. They part where somebody was not sure.</param>
    /// <param name="asked">The variable in question.</param>
    /// <param name="others">The other open variables that matter.</param>
    public DifferenceSearch(CompiledRules rules, World world, Scale scale, bool established, int asked, int[] others)
    {
        this.rules = rules;
        this.scale = scale;
        jurisdiction = Jurisdictions.Of(world.Nation);
        this.established = established;
        this.asked = asked;
        this.others = others;
        low = [.. established ? world.MustFacts : world.MayFacts];
        high = [.. low];
        state = new ulong[2 * rules.Program.StateWords];
        orderedFrom = new bool[others.Length + 1];
        orderedFrom[others.Length] = true;
        for (int i = others.Length - 1; i >= 0; i--)
        {
            orderedFrom[i] = orderedFrom[i + 1] && IsOrdered(others[i]);
            Widen(others[i]);
        }
    }

    public bool Exists() => Exists(0);

    private ulong[][] PatternsOf(int variable) => established ? rules.Patterns[variable].WhatMust : rules.Patterns[variable].WhatMay;

    private bool IsOrdered(int variable) => established ? rules.Patterns[variable].MustAreOrdered : rules.Patterns[variable].MayAreOrdered;

    private bool Exists(int place)
    {
        bool? told = Look(orderedFrom[place]);
        if (told is not null || place == others.Length)
        {
            return told ?? false;
        }

        int variable = others[place];
        foreach (ulong[] pattern in PatternsOf(variable))
        {
            Put(low, variable, pattern);
            Put(high, variable, pattern);
            if (Exists(place + 1))
            {
                return true;
            }
        }

        int[] options = rules.Patterns[variable].Options;
        ulong possible = 0;
        foreach (int option in options)
        {
            possible |= 1UL << option;
        }

        bool found = options.Length > 0 && ExistsByOptions(place, options, 0, chosen: 0, possible);
        Widen(variable);
        return found;
    }

    /// <summary>Goes through what may be chosen of a question with many choices, option by option.</summary>
    private bool ExistsByOptions(int place, int[] options, int next, ulong chosen, ulong possible)
    {
        if (next == options.Length)
        {
            // Options that were left out are like some that were gone through, so nothing is lost by never choosing them.
            PutChoices(others[place], chosen, chosen);
            return Exists(place + 1);
        }

        PutChoices(others[place], chosen, possible);
        if (Look(orderedFrom[place + 1]) is { } told)
        {
            return told;
        }

        ulong option = 1UL << options[next];
        return ExistsByOptions(place, options, next + 1, chosen, possible & ~option)
            || ExistsByOptions(place, options, next + 1, chosen | option, possible);
    }

    /// <summary>What the bounds tell: that there is a difference, that there is none, or nothing yet.</summary>
    private bool? Look(bool boundsAreAnswers)
    {
        ulong[][] patterns = PatternsOf(asked);
        int lowestLow = int.MaxValue;
        int highestLow = 0;
        int lowestHigh = int.MaxValue;
        int highestHigh = 0;
        bool ordered = IsOrdered(asked);
        for (int i = 0; i < patterns.Length; i += ordered ? Math.Max(1, patterns.Length - 1) : 1)
        {
            (int atLow, int atHigh) = Run(patterns[i]);
            lowestLow = Math.Min(lowestLow, atLow);
            highestLow = Math.Max(highestLow, atLow);
            lowestHigh = Math.Min(lowestHigh, atHigh);
            highestHigh = Math.Max(highestHigh, atHigh);
        }

        bool differs = highestLow > lowestHigh || (boundsAreAnswers && (lowestLow < highestLow || lowestHigh < highestHigh));
        return differs || runs > MostRuns ? true : highestHigh == lowestLow ? false : null;
    }

    private (int Low, int High) Run(ulong[] pattern)
    {
        runs++;
        GateProgram program = rules.Program;
        Span<ulong> lowState = state.AsSpan(0, program.StateWords);
        Span<ulong> highState = state.AsSpan(program.StateWords);
        state.AsSpan().Clear();
        Put(low, asked, pattern);
        Put(high, asked, pattern);
        low.CopyTo(lowState);
        high.CopyTo(highState);
        program.Run(lowState, highState);
        return (ValueOf(lowState), ValueOf(highState));
    }

    private int ValueOf(ReadOnlySpan<ulong> ran)
    {
        if (scale == Scale.Urgency)
        {
            return (int)rules.Urgencies[rules.Program.FirstOutcome(ran)];
        }

        int row = rules.Program.FirstRow(ran, jurisdiction);
        return row < 0 ? (int)Indication.NotEnoughToTell : (int)rules.Graph.Rows[row].Level;
    }

    /// <summary>Lets a variable be anything that its answers can make of it.</summary>
    private void Widen(int variable)
    {
        Variable run = rules.Variables[variable];
        ulong[][] patterns = PatternsOf(variable);
        for (int i = 0; i < run.AtomCount; i++)
        {
            bool all = true;
            bool any = false;
            foreach (ulong[] pattern in patterns)
            {
                bool set = Bits.Has(pattern, i);
                all &= set;
                any |= set;
            }

            Bits.Set(low, run.FirstAtom + i, all);
            Bits.Set(high, run.FirstAtom + i, any);
        }
    }

    private void Put(ulong[] facts, int variable, ulong[] pattern)
    {
        Variable run = rules.Variables[variable];
        for (int i = 0; i < run.AtomCount; i++)
        {
            Bits.Set(facts, run.FirstAtom + i, Bits.Has(pattern, i));
        }
    }

    private void PutChoices(int variable, ulong chosen, ulong possible)
    {
        Variable run = rules.Variables[variable];
        for (int atom = run.FirstAtom; atom < run.FirstAtom + run.AtomCount; atom++)
        {
            var test = rules.Graph.Atoms[atom].Test;
            Bits.Set(low, atom, BitOperations.PopCount(chosen & test.Options) >= test.Number);
            Bits.Set(high, atom, BitOperations.PopCount(possible & test.Options) >= test.Number);
        }
    }
}
