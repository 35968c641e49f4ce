using StalkingGuidance.Screenings.Compilation;
using StalkingGuidance.Screenings.Conditions;
using StalkingGuidance.Screenings.Diagrams;

namespace StalkingGuidance.Screenings.Proofs;

/// <summary>
/// What answers make of an atom: for which it must be so, and for which it may be. Each answer is put to <see cref="Atom.Of"/>, so that the meaning
/// of a test stands in one place; what is chosen of many is put together from its count.
/// </summary>
internal sealed class AtomFacts(AnswerSpace space)
{
    /// <summary>The meaning of an atom for one answer. The real one, unless a test of the prover puts a faulty one in its place.</summary>
    public Func<Atom, GivenAnswer, (bool Must, bool May)> Meaning { get; init; } = static (atom, answer) => atom.Of(answer);

    /// <summary>The variable of each question of the version.</summary>
    public required int[] Variables { get; init; }

    /// <summary>The place in the space of each question's each option. <see langword="null"/> where both are numbered alike.</summary>
    public int[][]? Options { get; init; }

    /// <summary>For which answers an atom must be so, and for which it may be.</summary>
    public (Diagram Must, Diagram May) Of(Atom atom)
    {
        int question = atom.Variable - 1;
        AnswerVariable variable = space.Variables[Variables[question]];
        DecisionDiagrams diagrams = space.Diagrams;
        (bool mustMissing, bool mayMissing) = Meaning(atom, default);
        (bool mustUnsure, bool mayUnsure) = Meaning(atom, GivenAnswer.Unsure);
        Diagram must = diagrams.Or(mustMissing ? variable.IsMissing : Diagram.False, mustUnsure ? variable.IsUnsure : Diagram.False);
        Diagram may = diagrams.Or(mayMissing ? variable.IsMissing : Diagram.False, mayUnsure ? variable.IsUnsure : Diagram.False);
        if (variable.TakesMany)
        {
            Diagram enough = variable.AtLeastOf(Renumbered(question, atom.Test).Options, atom.Test.Number);
            return (diagrams.Or(must, enough), diagrams.Or(may, enough));
        }

        foreach (GivenAnswer value in variable.Values)
        {
            // An option that only the other version has is no answer to this one.
            (bool mustBe, bool mayBe) = Meaning(atom, AsThisVersionSees(question, value));
            Diagram here = diagrams.All(variable.CubeOf(value));
            must = mustBe ? diagrams.Or(must, here) : must;
            may = mayBe ? diagrams.Or(may, here) : may;
        }

        return (must, may);
    }

    /// <summary>A test with the options numbered as in the space.</summary>
    private AnswerTest Renumbered(int question, AnswerTest test)
    {
        if (Options is null)
        {
            return test;
        }

        ulong options = 0;
        for (int i = 0; i < Options[question].Length; i++)
        {
            options |= ((test.Options >> i) & 1) << Options[question][i];
        }

        return test with { Options = options };
    }

    private GivenAnswer AsThisVersionSees(int question, GivenAnswer value)
    {
        if (Options is null || Options[question].Length == 0)
        {
            return value;
        }

        int own = Array.FindIndex(Options[question], place => value.Options == 1UL << place);
        return own < 0 ? default : GivenAnswer.Chosen(1UL << own);
    }
}
