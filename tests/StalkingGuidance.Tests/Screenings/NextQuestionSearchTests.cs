using StalkingGuidance.Places;
using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Evaluation;
using StalkingGuidance.Screenings.Proofs;
using StalkingGuidance.Tests.Screenings.Support;

namespace StalkingGuidance.Tests.Screenings;

/// <summary>Where trying each question alone does not tell, and the search must: questions with many choices, answers that exclude one another, rules made to be hard.</summary>
public class NextQuestionSearchTests
{
    private const int Screenings = 120;
    private const string Help = "title: \"x\", text: \"x\", contacts: [police-emergency], topics: [immediate-danger]";

    [Fact]
    public void CanChange_EntangledChoices_IsWhatTheDiagramsSay()
    {
        int[] found = [0, 0];
        for (int seed = 0; seed < Screenings; seed++)
        {
            Random random = new(seed);
            string condition = Condition(random, 3);
            string when = (seed % 4) switch
            {
                // "sure" is answered with "not sure": with it nothing can be ruled out, or nothing can be established any more.
                0 => $"{{ any: [{{ sure: yes }}, {condition}] }}",
                1 => $"{{ all: [{{ sure: yes }}, {condition}] }}",
                _ => $"{{ all: [{{ any: [{condition}, {Condition(random, 2)}] }}, {{ any: [{condition}, {Condition(random, 2)}, {{ all: [{{ sure: yes }}, {{ sure: no }}] }}] }}] }}",
            };
            Screening screening = Read(
                [Choices("p"), YesNo("q"), Choices("r"), Choice("s"), YesNo("t"), YesNo("sure").Replace("more-concern: yes", "more-concern: none")], when);
            Answers answers = screening.Answers().Unsure("sure");
            AskingState state = new(new ProofGround(ProofSubject.Of(screening, new ProofBasis { WhyForbidden = _ => null, UrgencyOf = _ => null })), answers);
            NextQuestionSearch search = new(screening, answers, World.Of(screening.Rules, answers));
            foreach (int question in state.Open)
            {
                bool canChange = search.CanChange(question, Scale.Urgency);

                canChange.Should().Be(state.CanChange(question), $"of {screening.Questions[question].Id} in {when}");
                found[canChange ? 1 : 0]++;
            }
        }

        found.Should().OnlyContain(count => count > 20);
    }

    [Fact]
    public void CanChange_NoChoiceFitsAllTests_IsFalseWhicheverIsTried()
    {
        // Each option passes two of three tests, so that one way after another is tried in vain.
        Screening screening = Read(
            [YesNo("asked"), Choice("s"), YesNo("sure")],
            "{ any: [{ sure: yes }, { all: [{ s: [a, b] }, { s: [a, c] }, { s: [b, c] }, { asked: yes }] }] }");
        Answers answers = screening.Answers().Unsure("sure");

        screening.Evaluate(answers).NextQuestion.Should().BeNull();
    }

    [Fact]
    public void CanChange_EitherOfTwoQuestionsWouldDo_IsTrueForTheThird()
    {
        Screening screening = Read(
            [YesNo("asked"), Choices("p"), Choices("r"), YesNo("sure")],
            "{ any: [{ sure: yes }, { all: [{ asked: yes }, { any: [{ p: [a] }, { r: [b] }] }] }] }");
        Answers answers = screening.Answers().Unsure("sure");

        screening.Evaluate(answers).NextQuestion!.Id.Should().Be("asked");
        screening.Evaluate(answers.Yes("asked")).NextQuestion!.Id.Should().Be("p");
        screening.Evaluate(answers.ChooseAll("p", "b")).NextQuestion!.Id.Should().Be("asked");
        screening.Evaluate(answers.ChooseAll("p", "b").ChooseAll("r")).NextQuestion.Should().BeNull();
    }

    [Theory]
    [InlineData(2, null)]
    [InlineData(8, "asked")]
    public void NextQuestion_MoreGuestsThanRooms_AsksOnceTooOftenRatherThanHang(int rooms, string? expected)
    {
        // Nobody can be lodged in a room of their own, and so "asked" never matters. To find that out takes ever so long with more rooms: then it is asked.
        string[] guests = [.. Enumerable.Range(0, rooms + 1).Select(guest => "g" + guest)];
        string[] questions = [YesNo("asked"), .. Enumerable.Range(0, rooms).Select(room => Choice("r" + room, guests)), YesNo("sure")];
        string lodged = string.Join(", ", guests.Select(guest => $"{{ any: [{string.Join(", ", Enumerable.Range(0, rooms).Select(room => $"{{ r{room}: {guest} }}"))}] }}"));
        Screening screening = Read(questions, $"{{ any: [{{ sure: yes }}, {{ all: [{{ asked: yes }}, {lodged}] }}] }}");

        screening.Evaluate(screening.Answers().Unsure("sure")).NextQuestion?.Id.Should().Be(expected);
        (screening.Evaluate(screening.Answers().Unsure("sure")).NextQuestion is null).Should().Be(expected is null);
    }

    [Fact]
    public void NextQuestion_FirstTestOfAllSaysWhetherItIsAsked_IsNotAskedWhenRuledOut()
    {
        Screening screening = Read(
            [YesNo("first"), YesNo("second").Replace("type:", "asked-when: { first: yes }, type:")],
            "{ any: [{ all: [{ first: yes }, { second: yes }] }, { second: yes }] }");

        screening.Evaluate(screening.Answers().Yes("first")).NextQuestion!.Id.Should().Be("second");
        screening.Evaluate(screening.Answers().Unsure("first")).NextQuestion!.Id.Should().Be("second");
        screening.Evaluate(screening.Answers().No("first")).NextQuestion.Should().BeNull();
    }

    [Fact]
    public void NextQuestion_ManyQuestionsMatterInOneNationAlone_IsAskedWhereTheNationIsNotKnown()
    {
        string[] questions = [.. Enumerable.Range(0, 99).Select(i => YesNo("q" + i))];
        string ways = string.Join(", ", Enumerable.Range(0, 98).Select(i => $"{{ q{i}: yes }}"));
        Screening screening = Read(questions, $"{{ any: [{{ all: [{{ nation: [england, wales] }}, {{ any: [{ways}] }}] }}, {{ all: [{{ nation: scotland }}, {{ q98: yes }}] }}] }}");
        Answers answers = Enumerable.Range(0, 98).Aggregate(screening.Answers(), (so, i) => so.No("q" + i));

        screening.Evaluate(answers).NextQuestion!.Id.Should().Be("q98");
        screening.Evaluate(answers.In(Nation.Scotland)).NextQuestion!.Id.Should().Be("q98");
        screening.Evaluate(answers.In(Nation.Wales)).NextQuestion.Should().BeNull();
        screening.Evaluate(answers.No("q98")).NextQuestion.Should().BeNull();
    }

    private static string Condition(Random random, int depth)
    {
        if (depth == 0)
        {
            return Test(random);
        }

        string[] parts = [.. Enumerable.Range(0, random.Next(2, 4)).Select(_ => Condition(random, depth - random.Next(1, depth + 1)))];
        return $"{{ {(random.Next(2) == 0 ? "all" : "any")}: [{string.Join(", ", parts)}] }}";
    }

    private static string Test(Random random)
    {
        string question = "pprrsqt"[random.Next(7)].ToString();
        if (question is "q" or "t")
        {
            return $"{{ {question}: {(random.Next(3) == 0 ? "[yes, unsure]" : "yes")} }}";
        }

        string[] options = ["a", "b", "c", "d"];
        random.Shuffle(options);
        string[] some = [.. options.Take(random.Next(1, 4)).Order()];
        string list = $"[{string.Join(", ", some)}]";
        return question == "s"
            ? $"{{ s: {list} }}"
            : $"{{ {question}: {{ at-least: {random.Next(1, some.Length + 1)}, of: {list}{(random.Next(3) == 0 ? ", or-unsure: yes" : "")} }} }}";
    }

    private static Screening Read(string[] questions, string when) => ScreeningText.Read(
        $"{SmallScreening.Head}questions:\n{string.Join('\n', questions)}\noutcomes:\n  - {{ id: now, urgency: immediate, when: {when}, {Help} }}\n  - {{ id: last, urgency: information, {Help} }}\n"
        + SmallScreening.Verification);

    private static string YesNo(string id) => $"  - {{ id: {id}, type: yes-no, text: \"x\", why: \"x\", more-concern: yes }}";

    private static string Choice(string id, params string[] options) =>
        $"  - {{ id: {id}, type: choice, text: \"x\", why: \"x\", more-concern: none, options: [{Options(options is [] ? ["a", "b", "c", "d"] : options)}] }}";

    private static string Choices(string id) => $"  - {{ id: {id}, type: choices, text: \"x\", why: \"x\", more-concern: chosen, options: [{Options(["a", "b", "c", "d"])}] }}";

    private static string Options(string[] options) => string.Join(", ", options.Select(option => $"{{ id: {option}, text: \"x\" }}"));
}
