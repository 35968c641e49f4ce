using System.Collections.Immutable;
using StalkingGuidance.Screenings.Compilation;
using StalkingGuidance.Screenings.Conditions;
using StalkingGuidance.Screenings.Diagrams;

namespace StalkingGuidance.Screenings.Proofs;

/// <summary>
/// All answers that can be given to one version of a screening, or to two: each question is a run of bits, in the order of the questions.
/// The nation is not among them: each nation is a world of its own. Not thread-safe: one proof, one space.
/// </summary>
internal sealed class AnswerSpace
{
    private readonly int[] costs;

    public AnswerSpace(IReadOnlyList<(Question Question, GivenAnswer[] Values)> questions, int? mostNodes = null)
    {
        int bits = questions.Sum(one => AnswerVariable.BitsFor(one.Question, one.Values));
        Diagrams = mostNodes is { } most ? new DecisionDiagrams(bits, most) : new DecisionDiagrams(bits);
        Variables = new AnswerVariable[questions.Count];
        costs = new int[bits];
        int next = 0;
        for (int i = 0; i < Variables.Length; i++)
        {
            Variables[i] = new AnswerVariable(Diagrams, questions[i].Question, next, questions[i].Values);
            Variables[i].SetCosts(costs);
            next += Variables[i].BitCount;
        }

        DomainsWithout = new Diagram[Variables.Length];
        Domain = Product(-1);
        for (int i = 0; i < Variables.Length; i++)
        {
            DomainsWithout[i] = Product(i);
        }
    }

    public DecisionDiagrams Diagrams { get; }

    /// <summary>The questions.</summary>
    public AnswerVariable[] Variables { get; }

    /// <summary>So for settings of the bits that are answers.</summary>
    public Diagram Domain { get; }

    /// <summary>The same, whatever the bits of one question are.</summary>
    public Diagram[] DomainsWithout { get; }

    /// <summary>The space of one version.</summary>
    public static AnswerSpace Of(ImmutableArray<Question> questions, Atom[] atoms, int? mostNodes = null) =>
        new([.. questions.Select((question, i) => (question, DefiniteAnswers(question, atoms.Where(atom => atom.Variable == i + 1).Select(atom => atom.Test))))], mostNodes);

    /// <summary>The definite answers to a question that tests can tell apart; empty when it takes any number of options.</summary>
    public static GivenAnswer[] DefiniteAnswers(Question question, IEnumerable<AnswerTest> tests) => question.Type switch
    {
        QuestionType.Choices => [],
        QuestionType.YesNo => [GivenAnswer.Chosen(0b01), GivenAnswer.Chosen(0b10)],
        QuestionType.Choice => [.. Enumerable.Range(0, question.Options.Length).Select(option => GivenAnswer.Chosen(1UL << option))],
        _ =>
        [
            // The first number on the other side of each threshold, as far as it can be answered.
            .. tests.Select(test => test.Kind == AnswerTestKind.AtLeast ? test.Number : test.Number + 1).Append(0)
                .Where(number => number >= 0 && number <= question.Most).Distinct().Order().Select(GivenAnswer.Counted),
        ],
    };

    /// <summary>A smallest setting of the bits within a function: few answers, then few options and low numbers. <see langword="null"/> when there is none.</summary>
    public bool[]? Smallest(Diagram f, out long cost) => Diagrams.Cheapest(f, costs, out cost);

    /// <summary>The answers that the bits are; questions that are not answered are left out.</summary>
    public ImmutableArray<CaseAnswer> Read(ReadOnlySpan<bool> bits)
    {
        ImmutableArray<CaseAnswer>.Builder answers = ImmutableArray.CreateBuilder<CaseAnswer>();
        foreach (AnswerVariable variable in Variables)
        {
            GivenAnswer answer = variable.Read(bits);
            if (answer.State != AnswerState.Missing)
            {
                answers.Add(new CaseAnswer(variable.Question.Id, answer));
            }
        }

        return answers.DrainToImmutable();
    }

    private Diagram Product(int leftOut)
    {
        Diagram all = Diagram.True;
        for (int i = Variables.Length - 1; i >= 0; i--)
        {
            all = i == leftOut ? all : Diagrams.And(Variables[i].Domain, all);
        }

        return all;
    }
}
