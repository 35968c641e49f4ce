using StalkingGuidance.Screenings;
using StalkingGuidance.Tests.Screenings.Support;

namespace StalkingGuidance.Tests.Screenings;

/// <summary>Many at once: the same decisions in the same order, and the fault that one by one would give.</summary>
public class DecideManyTests
{
    private static readonly Screening Screening = SmallScreening.Screening;

    [Theory]
    [InlineData(1)]
    [InlineData(1_000)]
    [InlineData(20_000)]
    public void DecideMany_MoreRoomThanAnswers_DecidesEachInItsPlace(int count)
    {
        Answers[] answers = [.. Enumerable.Range(0, count).Select(i => i % 3 == 0 ? Screening.Answers().Yes("danger") : Screening.Answers())];
        ScreeningDecision[] decisions = new ScreeningDecision[count + 1];

        Screening.DecideMany(answers, decisions);

        decisions.Take(count).Should().Equal(answers.Select(Screening.Decide));
        decisions[count].Should().Be(default(ScreeningDecision));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(20_000)]
    public void DecideMany_AnswersToAnotherScreening_AreRefused(int count)
    {
        Answers[] answers = [.. Enumerable.Repeat(Screening.Answers(), count)];
        answers[count / 2] = ScreeningText.Read(SmallScreening.Yaml).Answers();

        FluentActions.Invoking(() => Screening.DecideMany(answers, new ScreeningDecision[count]))
            .Should().Throw<ArgumentException>().WithMessage("The answers are to *, and not to this loaded *.*");
    }

    [Theory]
    [InlineData(10)]
    [InlineData(20_000)]
    public void DecideMany_NoAnswersAmongThem_IsRefused(int count)
    {
        Answers[] answers = [.. Enumerable.Repeat(Screening.Answers(), count)];
        answers[^1] = null!;

        FluentActions.Invoking(() => Screening.DecideMany(answers, new ScreeningDecision[count])).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void DecideMany_SeveralAreForeign_NamesTheFirst()
    {
        Answers[] answers = [.. Enumerable.Repeat(Screening.Answers(), 20_000)];
        answers[1_000] = null!;
        answers[19_000] = ScreeningText.Read(SmallScreening.Yaml).Answers();

        FluentActions.Invoking(() => Screening.DecideMany(answers, new ScreeningDecision[20_000])).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void DecideMany_TooLittleRoom_IsRefused()
    {
        Answers[] answers = [.. Enumerable.Repeat(Screening.Answers(), 3)];

        FluentActions.Invoking(() => Screening.DecideMany(answers, new ScreeningDecision[2]))
            .Should().Throw<ArgumentException>().WithMessage("There are 3 sets of answers and room for 2 decisions.*");
    }
}
