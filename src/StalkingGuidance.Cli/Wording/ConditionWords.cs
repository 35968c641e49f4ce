using System.Numerics;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Conditions;

namespace StalkingGuidance.Cli.Wording;

/// <summary>Conditions in words, with the ids of questions, options and indicators: for whoever reviews the rules.</summary>
internal static class ConditionWords
{
    /// <summary><c>fear is very-frightened, or feared-violence is 2 or more</c></summary>
    public static string Of(ContentPack pack, Screening screening, Condition? condition) =>
        condition is null ? pack.Say(ConditionPhrases.Always) : Of(pack, screening, condition, isInside: false);

    /// <summary>One that is made of no others: <c>grave-acts has weapon</c>, or an indicator's id.</summary>
    public static string OfTest(ContentPack pack, Screening screening, Condition condition) => condition switch
    {
        QuestionTest test => pack.Say(ConditionPhrases.Test, test.Question, Of(pack, screening.FindQuestion(test.Question)!, test.Test)),
        NationIs nation => pack.Say(ConditionPhrases.InNation, pack.Alternatives([.. nation.Nations.Select(one => PlaceWords.Of(pack, one))])),
        IndicatorMet met => met.Indicator,
        _ => throw new ArgumentException("The condition is made of others.", nameof(condition)),
    };

    /// <summary>What the answer must be: <c>is 2 or more, or not sure</c>.</summary>
    public static string Of(ContentPack pack, Question question, AnswerTest test)
    {
        string[] options = OptionWords.Of(question, test.Options);
        string number = $"{test.Number}";
        string must = test.Kind switch
        {
            AnswerTestKind.AtLeast => pack.Say(ConditionPhrases.AtLeast, number),
            AnswerTestKind.AtMost => pack.Say(ConditionPhrases.AtMost, number),
            AnswerTestKind.OneOf => pack.Say(ConditionPhrases.IsOneOf, pack.Alternatives(options)),
            _ when test.Number == BitOperations.PopCount(test.Options) && test.Number > 1 => pack.Say(ConditionPhrases.HasAll, string.Join(", ", options)),
            _ when test.Options == question.AllOptions => pack.Say(ConditionPhrases.HasOfItsOptions, number),
            _ when options.Length == 1 => pack.Say(ConditionPhrases.Has, options[0]),
            _ when test.Number == 1 => pack.Say(ConditionPhrases.HasAny, string.Join(", ", options)),
            _ => pack.Say(ConditionPhrases.HasSome, number, string.Join(", ", options)),
        };
        return test.OrUnsure ? pack.Say(ConditionPhrases.OrUnsure, must) : must;
    }

    private static string Of(ContentPack pack, Screening screening, Condition condition, bool isInside) => condition switch
    {
        AllOf all => Joined(pack, screening, all.Conditions, ConditionPhrases.And, isInside),
        AnyOf any => Joined(pack, screening, any.Conditions, ConditionPhrases.Or, isInside),
        QuestionTest when isInside => $"({OfTest(pack, screening, condition)})",
        _ => OfTest(pack, screening, condition),
    };

    private static string Joined(ContentPack pack, Screening screening, IReadOnlyList<Condition> conditions, Phrase joint, bool isInside)
    {
        string joined = conditions.Select(condition => Of(pack, screening, condition, isInside: true)).Aggregate((left, right) => pack.Say(joint, left, right));
        return isInside && conditions.Count > 1 ? $"({joined})" : joined;
    }
}
