using System.Numerics;
using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Conditions;

namespace StalkingGuidance.Cli.Wording;

/// <summary>Conditions in words, with the ids of questions, options and indicators: for whoever reviews the rules.</summary>
internal static class ConditionWords
{
    /// <summary><c>fear is very-frightened, or feared-violence is 2 or more</c></summary>
    public static string Of(Screening screening, Condition? condition) => condition is null ? "always" : Of(screening, condition, isInside: false);

    /// <summary>One that is made of no others: <c>grave-acts has weapon</c>, or an indicator's id.</summary>
    public static string OfTest(Screening screening, Condition condition) => condition switch
    {
        QuestionTest test => $"{test.Question} {Of(screening.FindQuestion(test.Question)!, test.Test)}",
        NationIs nation => $"it is in {Or([.. nation.Nations.Select(PlaceWords.Of)])}",
        IndicatorMet met => met.Indicator,
        _ => throw new ArgumentException("The condition is made of others.", nameof(condition)),
    };

    /// <summary>What the answer must be: <c>is 2 or more, or not sure</c>.</summary>
    public static string Of(Question question, AnswerTest test)
    {
        string[] options = OptionWords.Of(question, test.Options);
        string must = test.Kind switch
        {
            AnswerTestKind.AtLeast => $"is {test.Number} or more",
            AnswerTestKind.AtMost => $"is {test.Number} or fewer",
            AnswerTestKind.OneOf => $"is {Or(options)}",
            _ when test.Number == BitOperations.PopCount(test.Options) && test.Number > 1 => $"has all of: {string.Join(", ", options)}",
            _ when test.Options == question.AllOptions => $"has {test.Number} or more of its options",
            _ when options.Length == 1 => $"has {options[0]}",
            _ when test.Number == 1 => $"has any of: {string.Join(", ", options)}",
            _ => $"has {test.Number} or more of: {string.Join(", ", options)}",
        };
        return test.OrUnsure ? $"{must}, or not sure" : must;
    }

    private static string Of(Screening screening, Condition condition, bool isInside) => condition switch
    {
        AllOf all => Joined(screening, all.Conditions, " and ", isInside),
        AnyOf any => Joined(screening, any.Conditions, " or ", isInside),
        QuestionTest when isInside => $"({OfTest(screening, condition)})",
        _ => OfTest(screening, condition),
    };

    private static string Joined(Screening screening, IReadOnlyList<Condition> conditions, string joint, bool isInside)
    {
        string joined = string.Join(joint, conditions.Select(condition => Of(screening, condition, isInside: true)));
        return isInside && conditions.Count > 1 ? $"({joined})" : joined;
    }

    private static string Or(string[] words) => words.Length < 2 ? string.Concat(words) : $"{string.Join(", ", words[..^1])} or {words[^1]}";
}
