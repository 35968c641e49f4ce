using StalkingGuidance.Screenings;
using StalkingGuidance.Tests.Screenings.Support;

namespace StalkingGuidance.Tests.Screenings;

/// <summary>What is asked next, rule by rule: each screening is one reason why a question still matters, or no longer does.</summary>
public class NextQuestionTests
{
    private const string Help = "title: \"x\", text: \"x\", contacts: [police-emergency], topics: [immediate-danger]";

    [Fact]
    public void NextQuestion_TwoOptionsAreNeeded_IsAskedWhileTwoCanBeChosen()
    {
        Screening screening = Read(
            [YesNo("first"), Choices("acts", "a", "b", "c")],
            "{ all: [{ first: yes }, { acts: { at-least: 2, of: [a, b] } }] }");

        screening.Evaluate(screening.Answers()).NextQuestion!.Id.Should().Be("first");
        screening.Evaluate(screening.Answers().Yes("first")).NextQuestion!.Id.Should().Be("acts");
        screening.Evaluate(screening.Answers().No("first")).NextQuestion.Should().BeNull();
        screening.Evaluate(screening.Answers().ChooseAll("acts", "a", "c")).NextQuestion.Should().BeNull();
        screening.Evaluate(screening.Answers().ChooseAll("acts", "a", "b")).NextQuestion!.Id.Should().Be("first");
    }

    [Fact]
    public void NextQuestion_AnotherWayNeedsLess_IsNotAskedForTheLongerWay()
    {
        // Whatever makes the longer way hold makes the shorter one hold.
        Screening screening = Read(
            [YesNo("extra"), YesNo("first"), Choices("acts", "a", "b", "c")],
            "{ any: [{ all: [{ first: yes }, { acts: [a, b] }, { extra: yes }] }, { all: [{ first: yes }, { acts: [a, b, c] }] }] }");

        screening.Evaluate(screening.Answers()).NextQuestion!.Id.Should().Be("first");
        screening.Evaluate(screening.Answers().Yes("first")).NextQuestion!.Id.Should().Be("acts");
        screening.Evaluate(screening.Answers().Yes("first").Skip("acts")).NextQuestion.Should().BeNull();
    }

    [Fact]
    public void NextQuestion_OneAnswerCannotPassBothTests_IsNotAskedForThem()
    {
        Screening screening = Read(
            [YesNo("extra"), Choice("how", "a", "b")],
            "{ all: [{ extra: yes }, { how: a }, { how: b }] }");

        // Two options cannot both be the one that is chosen; but either answer, and "no", rules the outcome out.
        screening.Evaluate(screening.Answers()).NextQuestion!.Id.Should().Be("extra");
        screening.Evaluate(screening.Answers().Unsure("extra")).NextQuestion!.Id.Should().Be("how");
        screening.Evaluate(screening.Answers().Choose("how", "a")).NextQuestion.Should().BeNull();
    }

    [Fact]
    public void NextQuestion_MoreAnswersThanAreTriedAtOnce_IsStillFound()
    {
        string[] options = [.. "abcdefghijkl".Select(letter => letter.ToString())];
        string ways = string.Join(", ", options[..^1].Select(option => $"{{ all: [{{ how: {option} }}, {{ first: yes }}] }}"));
        Screening screening = Read([YesNo("first"), Choice("how", options)], $"{{ any: [{ways}, {{ how: l }}] }}");

        Answers answers = screening.Answers().No("first");

        screening.Evaluate(answers).NextQuestion!.Id.Should().Be("how");
        screening.Evaluate(answers.Choose("how", "l")).Outcome.Id.Should().Be("now");
    }

    [Fact]
    public void NextQuestion_MoreQuestionsThanAreTriedAtOnce_FindsTheLastThatMatters()
    {
        string[] questions = [YesNo("gate"), .. Enumerable.Range(0, 99).Select(i => YesNo("q" + i)), YesNo("alone")];
        string ways = string.Join(", ", Enumerable.Range(0, 99).Select(i => $"{{ all: [{{ gate: yes }}, {{ q{i}: yes }}] }}"));
        Screening screening = Read(questions, $"{{ any: [{ways}, {{ alone: yes }}] }}");

        screening.Evaluate(screening.Answers()).NextQuestion!.Id.Should().Be("gate");
        screening.Evaluate(screening.Answers().No("gate")).NextQuestion!.Id.Should().Be("alone");
        screening.Evaluate(screening.Answers().Yes("gate")).NextQuestion!.Id.Should().Be("q0");
        screening.Evaluate(screening.Answers().No("gate").No("alone")).NextQuestion.Should().BeNull();
    }

    [Fact]
    public void NextQuestion_NotSureIsEnough_IsAskedEvenThoughNoOptionIs()
    {
        Screening screening = Read(
            [YesNo("first"), Choices("acts", "a", "b")],
            "{ all: [{ first: [yes, unsure] }, { acts: { at-least: 1, or-unsure: yes } }] }");

        screening.Evaluate(screening.Answers().Unsure("first")).NextQuestion!.Id.Should().Be("acts");
        screening.Evaluate(screening.Answers().Unsure("first").Unsure("acts")).NextQuestion.Should().BeNull();
        screening.Evaluate(screening.Answers().Unsure("first").Unsure("acts")).Outcome.Id.Should().Be("now");
    }

    [Fact]
    public void NextQuestion_DangerComesLater_IsAskedFirst()
    {
        Screening screening = Read(
            [YesNo("first"), YesNo("second").Replace("type:", "danger: yes, type:")],
            "{ any: [{ first: yes }, { second: yes }] }");

        screening.Evaluate(screening.Answers()).NextQuestion!.Id.Should().Be("second");
        screening.Evaluate(screening.Answers().No("second")).NextQuestion!.Id.Should().Be("first");
        screening.Evaluate(screening.Answers().Yes("second")).NextQuestion.Should().BeNull();
    }

    private static Screening Read(string[] questions, string when) => ScreeningText.Read(
        $"{SmallScreening.Head}questions:\n{string.Join('\n', questions)}\noutcomes:\n  - {{ id: now, urgency: immediate, when: {when}, {Help} }}\n  - {{ id: last, urgency: information, {Help} }}\n"
        + SmallScreening.Verification);

    private static string YesNo(string id) => $"  - {{ id: {id}, type: yes-no, text: \"x\", why: \"x\", more-concern: yes }}";

    private static string Choice(string id, params string[] options) => $"  - {{ id: {id}, type: choice, text: \"x\", why: \"x\", more-concern: none, options: [{Options(options)}] }}";

    private static string Choices(string id, params string[] options) => $"  - {{ id: {id}, type: choices, text: \"x\", why: \"x\", more-concern: chosen, options: [{Options(options)}] }}";

    private static string Options(string[] options) => string.Join(", ", options.Select(option => $"{{ id: {option}, text: \"x\" }}"));
}
