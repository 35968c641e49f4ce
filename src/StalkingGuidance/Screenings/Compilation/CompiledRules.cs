using StalkingGuidance.Places;
using StalkingGuidance.Risk;

namespace StalkingGuidance.Screenings.Compilation;

/// <summary>A screening's rules, ready to be evaluated. Immutable and thread-safe.</summary>
internal sealed class CompiledRules
{
    private const ulong AllNations = 0b1111;

    private AskingPlan? asking;

    private CompiledRules(RuleSource source, Dictionary<string, int> questions, RuleGraph graph, Variable[] variables, Urgency[] urgencies)
    {
        Questions = questions;
        Graph = graph;
        Variables = variables;
        Urgencies = urgencies;
        Program = GateProgramBuilder.Build(graph);
        Nations = OnePerClass(graph.Atoms, variables[0]);
        Patterns = new AnswerPatterns[variables.Length];
        for (int i = 0; i < Patterns.Length; i++)
        {
            ulong options = i == 0 ? AllNations : source.Questions[i - 1].AllOptions;
            Patterns[i] = AnswerPatterns.Of(graph.Atoms.AsSpan(variables[i].FirstAtom, variables[i].AtomCount), options);
        }
    }

    /// <summary>The place of each question by id.</summary>
    public Dictionary<string, int> Questions { get; }

    /// <summary>The rules to walk over.</summary>
    public RuleGraph Graph { get; }

    /// <summary>The runs of atoms: 0 is the nation, n + 1 is question n.</summary>
    public Variable[] Variables { get; }

    /// <summary>The urgency of each outcome.</summary>
    public Urgency[] Urgencies { get; }

    /// <summary>The rules to run.</summary>
    public GateProgram Program { get; }

    /// <summary>One nation of each class that the rules can tell apart. England and Wales are one class for most screenings.</summary>
    public Nation[] Nations { get; }

    /// <summary>What answers to each variable can make of its atoms.</summary>
    public AnswerPatterns[] Patterns { get; }

    /// <summary>What the search for the next question knows beforehand. Made when it is first asked for: a program that never asks does not pay for it.</summary>
    public AskingPlan Asking => asking ??= new AskingPlan(this);

    /// <summary>The words of what must be, and of what may be.</summary>
    public int FactWords => Program.FactWords;

    public static CompiledRules Compile(RuleSource source)
    {
        Dictionary<string, int> questions = new(source.Questions.Length, StringComparer.Ordinal);
        for (int i = 0; i < source.Questions.Length; i++)
        {
            questions.Add(source.Questions[i].Id, i);
        }

        Urgency[] urgencies = new Urgency[source.Outcomes.Length];
        for (int i = 0; i < urgencies.Length; i++)
        {
            urgencies[i] = source.Outcomes[i].Urgency;
        }

        (RuleGraph graph, Variable[] variables) = RuleGraphBuilder.Build(source, questions);
        return new CompiledRules(source, questions, graph, variables, urgencies);
    }

    /// <summary>Nothing must be, and everything may be.</summary>
    public void SetUnanswered(Span<ulong> must, Span<ulong> may)
    {
        must.Clear();
        for (int atom = 0; atom < Graph.Atoms.Length; atom++)
        {
            Bits.Set(may, atom, true);
        }
    }

    /// <summary>Sets the facts of one question.</summary>
    public void SetAnswer(int question, GivenAnswer answer, Span<ulong> must, Span<ulong> may) => Set(question + 1, answer, must, may);

    /// <summary>Sets the facts of the nation; unknown when it is <see langword="null"/>.</summary>
    public void SetNation(Nation? nation, Span<ulong> must, Span<ulong> may) =>
        Set(0, nation is { } known ? GivenAnswer.Chosen(1UL << ((int)known - 1)) : default, must, may);

    private static Nation[] OnePerClass(Atom[] atoms, Variable nation)
    {
        List<Nation> kept = [];
        foreach (Nation candidate in Places.Nations.All)
        {
            bool isNew = true;
            foreach (Nation other in kept)
            {
                isNew &= !AreAlike(atoms, nation, candidate, other);
            }

            if (isNew)
            {
                kept.Add(candidate);
            }
        }

        return [.. kept];
    }

    private static bool AreAlike(Atom[] atoms, Variable nation, Nation a, Nation b)
    {
        for (int i = nation.FirstAtom; i < nation.FirstAtom + nation.AtomCount; i++)
        {
            ulong options = atoms[i].Test.Options;
            if (((options >> ((int)a - 1)) & 1) != ((options >> ((int)b - 1)) & 1))
            {
                return false;
            }
        }

        return true;
    }

    private void Set(int variable, GivenAnswer answer, Span<ulong> must, Span<ulong> may)
    {
        Variable run = Variables[variable];
        for (int atom = run.FirstAtom; atom < run.FirstAtom + run.AtomCount; atom++)
        {
            (bool mustBe, bool mayBe) = Graph.Atoms[atom].Of(answer);
            Bits.Set(must, atom, mustBe);
            Bits.Set(may, atom, mayBe);
        }
    }
}
