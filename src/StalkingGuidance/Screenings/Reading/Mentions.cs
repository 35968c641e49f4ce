using StalkingGuidance.Screenings.Conditions;

namespace StalkingGuidance.Screenings.Reading;

/// <summary>What a condition speaks of by itself, not by way of indicators.</summary>
internal static class Mentions
{
    /// <summary>Adds the indicators that it uses.</summary>
    public static void Gather(Condition? condition, HashSet<string> indicators) => Walk(condition, indicators, questions: null);

    /// <summary>Adds the questions that it tests.</summary>
    public static void GatherQuestions(Condition? condition, HashSet<string> questions) => Walk(condition, indicators: null, questions);

    private static void Walk(Condition? condition, HashSet<string>? indicators, HashSet<string>? questions)
    {
        switch (condition)
        {
            case IndicatorMet met:
                indicators?.Add(met.Indicator);
                break;
            case QuestionTest test:
                questions?.Add(test.Question);
                break;
            case AllOf all:
                foreach (Condition part in all.Conditions)
                {
                    Walk(part, indicators, questions);
                }

                break;
            case AnyOf any:
                foreach (Condition part in any.Conditions)
                {
                    Walk(part, indicators, questions);
                }

                break;
        }
    }
}
