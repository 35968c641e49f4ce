using StalkingGuidance.Places;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Evaluation;
using StalkingGuidance.Tests.Screenings.Support;

namespace StalkingGuidance.Tests.Screenings;

/// <summary>Decisions where the nation is not known or the rules are wide, and when two decisions are the same.</summary>
public class DecisionTests
{
    private const string Help = "title: \"x\", text: \"x\", contacts: [police-emergency], topics: [immediate-danger]";

    [Fact]
    public void Decide_NationNotKnownAndEachWouldGiveTheOutcome_GivesIt()
    {
        Screening screening = Read(
            [YesNo("first")],
            "{ any: [{ all: [{ nation: scotland }, { first: yes }] }, { all: [{ nation: [england, wales] }, { first: yes }] }, { all: [{ nation: northern-ireland }, { first: yes }] }] }");

        screening.Decide(screening.Answers().Yes("first")).Urgency.Should().Be(Urgency.Immediate);
        screening.Decide(screening.Answers().No("first")).PossibleUrgency.Should().Be(Urgency.Information);
    }

    [Theory]
    [InlineData("scotland")]
    [InlineData("[england, wales]")]
    [InlineData("northern-ireland")]
    public void Decide_NationNotKnownAndOneMayGiveTheOutcome_DoesNotRuleItOut(string nation)
    {
        Screening screening = Read([YesNo("first")], $"{{ all: [{{ nation: {nation} }}, {{ first: yes }}] }}");

        ScreeningDecision decision = screening.Decide(screening.Answers());

        decision.Urgency.Should().Be(Urgency.Information);
        decision.PossibleUrgency.Should().Be(Urgency.Immediate);
        screening.Decide(screening.Answers().Yes("first")).PossibleUrgency.Should().Be(Urgency.Immediate);
        screening.Decide(screening.Answers().No("first")).PossibleUrgency.Should().Be(Urgency.Information);
    }

    [Theory]
    [InlineData(Nation.Scotland, Urgency.Immediate)]
    [InlineData(Nation.England, Urgency.Information)]
    [InlineData(null, Urgency.Information)]
    public void Decide_WideRules_ReadTheFarEnd(Nation? nation, Urgency expected)
    {
        // More than a thousand bits of facts and gates.
        string[] questions = [.. Enumerable.Range(0, 600).Select(i => YesNo("q" + i))];
        string ways = string.Join(", ", Enumerable.Range(0, 599).Select(i => $"{{ all: [{{ q{i}: yes }}, {{ q{i + 1}: yes }}] }}"));
        Screening screening = Read(questions, $"{{ any: [{{ all: [{{ nation: scotland }}, {{ any: [{ways}] }}] }}, {{ all: [{{ q0: yes }}, {{ q599: yes }}] }}] }}");

        screening.Decide(screening.Answers(nation).Yes("q598").Yes("q599")).Urgency.Should().Be(expected);
        screening.Decide(screening.Answers(nation).Yes("q599")).Urgency.Should().Be(Urgency.Information);
        screening.Decide(screening.Answers(nation).Yes("q0").Yes("q599")).Urgency.Should().Be(Urgency.Immediate);
        screening.Decide(screening.Answers(nation)).PossibleUrgency.Should().Be(Urgency.Immediate);
    }

    [Fact]
    public void DecideMany_NationNotKnown_GivesWhatDecideGives()
    {
        Screening screening = Read([YesNo("first")], "{ all: [{ nation: [scotland, northern-ireland] }, { first: yes }] }");
        Answers[] answers = [screening.Answers(), screening.Answers().Yes("first"), screening.Answers(Nation.Scotland).Yes("first"), screening.Answers(Nation.Wales).Yes("first")];
        ScreeningDecision[] decisions = new ScreeningDecision[4];

        screening.DecideMany(answers, decisions);

        decisions.Select(decision => (decision.Urgency, decision.PossibleUrgency)).Should().Equal(
            (Urgency.Information, Urgency.Immediate),
            (Urgency.Information, Urgency.Immediate),
            (Urgency.Immediate, Urgency.Immediate),
            (Urgency.Information, Urgency.Information));
    }

    [Theory]
    [InlineData(1, 0, Urgency.Soon, Urgency.Urgent, Indication.SomeFeatures, Indication.SimilarToWhatTheLawCallsStalking)]
    [InlineData(2, 1, Urgency.Soon, Urgency.Urgent, Indication.SomeFeatures, Indication.SimilarToWhatTheLawCallsStalking)]
    [InlineData(2, 0, Urgency.Information, Urgency.Urgent, Indication.SomeFeatures, Indication.SimilarToWhatTheLawCallsStalking)]
    [InlineData(2, 0, Urgency.Soon, Urgency.Immediate, Indication.SomeFeatures, Indication.SimilarToWhatTheLawCallsStalking)]
    [InlineData(2, 0, Urgency.Soon, Urgency.Urgent, Indication.NotEnoughToTell, Indication.SimilarToWhatTheLawCallsStalking)]
    [InlineData(2, 0, Urgency.Soon, Urgency.Urgent, Indication.SomeFeatures, Indication.FeaturesOfMoreSeriousForm)]
    [InlineData(1, 1, Urgency.Information, Urgency.Immediate, Indication.NotEnoughToTell, Indication.FeaturesOfMoreSeriousForm)]
    public void Equals_OneThingIsAnother_IsFalse(int outcome, int possibleOutcome, Urgency urgency, Urgency possibleUrgency, Indication indication, Indication possibleIndication)
    {
        ScreeningDecision one = new(2, 0, Urgency.Soon, Urgency.Urgent, Indication.SomeFeatures, Indication.SimilarToWhatTheLawCallsStalking);
        ScreeningDecision other = new(outcome, possibleOutcome, urgency, possibleUrgency, indication, possibleIndication);

        one.Equals(other).Should().BeFalse();
        one.Equals((object)other).Should().BeFalse();
        (one == other).Should().BeFalse();
        (one != other).Should().BeTrue();
    }

    [Fact]
    public void Equals_AllIsTheSame_IsTrue()
    {
        ScreeningDecision one = new(2, 0, Urgency.Soon, Urgency.Urgent, Indication.SomeFeatures, Indication.SimilarToWhatTheLawCallsStalking);
        ScreeningDecision other = new(2, 0, Urgency.Soon, Urgency.Urgent, Indication.SomeFeatures, Indication.SimilarToWhatTheLawCallsStalking);

        one.Equals(other).Should().BeTrue();
        one.Equals((object)other).Should().BeTrue();
        one.Equals("(a result, not shown)").Should().BeFalse();
        (one == other).Should().BeTrue();
        (one != other).Should().BeFalse();
        one.GetHashCode().Should().Be(other.GetHashCode());
    }

    private static Screening Read(string[] questions, string when) => ScreeningText.Read(
        $"{SmallScreening.Head}questions:\n{string.Join('\n', questions)}\noutcomes:\n  - {{ id: now, urgency: immediate, when: {when}, {Help} }}\n  - {{ id: last, urgency: information, {Help} }}\n"
        + SmallScreening.Verification);

    private static string YesNo(string id) => $"  - {{ id: {id}, type: yes-no, text: \"x\", why: \"x\", more-concern: yes }}";
}
