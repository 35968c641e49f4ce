using StalkingGuidance.Screenings.Compilation;

namespace StalkingGuidance.Screenings.Proofs;

/// <summary>
/// What is proved: a screening in its compiled form. The parts are named one by one, so that tests can put a faulty one in the place of each,
/// and see that the proof finds it.
/// </summary>
internal sealed record ProofSubject
{
    public required Screening Screening { get; init; }

    public required ProofBasis Basis { get; init; }

    /// <summary>The rules as a graph: what the proofs are about.</summary>
    public required RuleGraph Graph { get; init; }

    /// <summary>The rules as they are run: proved to be the same.</summary>
    public required GateProgram Program { get; init; }

    /// <summary>What an answer makes of an atom.</summary>
    public Func<Atom, GivenAnswer, (bool Must, bool May)> Meaning { get; init; } = static (atom, answer) => atom.Of(answer);

    /// <summary>What the engine asks next.</summary>
    public Func<Answers, Question?> NextQuestion { get; init; } = static answers => answers.Screening.Evaluate(answers).NextQuestion;

    /// <summary>The nodes that the proof may use; <see langword="null"/> for the usual number.</summary>
    public int? MostNodes { get; init; }

    public static ProofSubject Of(Screening screening, ProofBasis basis) => new()
    {
        Screening = screening,
        Basis = basis,
        Graph = screening.Rules.Graph,
        Program = screening.Rules.Program,
    };
}
