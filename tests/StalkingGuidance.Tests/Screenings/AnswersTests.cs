using StalkingGuidance.Places;
using StalkingGuidance.Screenings;
using StalkingGuidance.Tests.Screenings.Support;

namespace StalkingGuidance.Tests.Screenings;

public class AnswersTests
{
    private const int Planted = 731;

    private static readonly Screening Check = SmallScreening.Screening;

    [Fact]
    public void Yes_AnswersBefore_StayAsTheyWere()
    {
        Answers before = Check.Answers(Nation.Wales);

        Answers after = before.Yes("danger").Count("occasions", 3).ChooseAll("behaviours");

        before["danger"].State.Should().Be(AnswerState.Missing);
        after["danger"].Options.Should().Be(0b10);
        after["occasions"].Count.Should().Be(3);
        after["behaviours"].State.Should().Be(AnswerState.Given);
        after.Without("danger")["danger"].State.Should().Be(AnswerState.Missing);
        after.Skip("danger")["danger"].State.Should().Be(AnswerState.Skipped);
        after.In(null).Nation.Should().BeNull();
    }

    [Fact]
    public void Without_AnswerTakenBack_DecidesAsIfNeverGiven()
    {
        Answers answers = Check.Answers().Count("occasions", 3);

        Check.Decide(answers.Yes("danger").Without("danger").In(Nation.Wales).In(null)).Should().Be(Check.Decide(answers));
    }

    [Theory]
    [InlineData("dangr", "test 1.0.0 has no question 'dangr'. Did you mean 'danger'? Allowed: unwanted, occasions, behaviours, distress, changed-life, feared-violence, afraid, danger. (Parameter 'question')")]
    [InlineData("occasions", "The question 'occasions' is answered with Count, Unsure or Skip. (Parameter 'question')")]
    [InlineData("behaviours", "The question 'behaviours' is answered with ChooseAll, Unsure or Skip. (Parameter 'question')")]
    [InlineData("distress", "The question 'distress' is answered with Choose, Unsure or Skip. (Parameter 'question')")]
    public void Yes_WrongQuestion_SaysWhatWouldBeRight(string question, string expected)
    {
        Action answering = () => Check.Answers().Yes(question);

        answering.Should().Throw<AnswerException>().WithMessage(expected);
    }

    [Fact]
    public void Choose_NoSuchOption_ListsTheOptionsAndTellsNothingOfTheAnswer()
    {
        Action answering = () => Check.Answers().Choose("distress", "seriouss");

        answering.Should().Throw<AnswerException>().WithMessage("The question 'distress' has no such option. Options: none, some, serious. (Parameter 'option')");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1001)]
    public void Count_OutOfRange_TellsTheRangeAlone(int count)
    {
        Action answering = () => Check.Answers().Count("occasions", count);

        answering.Should().Throw<AnswerException>().WithMessage("The question 'occasions' takes a whole number from 0 to 1000. (Parameter 'count')");
    }

    [Fact]
    public void Decide_MostOfACount_IsDecided()
    {
        Check.Evaluate(Check.Answers().Count("occasions", 1000)).StandingOf("twice").Should().Be(Standing.Met);
    }

    [Fact]
    public void ToString_PlantedAnswers_ShowNothing()
    {
        Answers answers = Check.Answers(Nation.Wales).Yes("danger").Yes("unwanted").Count("occasions", Planted).ChooseAll("behaviours", "following").No("afraid").Count("feared-violence", Planted);
        ScreeningResult result = Check.Evaluate(answers);

        string[] shown =
        [
            answers.ToString(), answers["occasions"].ToString(), result.ToString(), result.Decision.ToString(),
            .. result.Reasons.Select(reason => reason.ToString()), .. Check.Evaluate(Check.Answers()).NearMisses.Select(miss => miss.ToString()),
            .. result.Indicators.Select(indicator => indicator.ToString()).Except(Check.Indicators.Select(indicator => indicator.Id)),
        ];

        shown.Should().NotBeEmpty().And.OnlyContain(text => text.EndsWith("not shown)", StringComparison.Ordinal) && !text.Contains("731") && !text.Contains("following"));
    }

    [Fact]
    public void DebuggerDisplay_EveryTypeThatHoldsAnswers_ShowsNothing()
    {
        Type[] types = [typeof(Answers), typeof(GivenAnswer), typeof(ScreeningResult), typeof(ScreeningDecision), typeof(ScreeningReason), typeof(ScreeningNearMiss)];

        foreach (Type type in types)
        {
            type.GetCustomAttributes(typeof(System.Diagnostics.DebuggerDisplayAttribute), false).Cast<System.Diagnostics.DebuggerDisplayAttribute>()
                .Should().ContainSingle().Which.Value.Should().EndWith("not shown)");
        }
    }
}
