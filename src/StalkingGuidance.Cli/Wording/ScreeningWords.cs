using StalkingGuidance.Risk;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Wording;

/// <summary>Screenings and their results in words.</summary>
internal static class ScreeningWords
{
    /// <summary>What to do, and by when. Never that nothing need be done.</summary>
    public static string Of(Urgency urgency) => urgency switch
    {
        Urgency.Immediate => "now. There may be danger.",
        Urgency.Urgent => "today. Talk to the police or a specialist service.",
        Urgency.Soon => "in the coming days. Talk to the police or a specialist service.",
        _ => "whenever you want to. Here is who to ask.",
    };

    /// <summary><c>now</c>, <c>today</c></summary>
    public static string When(Urgency urgency) => urgency switch
    {
        Urgency.Immediate => "now",
        Urgency.Urgent => "today",
        Urgency.Soon => "in the coming days",
        _ => "whenever you want to",
    };

    /// <summary>What answers may show: <c>something similar to what the law calls stalking</c>.</summary>
    public static string Of(Indication level) => level switch
    {
        Indication.MoreSeriousForm => "features of a more serious form",
        Indication.SimilarToStalking => "something similar to what the law calls stalking",
        Indication.SomeFeatures => "some of the features",
        _ => "too little to tell",
    };

    public static string Of(Standing standing) => standing switch
    {
        Standing.Met => "met",
        Standing.NotMet => "ruled out",
        _ => "not ruled out",
    };

    public static string Of(QuestionType type) => type switch
    {
        QuestionType.YesNo => "yes or no",
        QuestionType.Choice => "one of these",
        QuestionType.Choices => "any of these, or none",
        _ => "a number",
    };

    /// <summary>From when to when a version is to be used.</summary>
    public static string InForce(Screening screening) => screening.InForceTo is { } last
        ? $"from {DateWords.WithoutWeekday(screening.InForceFrom)} to {DateWords.WithoutWeekday(last)}"
        : $"from {DateWords.WithoutWeekday(screening.InForceFrom)}";
}
