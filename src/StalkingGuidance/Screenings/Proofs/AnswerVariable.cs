using System.Numerics;
using StalkingGuidance.Screenings.Conditions;
using StalkingGuidance.Screenings.Diagrams;

namespace StalkingGuidance.Screenings.Proofs;

/// <summary>
/// One question as neighbouring bits: whether it has a definite answer, whether the answer is "not sure", then which answer it is. All bits clear is
/// "not answered". Which one of several answers is a number in binary; what is chosen of many is a bit for each option. A count has one value for
/// each interval between the thresholds of tests: its lowest number.
/// </summary>
internal sealed class AnswerVariable
{
    private readonly DecisionDiagrams diagrams;

    /// <param name="diagrams">The table.</param>
    /// <param name="question">The question.</param>
    /// <param name="firstBit">Its first bit.</param>
    /// <param name="values">Its definite answers; empty when it takes any number of options.</param>
    public AnswerVariable(DecisionDiagrams diagrams, Question question, int firstBit, GivenAnswer[] values)
    {
        this.diagrams = diagrams;
        Question = question;
        FirstBit = firstBit;
        Values = values;
        BitCount = BitsFor(question, values);
        IsGiven = diagrams.Bit(GivenBit);
        IsUnsure = diagrams.All(CubeOf(GivenAnswer.Unsure));
        IsMissing = diagrams.All(CubeOf(default));
        Diagram given = TakesMany ? diagrams.All([new(GivenBit, true), new(UnsureBit, false)]) : Diagram.False;
        foreach (GivenAnswer value in values)
        {
            given = diagrams.Or(given, diagrams.All(CubeOf(value)));
        }

        Domain = diagrams.Or(diagrams.Or(IsMissing, IsUnsure), given);
    }

    public Question Question { get; }

    public int FirstBit { get; }

    public int BitCount { get; }

    /// <summary>The definite answers that rules can tell apart; empty when the question takes any number of options.</summary>
    public GivenAnswer[] Values { get; }

    public bool TakesMany => Question.Type == QuestionType.Choices;

    /// <summary>So for settings of the bits that are an answer, or none.</summary>
    public Diagram Domain { get; }

    public Diagram IsMissing { get; }

    public Diagram IsUnsure { get; }

    public Diagram IsGiven { get; }

    private int GivenBit => FirstBit;

    private int UnsureBit => FirstBit + 1;

    private int FirstValueBit => FirstBit + 2;

    public static int BitsFor(Question question, GivenAnswer[] values) =>
        2 + (question.Type == QuestionType.Choices ? question.Options.Length : BitOperations.Log2((uint)Math.Max(1, (2 * values.Length) - 1)));

    /// <summary>All bits, as an answer sets them.</summary>
    public BitValue[] CubeOf(GivenAnswer answer)
    {
        BitValue[] cube = new BitValue[BitCount];
        cube[0] = new(GivenBit, answer.State == AnswerState.Given);
        cube[1] = new(UnsureBit, answer.State == AnswerState.Unsure);
        ulong bits = answer.State != AnswerState.Given ? 0 : TakesMany ? answer.Options : (ulong)Array.IndexOf(Values, answer);
        for (int i = 2; i < BitCount; i++)
        {
            cube[i] = new(FirstBit + i, ((bits >> (i - 2)) & 1) != 0);
        }

        return cube;
    }

    /// <summary>Only the bits that say that some options are or are not chosen; the other options are left open.</summary>
    public BitValue[] ChosenCube(ulong options, bool chosen)
    {
        List<BitValue> cube = [new(GivenBit, true), new(UnsureBit, false)];
        for (ulong left = options; left != 0; left &= left - 1)
        {
            cube.Add(new(FirstValueBit + BitOperations.TrailingZeroCount(left), chosen));
        }

        return [.. cube];
    }

    /// <summary>So for what is chosen of many when at least so many of some options are.</summary>
    public Diagram AtLeastOf(ulong options, int number)
    {
        List<int> bits = [];
        for (ulong left = options; left != 0; left &= left - 1)
        {
            bits.Add(FirstValueBit + BitOperations.TrailingZeroCount(left));
        }

        // From the last option back: enough[n] is "at least n of those from here on".
        Diagram[] enough = new Diagram[Math.Max(0, number) + 1];
        Array.Fill(enough, Diagram.False);
        enough[0] = Diagram.True;
        for (int i = bits.Count - 1; i >= 0; i--)
        {
            for (int n = enough.Length - 1; n > 0; n--)
            {
                enough[n] = diagrams.IfThenElse(diagrams.Bit(bits[i]), enough[n - 1], enough[n]);
            }
        }

        return diagrams.And(diagrams.All([new(GivenBit, true), new(UnsureBit, false)]), enough[^1]);
    }

    /// <summary>The answer that the bits are.</summary>
    public GivenAnswer Read(ReadOnlySpan<bool> bits)
    {
        if (!bits[GivenBit])
        {
            return bits[UnsureBit] ? GivenAnswer.Unsure : default;
        }

        ulong value = 0;
        for (int i = 0; i < BitCount - 2; i++)
        {
            value |= bits[FirstValueBit + i] ? 1UL << i : 0;
        }

        return TakesMany ? GivenAnswer.Chosen(value) : Values[value];
    }

    /// <summary>What the bits cost in a smallest example: above all few answers, then few options and low numbers.</summary>
    public void SetCosts(int[] costs)
    {
        const int anAnswer = 1000;
        costs[GivenBit] = anAnswer;
        costs[UnsureBit] = anAnswer;
        for (int i = 0; i < BitCount - 2; i++)
        {
            costs[FirstValueBit + i] = TakesMany ? 1 : 1 << i;
        }
    }

    /// <summary>So for definite answers that pass a test.</summary>
    public Diagram Passing(AnswerTest test)
    {
        if (test.Kind == AnswerTestKind.AtLeastOf)
        {
            return AtLeastOf(test.Options, test.Number);
        }

        Diagram passing = Diagram.False;
        foreach (GivenAnswer value in Values)
        {
            passing = test.Passes(value.Options, value.Count) ? diagrams.Or(passing, diagrams.All(CubeOf(value))) : passing;
        }

        return passing;
    }
}
