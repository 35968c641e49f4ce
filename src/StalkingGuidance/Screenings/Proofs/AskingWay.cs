namespace StalkingGuidance.Screenings.Proofs;

/// <summary>A way of answering whatever is asked.</summary>
internal sealed class AskingWay
{
    private readonly GivenAnswer[] answers;

    private AskingWay(IEnumerable<GivenAnswer> answers) => this.answers = [.. answers];

    public GivenAnswer AnswerTo(int question) => answers[question];

    /// <summary>Passing everything over, not sure of anything, the first and the last answer to all, and the last to one alone.</summary>
    public static IEnumerable<AskingWay> All(ProofGround ground)
    {
        AnswerVariable[] variables = ground.Space.Variables;
        yield return new AskingWay(variables.Select(_ => GivenAnswer.Skipped));
        yield return new AskingWay(variables.Select(_ => GivenAnswer.Unsure));
        yield return new AskingWay(variables.Select(FirstOf));
        yield return new AskingWay(variables.Select(LastOf));
        for (int one = 0; one < variables.Length; one++)
        {
            yield return new AskingWay(variables.Select((variable, i) => i == one ? LastOf(variable) : FirstOf(variable)));
        }
    }

    private static GivenAnswer FirstOf(AnswerVariable variable) => variable.TakesMany ? GivenAnswer.Chosen(0) : variable.Values[0];

    private static GivenAnswer LastOf(AnswerVariable variable) => variable.TakesMany ? GivenAnswer.Chosen(variable.Question.AllOptions) : variable.Values[^1];
}
