using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Packs;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Wording;

/// <summary>Screenings and their results in words.</summary>
internal static class ScreeningWords
{
    /// <summary>What to do, and by when. Never that nothing need be done.</summary>
    public static string Of(ContentPack pack, Urgency urgency) => pack.Say(urgency switch
    {
        Urgency.Immediate => ResultPhrases.Immediate,
        Urgency.Urgent => ResultPhrases.Urgent,
        Urgency.Soon => ResultPhrases.Soon,
        _ => ResultPhrases.WheneverAsk,
    });

    /// <summary><c>now</c>, <c>today</c></summary>
    public static string When(ContentPack pack, Urgency urgency) => pack.Say(urgency switch
    {
        Urgency.Immediate => ResultPhrases.Now,
        Urgency.Urgent => ResultPhrases.Today,
        Urgency.Soon => ResultPhrases.ComingDays,
        _ => ResultPhrases.Whenever,
    });

    /// <summary>What answers may show: <c>something similar to what the law calls stalking</c>.</summary>
    public static string Of(ContentPack pack, Indication level) => pack.Say(level switch
    {
        Indication.FeaturesOfMoreSeriousForm => ResultPhrases.MoreSerious,
        Indication.SimilarToWhatTheLawCallsStalking => ResultPhrases.SimilarToStalking,
        Indication.SomeFeatures => ResultPhrases.SomeFeatures,
        _ => ResultPhrases.TooLittle,
    });

    public static string Of(ContentPack pack, QuestionType type) => pack.Say(type switch
    {
        QuestionType.YesNo => ScreeningPhrases.YesOrNo,
        QuestionType.Choice => ScreeningPhrases.OneOfThese,
        QuestionType.Choices => ScreeningPhrases.AnyOfThese,
        _ => ScreeningPhrases.ANumber,
    });

    /// <summary>From when to when a version is to be used.</summary>
    public static string InForce(ContentPack pack, Screening screening) => pack.InToolsLanguage().Times.From(screening.InForceFrom, screening.InForceTo);
}
