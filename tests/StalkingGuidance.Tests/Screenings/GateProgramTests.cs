using StalkingGuidance.Places;
using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Compilation;
using StalkingGuidance.Screenings.Conditions;
using StalkingGuidance.Tests.Screenings.Support;
using static StalkingGuidance.Tests.Screenings.Support.SmallRules;

namespace StalkingGuidance.Tests.Screenings;

/// <summary>The gates that rules are compiled to: no block more than needed, and the same state whichever way they are run.</summary>
public class GateProgramTests
{
    [Fact]
    public void Program_GatesReadOneWordOrTheOther_StandsInTheFewestBlocks()
    {
        // By turns a gate of the first word and one of the second: sorted, each eight read one word.
        string ways = string.Join(", ", Enumerable.Range(0, 16).Select(gate => All(Enumerable.Range(((gate % 2) * 64) + ((gate / 2) * 8), 8))));

        GateProgram program = Read(128, $"{{ any: [{ways}] }}").Rules.Program;

        program.FactWords.Should().Be(2);
        program.StateWords.Should().Be(4);
        program.OutcomeWord.Should().Be(3);
        program.ReadsNation.Should().BeFalse();
        program.Sources.Should().Equal(0, 1, 2);
        program.Targets.Should().Equal(16, 17, 24);
        program.Runs.Should().Equal(new BlockRun(2, 2), new BlockRun(3, 3));
        program.OutcomeMasks.Should().Equal(0b11);
        program.OutcomeFlips.Should().Equal(0b10);
        program.RowFlips.Should().BeEmpty();
        program.Masks.Take(8).Should().Equal(Enumerable.Range(0, 8).Select(lane => 0xFFUL << (lane * 8)));
        program.Masks.Skip(8).Take(8).Should().Equal(program.Masks.Take(8));
        program.Masks.Skip(16).Should().Equal(0xFFFF, 0, 0, 0, 0, 0, 0, 0);
        program.Flips.Should().Equal(program.Masks);
    }

    [Fact]
    public void Program_GatesReadOneWordOrBoth_StandsInTheFewestBlocks()
    {
        string ways = string.Join(", ", Enumerable.Range(0, 16).Select(gate => All(gate % 2 == 0
            ? Enumerable.Range((gate / 2) * 4, 4)
            : Enumerable.Range(32 + ((gate / 2) * 4), 4).Concat(Enumerable.Range(64 + ((gate / 2) * 8), 8)))));

        GateProgram program = Read(128, $"{{ any: [{ways}] }}").Rules.Program;

        program.Sources.Should().Equal(0, 0, 1, 2);
        program.Targets.Should().Equal(16, 17, 17, 24);
        program.Runs.Should().Equal(new BlockRun(2, 3), new BlockRun(3, 4));
    }

    [Fact]
    public void Levels_GatesOverGates_StandBehindWhatTheyRead()
    {
        RuleGraph graph = Read(4, "{ any: [{ all: [{ q0: yes }, { any: [{ q1: yes }, { all: [{ q2: yes }, { q3: yes }] }] }] }, { all: [{ q1: yes }, { q2: yes }] }] }").Rules.Graph;

        Describe(graph).Should().Equal("0", "1", "2", "3", "all(2,3)", "any(1,4)", "all(0,5)", "all(1,2)", "any(6,7)", "all()");
        // The outcomes are read by nothing, and have their place elsewhere.
        GateLevels.Of(graph).Select(level => string.Join(' ', level)).Should().Equal("4 7", "5", "6");
    }

    [Fact]
    public void Levels_ConditionForAskingAlone_HasNoGate()
    {
        RuleGraph graph = ScreeningText.Read(
            $"{SmallScreening.Head}questions:\n{YesNo("q0")}\n{YesNo("q1")}\n{YesNo("q2").Replace("type:", "asked-when: { all: [{ q0: yes }, { q1: yes }] }, type:")}\n"
            + $"outcomes:\n  - {{ id: now, urgency: immediate, when: {{ any: [{{ q0: yes }}, {{ all: [{{ q1: yes }}, {{ q2: yes }}] }}] }}, {Help} }}\n  - {{ id: last, urgency: information, {Help} }}\n"
            + SmallScreening.Verification).Rules.Graph;

        Describe(graph).Should().Equal("0", "1", "2", "all(1,2)", "any(0,3)", "all()", "all(0,1)");
        graph.AskedWhen.Should().Equal(-1, -1, 6);
        GateLevels.Of(graph).Select(level => string.Join(' ', level)).Should().Equal("3");
    }

    [Fact]
    public void Run_EachWidthAndManyWords_GivesWhatTheGraphGives()
    {
        Screening[] screenings =
        [
            SmallScreening.Screening,
            Read(600, $"{{ any: [{string.Join(", ", Enumerable.Range(0, 599).Select(i => $"{{ all: [{{ q{i}: yes }}, {{ any: [{{ q{i + 1}: yes }}, {{ all: [{{ nation: wales }}, {{ q{(i * 7) % 600}: yes }}] }}] }}] }}"))}] }}"),
        ];
        Random random = new(1);
        foreach (Screening screening in screenings)
        {
            GateProgram program = screening.Rules.Program;
            RuleGraph graph = screening.Rules.Graph;
            for (int i = 0; i < 20; i++)
            {
                ulong[] must = Facts(screening, random, i / 20.0);
                ulong[] may = Facts(screening, random, i / 20.0);
                bool[] nodes = new bool[graph.Nodes.Length];
                (ulong[] plainMust, ulong[] plainMay) = Run(program, must, may, program.RunOneByOne);
                foreach (GateRun run in new GateRun[] { program.RunTwoWide, program.RunFourWide, program.RunEightWide, program.Run })
                {
                    (ulong[] wideMust, ulong[] wideMay) = Run(program, must, may, run);

                    wideMust.Should().Equal(plainMust);
                    wideMay.Should().Equal(plainMay);
                }

                graph.Evaluate(must, nodes);
                program.FirstOutcome(plainMust).Should().Be(Array.FindIndex(graph.Outcomes, outcome => nodes[outcome]));
                graph.Evaluate(may, nodes);
                program.FirstOutcome(plainMay).Should().Be(Array.FindIndex(graph.Outcomes, outcome => nodes[outcome]));
            }
        }
    }

    [Fact]
    public void Run_StateIsTooShort_IsRefused()
    {
        GateProgram program = SmallScreening.Screening.Rules.Program;
        ulong[] enough = new ulong[program.StateWords];
        ulong[] few = new ulong[program.StateWords - 1];
        foreach (GateRun run in new GateRun[] { program.RunTwoWide, program.RunFourWide, program.RunEightWide })
        {
            FluentActions.Invoking(() => run(few, enough)).Should().Throw<ArgumentOutOfRangeException>();
            FluentActions.Invoking(() => run(enough, few)).Should().Throw<ArgumentOutOfRangeException>();
        }
    }

    [Fact]
    public void Decide_MoreOutcomesAndRowsThanAWordHasBits_FindsThoseBehind()
    {
        string questions = string.Join('\n', Enumerable.Range(0, 100).Select(i => YesNo("q" + i)));
        string outcomes = string.Join('\n', Enumerable.Range(0, 100).Select(i => $"  - {{ id: o{i}, urgency: immediate, when: {{ q{i}: yes }}, {Help} }}"));
        string rows = string.Join('\n', Enumerable.Range(0, 100).Select(i => $"        - {{ id: ew{i}, level: {(i < 80 ? "features-of-more-serious-form" : "some-features")}, when: {{ q{i}: yes }}, basis: \"x\" }}"));
        Screening screening = ScreeningText.Read($$"""
            {{SmallScreening.Head}}questions:
            {{questions}}
            outcomes:
            {{outcomes}}
              - { id: last, urgency: information, {{Help}} }
            indications:
              levels:
                - { level: features-of-more-serious-form, text: "x" }
                - { level: similar-to-what-the-law-calls-stalking, text: "x" }
                - { level: some-features, text: "x" }
                - { level: not-enough-to-tell, text: "x" }
              tables:
                - jurisdiction: england-wales
                  rows:
            {{rows}}
                    - { id: ew, level: not-enough-to-tell, basis: "x" }
                - jurisdiction: scotland
                  rows:
                    - { id: sc0, level: similar-to-what-the-law-calls-stalking, when: { q79: yes }, basis: "x" }
                    - { id: sc, level: not-enough-to-tell, basis: "x" }
                - jurisdiction: northern-ireland
                  rows:
                    - { id: ni0, level: some-features, when: { q99: yes }, basis: "x" }
                    - { id: ni, level: not-enough-to-tell, basis: "x" }

            """ + SmallScreening.Verification);
        foreach (int i in new[] { 0, 63, 64, 65, 79, 80, 99 })
        {
            screening.Evaluate(screening.Answers().Yes("q" + i)).Outcome.Id.Should().Be("o" + i);
            screening.Decide(screening.Answers(Nation.Wales).Yes("q" + i)).Indication.Should().Be(i < 80 ? Indication.FeaturesOfMoreSeriousForm : Indication.SomeFeatures);
            screening.Decide(screening.Answers(Nation.Scotland).Yes("q" + i)).Indication.Should().Be(i == 79 ? Indication.SimilarToWhatTheLawCallsStalking : Indication.NotEnoughToTell);
            screening.Decide(screening.Answers(Nation.NorthernIreland).Yes("q" + i)).Indication.Should().Be(i == 99 ? Indication.SomeFeatures : Indication.NotEnoughToTell);
        }

        // The most serious level first; within it by table, and as the rows stand there: the first that matches gives the law.
        screening.Rules.Graph.Rows.Should().Equal(screening.Rules.Graph.Rows.OrderByDescending(row => row.Level).ThenBy(row => row.Jurisdiction).ThenBy(row => row.Row));
        screening.Evaluate(screening.Answers()).Outcome.Id.Should().Be("last");
    }

    [Fact]
    public void SetNation_KnownAndUnknown_SetsItsTests()
    {
        CompiledRules rules = Read(2, "{ any: [{ all: [{ nation: scotland }, { q0: yes }] }, { all: [{ nation: [wales, scotland] }, { q1: yes }] }] }").Rules;
        ulong[] must = [0];
        ulong[] may = [0];
        rules.SetUnanswered(must, may);
        (must[0], may[0]).Should().Be((0b0000UL, 0b1111UL));
        rules.SetNation(Nation.Wales, must, may);
        (must[0], may[0]).Should().Be((0b0010UL, 0b1110UL));
        rules.SetNation(Nation.Scotland, must, may);
        (must[0], may[0]).Should().Be((0b0011UL, 0b1111UL));
        rules.SetAnswer(1, GivenAnswer.Chosen(0b10), must, may);
        (must[0], may[0]).Should().Be((0b1011UL, 0b1111UL));
        rules.SetNation(null, must, may);
        (must[0], may[0]).Should().Be((0b1000UL, 0b1111UL));
    }

    private delegate void GateRun(Span<ulong> must, Span<ulong> may);

    private static (ulong[] Must, ulong[] May) Run(GateProgram program, ulong[] must, ulong[] may, GateRun run)
    {
        ulong[] mustState = new ulong[program.StateWords];
        ulong[] mayState = new ulong[program.StateWords];
        must.CopyTo(mustState, 0);
        may.CopyTo(mayState, 0);
        run(mustState, mayState);
        return (mustState, mayState);
    }

    private static ulong[] Facts(Screening screening, Random random, double share)
    {
        ulong[] facts = new ulong[screening.Rules.FactWords];
        for (int atom = 0; atom < screening.Rules.Graph.Atoms.Length; atom++)
        {
            Bits.Set(facts, atom, random.NextDouble() < share);
        }

        return facts;
    }
}
