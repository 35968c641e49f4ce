using StalkingGuidance.Places;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings.Compilation;
using StalkingGuidance.Screenings.Diagrams;
using StalkingGuidance.Screenings.Evaluation;

namespace StalkingGuidance.Screenings.Proofs;

/// <summary>The rules over all answers, made once and used by all checks. Not thread-safe: one proof, one ground.</summary>
internal sealed class ProofGround
{
    private readonly Lazy<IReadOnlyList<AskingStep>> walk;

    public ProofGround(ProofSubject subject)
    {
        Subject = subject;
        Urgencies = [.. subject.Screening.Outcomes.Select(outcome => outcome.Urgency)];
        Space = AnswerSpace.Of(subject.Screening.Questions, subject.Graph.Atoms, subject.MostNodes);
        AllWorlds = WorldsOf(subject.Graph);
        Worlds = SymbolicWorld.Distinct(AllWorlds);
        walk = new Lazy<IReadOnlyList<AskingStep>>(() => AskingWalk.Of(this));
    }

    public ProofSubject Subject { get; }

    public Screening Screening => Subject.Screening;

    public RuleGraph Graph => Subject.Graph;

    public AnswerSpace Space { get; }

    public DecisionDiagrams Diagrams => Space.Diagrams;

    public Urgency[] Urgencies { get; }

    /// <summary>The rules in each nation.</summary>
    public SymbolicWorld[] AllWorlds { get; }

    /// <summary>The rules in one nation of each class that they can tell apart.</summary>
    public SymbolicWorld[] Worlds { get; }

    /// <summary>What the engine asks, along many ways.</summary>
    public IReadOnlyList<AskingStep> Walk => walk.Value;

    /// <summary>Another graph over the same questions and atoms' thresholds, in each nation.</summary>
    public SymbolicWorld[] WorldsOf(RuleGraph graph) => SymbolicWorld.Of(
        Space,
        graph,
        Urgencies,
        new AtomFacts(Space) { Variables = [.. Enumerable.Range(0, Screening.Questions.Length)], Meaning = Subject.Meaning });

    /// <summary>The smallest answers within a function; <see langword="null"/> when there are none.</summary>
    public ProofExample? Smallest(Diagram f, Nation? nation) =>
        Space.Smallest(Diagrams.And(f, Space.Domain), out _) is { } bits ? Example(bits, nation) : null;

    public ProofExample Example(ReadOnlySpan<bool> bits, Nation? nation) => new(Screening, nation, Space.Read(bits));

    /// <summary>The function with one answer to one question.</summary>
    public Diagram With(Diagram f, int question, GivenAnswer answer) => Diagrams.With(f, Space.Variables[question].CubeOf(answer));

    /// <summary>So where some answer to a question makes it so, "not sure" among them.</summary>
    public Diagram WithSomeAnswer(Diagram f, int question)
    {
        AnswerVariable variable = Space.Variables[question];
        Diagram answered = Diagrams.Without(variable.Domain, variable.IsMissing);
        return Diagrams.Exists(Diagrams.And(answered, f), variable.FirstBit, variable.BitCount);
    }

    /// <summary>So where every answer to a question makes it so, "not sure" among them.</summary>
    public Diagram WithEveryAnswer(Diagram f, int question) => Diagrams.Not(WithSomeAnswer(Diagrams.Not(f), question));

    /// <summary>What answers establish, or cannot rule out, in words.</summary>
    public static string Reached(SymbolicWorld world, Threshold threshold, ReadOnlySpan<bool> bits) =>
        $"the {(threshold.IsEstablished ? "" : "possible ")}{Threshold.WordOf(threshold.Scale)} "
        + $"'{Threshold.WordOf(threshold.Scale, world.LevelAt(threshold.Scale, threshold.IsEstablished, bits))}'";
}
