namespace StalkingGuidance.Cli.Phrases;

/// <summary>What answers come to.</summary>
internal static class ResultPhrases
{
    public static readonly Phrase GetHelp = new("tool.results.get-help");
    public static readonly Phrase Immediate = new("tool.results.immediate");
    public static readonly Phrase Urgent = new("tool.results.urgent");
    public static readonly Phrase Soon = new("tool.results.soon");
    public static readonly Phrase WheneverAsk = new("tool.results.whenever-ask");
    public static readonly Phrase Now = new("tool.results.now");
    public static readonly Phrase Today = new("tool.results.today");
    public static readonly Phrase ComingDays = new("tool.results.coming-days");
    public static readonly Phrase Whenever = new("tool.results.whenever");
    public static readonly Phrase MoreSerious = new("tool.results.more-serious");
    public static readonly Phrase SimilarToStalking = new("tool.results.similar-to-stalking");
    public static readonly Phrase SomeFeatures = new("tool.results.some-features");
    public static readonly Phrase TooLittle = new("tool.results.too-little");
    public static readonly Phrase WhoToCall = new("tool.results.who-to-call", "moment");
    public static readonly Phrase WhoToCallIn = new("tool.results.who-to-call-in", "place", "moment");
    public static readonly Phrase WholeKingdom = new("tool.results.whole-kingdom");
    public static readonly Phrase WhyAnswered = new("tool.results.why-answered");
    public static readonly Phrase WhyAnswers = new("tool.results.why-answers");
    public static readonly Phrase DoNotFit = new("tool.results.do-not-fit");
    public static readonly Phrase GoesByThese = new("tool.results.goes-by-these");
    public static readonly Phrase GoesByAnswers = new("tool.results.goes-by-answers");
    public static readonly Phrase BesideLaw = new("tool.results.beside-law");
    public static readonly Phrase BesideLawIn = new("tool.results.beside-law-in", "place");
    public static readonly Phrase NationMatters = new("tool.results.nation-matters");
    public static readonly Phrase LawToRead = new("tool.results.law-to-read");
    public static readonly Phrase NotKnownYet = new("tool.results.not-known-yet");
    public static readonly Phrase MoreMayShow = new("tool.results.more-may-show", "what");
    public static readonly Phrase MayNeedHelp = new("tool.results.may-need-help", "when");
    public static readonly Phrase MayNeedHelpMore = new("tool.results.may-need-help-more", "when");
    public static readonly Phrase MostWorth = new("tool.results.most-worth");
    public static readonly Phrase AnswerUnsure = new("tool.results.answer-unsure");
    public static readonly Phrase AnswerYes = new("tool.results.answer-yes");
    public static readonly Phrase AnswerNo = new("tool.results.answer-no");
    public static readonly Phrase AnswerNone = new("tool.results.answer-none");
    public static readonly Phrase NotAnswered = new("tool.results.not-answered");
}
