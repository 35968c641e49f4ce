using StalkingGuidance.Places;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings;
using StalkingGuidance.Tests.Screenings.Support;

namespace StalkingGuidance.Tests.Screenings;

public class EvaluationTests
{
    private static readonly Screening Check = SmallScreening.Screening;

    [Fact]
    public void Evaluate_NothingAnswered_EstablishesNothingAndRulesNothingOut()
    {
        ScreeningResult result = Check.Evaluate(Check.Answers());

        result.Outcome.Id.Should().Be("cannot-tell");
        result.Urgency.Should().Be(Urgency.Information);
        result.PossibleUrgency.Should().Be(Urgency.Immediate);
        result.Indication.Should().Be(Indication.NotEnoughToTell);
        result.PossibleIndication.Should().Be(Indication.FeaturesOfMoreSeriousForm);
        result.Indicators.Should().BeEmpty();
        result.IndicatorsNotRuledOut.Should().HaveCount(Check.Indicators.Length);
        result.NextQuestion!.Id.Should().Be("danger");
        result.Reasons.Should().BeEmpty();
        result.Contacts.Should().NotBeEmpty();
    }

    [Fact]
    public void Evaluate_AllUnsure_RulesNothingOut()
    {
        Answers answers = Check.Questions.Aggregate(Check.Answers(Nation.England), (so, question) => so.Unsure(question.Id));

        ScreeningResult result = Check.Evaluate(answers);

        result.Urgency.Should().Be(Urgency.Information);
        result.PossibleUrgency.Should().Be(Urgency.Immediate);
        result.NextQuestion.Should().BeNull();
    }

    [Theory]
    [InlineData(Nation.England, Indication.FeaturesOfMoreSeriousForm)]
    [InlineData(Nation.Wales, Indication.FeaturesOfMoreSeriousForm)]
    [InlineData(Nation.Scotland, Indication.SomeFeatures)]
    [InlineData(Nation.NorthernIreland, Indication.SimilarToWhatTheLawCallsStalking)]
    public void Indication_SeriousDistressWithChangedLife_DiffersByNation(Nation nation, Indication expected)
    {
        Answers answers = Conduct(nation).Choose("distress", "serious").Yes("changed-life").No("afraid").Count("feared-violence", 0);

        ScreeningResult result = Check.Evaluate(answers);

        result.Indication.Should().Be(expected);
        result.PossibleIndication.Should().Be(expected);
    }

    [Fact]
    public void Indication_NationNotGiven_IsWhatHoldsInEveryNation()
    {
        Answers answers = Conduct(null).Choose("distress", "serious").Yes("changed-life").No("afraid").Count("feared-violence", 0);

        ScreeningResult result = Check.Evaluate(answers);

        result.Indication.Should().Be(Indication.SomeFeatures);
        result.PossibleIndication.Should().Be(Indication.FeaturesOfMoreSeriousForm);
        result.NationMatters.Should().BeTrue();
        result.Law.Should().BeEmpty();
    }

    [Fact]
    public void Indication_OccasionsUnsure_IsCapped()
    {
        Answers answers = Conduct(Nation.England).Unsure("occasions").Yes("afraid");

        ScreeningResult result = Check.Evaluate(answers);

        result.Indication.Should().Be(Indication.SomeFeatures);
        result.PossibleIndication.Should().Be(Indication.FeaturesOfMoreSeriousForm);
    }

    [Fact]
    public void Contradictions_NotAfraidButFearedViolence_TheMoreConcerningCounts()
    {
        Answers answers = Conduct(Nation.Scotland).No("afraid").Count("feared-violence", 3);

        ScreeningResult result = Check.Evaluate(answers);

        result.Contradictions.Should().ContainSingle().Which.Id.Should().Be("not-afraid-but-feared-violence");
        result.Indication.Should().Be(Indication.SimilarToWhatTheLawCallsStalking);
    }

    [Fact]
    public void Contradictions_FearNotAnswered_CountsWithoutBeingReported()
    {
        ScreeningResult result = Check.Evaluate(Conduct(Nation.Scotland).Count("feared-violence", 3));

        result.Contradictions.Should().BeEmpty();
        result.Indication.Should().Be(Indication.SimilarToWhatTheLawCallsStalking);
    }

    [Fact]
    public void Reasons_SeveralWays_GiveASmallestSet()
    {
        Answers answers = Conduct(Nation.England).Yes("afraid").Choose("distress", "serious").Yes("changed-life");

        ScreeningResult result = Check.Evaluate(answers);

        result.Outcome.Id.Should().Be("today");
        result.Reasons.Select(reason => reason.Question!.Id).Should().Equal("behaviours", "afraid");
    }

    [Fact]
    public void IndicationReasons_NationsDiffer_NameTheNation()
    {
        ScreeningResult result = Check.Evaluate(Conduct(Nation.NorthernIreland).Choose("distress", "serious").Yes("changed-life"));

        result.Indication.Should().Be(Indication.SimilarToWhatTheLawCallsStalking);
        result.IndicationReasons[0].Nation.Should().Be(Nation.NorthernIreland);
        result.IndicationReasons.Skip(1).Select(reason => reason.Question!.Id).Should().Equal("unwanted", "occasions", "behaviours", "distress", "changed-life");
    }

    [Fact]
    public void IndicationReasons_SameInEveryNation_DoNotNameTheNation()
    {
        ScreeningResult result = Check.Evaluate(Conduct(Nation.NorthernIreland).Yes("afraid"));

        result.IndicationReasons.Select(reason => reason.Question!.Id).Should().Equal("unwanted", "occasions", "behaviours", "afraid");
    }

    [Fact]
    public void NearMisses_OneAnswerShort_NameOutcomeAndQuestion()
    {
        Answers answers = Check.Answers(Nation.England).No("danger").No("unwanted").Count("occasions", 5).ChooseAll("behaviours", "following")
            .Choose("distress", "none").No("afraid").Count("feared-violence", 0);

        ScreeningResult result = Check.Evaluate(answers);

        result.Urgency.Should().Be(Urgency.Information);
        result.NearMisses.Select(miss => (miss.Outcome.Id, miss.Question.Id, miss.IsAnswered)).Should().Equal(
            ("emergency", "danger", true), ("today", "unwanted", true), ("today", "feared-violence", true), ("today", "afraid", true));
    }

    [Fact]
    public void Contacts_Nation_LeavesOutThoseThatDoNotServeIt()
    {
        Answers followed = Check.Answers().No("danger").Yes("afraid").ChooseAll("behaviours", "following");

        string[] inWales = [.. Check.Evaluate(followed.In(Nation.Wales)).Contacts.Select(contact => contact.Id.Value)];
        string[] inScotland = [.. Check.Evaluate(followed.In(Nation.Scotland)).Contacts.Select(contact => contact.Id.Value)];
        string[] anywhere = [.. Check.Evaluate(followed).Contacts.Select(contact => contact.Id.Value)];

        inWales.Should().StartWith("police-emergency").And.Contain("live-fear-free");
        inScotland.Should().StartWith("police-emergency").And.NotContain("live-fear-free");
        anywhere.Should().StartWith("police-emergency").And.NotContain("live-fear-free");
    }

    [Fact]
    public void Law_Nation_NamesItsOwnJurisdictionAlone()
    {
        Answers answers = Conduct(null).Yes("afraid").Count("feared-violence", 2);

        Check.Evaluate(answers.In(Nation.Wales)).Law.Select(provision => provision.Value).Should().Equal("england-wales/stalking-serious", "england-wales/stalking");
        Check.Evaluate(answers.In(Nation.Scotland)).Law.Select(provision => provision.Value).Should().Equal("scotland/stalking");
    }

    [Fact]
    public void NextQuestion_Skipped_IsNotAskedAgain()
    {
        ScreeningResult result = Check.Evaluate(Check.Answers(Nation.England).Skip("danger"));

        result.NextQuestion!.Id.Should().NotBe("danger");
        result.PossibleUrgency.Should().Be(Urgency.Immediate);
    }

    [Fact]
    public void NextQuestion_AskedWhenRuledOut_IsNotAsked()
    {
        Answers answers = Check.Answers(Nation.England).No("danger").Choose("distress", "none");
        while (Check.Evaluate(answers).NextQuestion is { } next)
        {
            next.Id.Should().NotBe("changed-life");
            answers = answers.Unsure(next.Id);
        }
    }

    [Fact]
    public void Decide_AnswersToAnotherScreening_Throws()
    {
        Screening other = ScreeningText.Read(SmallScreening.Yaml);

        Action deciding = () => Check.Decide(other.Answers());

        deciding.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Decide_Allocates_Nothing()
    {
        Answers known = Conduct(Nation.England);
        Answers unknown = Conduct(null);
        Check.Decide(known);
        Check.Decide(unknown);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            Check.Decide(known);
            Check.Decide(unknown);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    private static Answers Conduct(Nation? nation) =>
        Check.Answers(nation).No("danger").Yes("unwanted").Count("occasions", 12).ChooseAll("behaviours", "following");
}
