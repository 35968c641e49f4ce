using StalkingGuidance.Benchmarks.Screenings.Inputs;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Benchmarks.Screenings;

/// <summary>This library's engine.</summary>
internal sealed class EngineContender(Screening screening, AnswerSet[] sets) : IContender
{
    private readonly Answers[] answers = Array.ConvertAll(sets, set => set.Answers);

    public int Decide(int set) => PackedDecision.Of(screening.Decide(answers[set]));

    public int DecideAll()
    {
        int sum = 0;
        foreach (Answers set in answers)
        {
            sum += PackedDecision.Of(screening.Decide(set));
        }

        return sum;
    }
}
