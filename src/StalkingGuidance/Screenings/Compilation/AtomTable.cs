using System.Collections.Immutable;
using StalkingGuidance.Places;
using StalkingGuidance.Screenings.Conditions;

namespace StalkingGuidance.Screenings.Compilation;

/// <summary>Gathers the atomic tests of a screening's conditions, and numbers them by what they test.</summary>
internal sealed class AtomTable
{
    private readonly Dictionary<string, int> questions;
    private readonly List<AnswerTest>[] tests;

    public AtomTable(Dictionary<string, int> questions)
    {
        this.questions = questions;
        tests = new List<AnswerTest>[questions.Count + 1];
        for (int i = 0; i < tests.Length; i++)
        {
            tests[i] = [];
        }

        Variables = new Variable[tests.Length];
    }

    /// <summary>The runs of atoms, once <see cref="Number"/> was called.</summary>
    public Variable[] Variables { get; }

    public static AnswerTest TestOf(ImmutableArray<Nation> nations)
    {
        ulong mask = 0;
        foreach (Nation nation in nations)
        {
            mask |= 1UL << ((int)nation - 1);
        }

        return new AnswerTest(AnswerTestKind.OneOf, mask, 0, OrUnsure: false);
    }

    public static ImmutableArray<Nation> NationsOf(Jurisdiction jurisdiction)
    {
        ImmutableArray<Nation>.Builder nations = ImmutableArray.CreateBuilder<Nation>();
        foreach (Nation nation in Nations.All)
        {
            if (Jurisdictions.Of(nation) == jurisdiction)
            {
                nations.Add(nation);
            }
        }

        return nations.DrainToImmutable();
    }

    public void Gather(Condition? condition)
    {
        switch (condition)
        {
            case AllOf all: GatherAll(all.Conditions); break;
            case AnyOf any: GatherAll(any.Conditions); break;
            case NationIs nation: Add(0, TestOf(nation.Nations)); break;
            case QuestionTest test: Add(questions[test.Question] + 1, test.Test); break;
        }
    }

    public void Add(int variable, AnswerTest test)
    {
        if (!tests[variable].Contains(test))
        {
            tests[variable].Add(test);
        }
    }

    /// <summary>All atoms, the nation's first. Nothing is gathered afterwards.</summary>
    public Atom[] Number()
    {
        List<Atom> atoms = [];
        for (int variable = 0; variable < tests.Length; variable++)
        {
            Variables[variable] = new Variable(atoms.Count, tests[variable].Count);
            foreach (AnswerTest test in tests[variable])
            {
                atoms.Add(new Atom(variable, test));
            }
        }

        return [.. atoms];
    }

    public int IndexOf(int variable, AnswerTest test) => Variables[variable].FirstAtom + tests[variable].IndexOf(test);

    public int IndexOf(QuestionTest test) => IndexOf(questions[test.Question] + 1, test.Test);

    private void GatherAll(ImmutableArray<Condition> conditions)
    {
        foreach (Condition condition in conditions)
        {
            Gather(condition);
        }
    }
}
