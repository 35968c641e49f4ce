using System.Collections.Immutable;
using StalkingGuidance.Places;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Compilation;
using StalkingGuidance.Screenings.Conditions;
using StalkingGuidance.Screenings.Proofs;
using StalkingGuidance.Tests.Screenings.Support;

namespace StalkingGuidance.Tests.Screenings.Proofs;

/// <summary>
/// A mistake put into the small screening, and the check that must find it. Most of them the reader refuses, so they are put into the model behind
/// its back; some are put into the compiled form or the engine.
/// </summary>
internal sealed record SeededFault(string Name, string Check, Func<ProofSubject> Make)
{
    /// <summary>What the pack would say: a phrase that denies, and one flag that is immediate.</summary>
    public static ProofBasis Basis { get; } = new()
    {
        WhyForbidden = text => text.Contains("nothing to worry about", StringComparison.Ordinal) ? "it denies" : null,
        UrgencyOf = flag => flag.Value == "weapon" ? Urgency.Immediate : null,
    };

    public static IReadOnlyList<SeededFault> All { get; } =
    [
        .. OfConditions(), .. OfReach(), .. OfTexts(), .. OfAsking(), .. OfContradictions(), .. OfTheCompiledForm(),
    ];

    public override string ToString() => Name;

    private static IEnumerable<SeededFault> OfConditions() =>
    [
        new("two outcomes are swapped", "more-concern-never-lowers", Model(source => source with
        {
            Outcomes = [source.Outcomes[2], source.Outcomes[1], source.Outcomes[0], source.Outcomes[3]],
        })),
        new("a test takes a mild answer alone", "more-concern-never-lowers", Model(source => WithOutcome(source, "soon", Test("distress", AnswerTestKind.OneOf, 0b010)))),
        new("a test takes what is not chosen", "more-concern-never-lowers", Model(source => WithOutcome(source, "soon", Test("unwanted", AnswerTestKind.OneOf, 0b01)))),
        new("a count's threshold is reversed", "more-concern-never-lowers", Model(source => WithOutcome(source, "soon", Test("occasions", AnswerTestKind.AtMost, 0, 1)))),
        new("\"not sure\" meets what the gravest answer does not", "more-concern-never-lowers", Model(source => WithOutcome(source, "soon", Test("behaviours", AnswerTestKind.AtLeastOf, 0, 1, orUnsure: true)))),
        new("one nation alone lowers", "more-concern-never-lowers", Model(source => WithOutcome(source, "today", new AllOf([new NationIs([Nation.Scotland]), Test("distress", AnswerTestKind.OneOf, 0b010)])))),
        new("\"not sure\" counts as no in a question on danger", "not-sure-is-not-no", () => Sound with { Meaning = (atom, answer) => answer.State == AnswerState.Unsure && IsOf("danger", atom) ? (false, false) : atom.Of(answer) }),
        new("no answer counts as no", "answers-only-settle", () => Sound with { Meaning = (atom, answer) => answer.State == AnswerState.Missing && IsOf("danger", atom) ? (false, false) : atom.Of(answer) }),
        new("no answer counts as yes", "answers-only-settle", () => Sound with { Meaning = (atom, answer) => answer.State == AnswerState.Missing && IsOf("afraid", atom) ? (true, true) : atom.Of(answer) }),
        new("what is established is ruled out", "answers-only-settle", () => Sound with { Meaning = (atom, answer) => answer.State == AnswerState.Unsure && IsOf("afraid", atom) ? (true, false) : atom.Of(answer) }),
        new("a flag is dropped from its outcome", "flags-give-their-urgency", Text("when: { behaviours: following }", "when: { behaviours: following }\n    risk-flag: weapon")),
    ];

    private static IEnumerable<SeededFault> OfReach() =>
    [
        new("a threshold is above what can be answered", "every-test-decides", Model(source => WithIndicator(source, "twice", Test("occasions", AnswerTestKind.AtLeast, 0, 2000)))),
        new("an indicator can never be met", "every-indicator-decides", Model(source => WithIndicator(source, "followed", new AllOf([new NationIs([Nation.Wales]), new NationIs([Nation.Scotland])])))),
        new("an indicator can never be ruled out", "every-indicator-decides", Model(source => WithIndicator(source, "followed", new AnyOf([Test("distress", AnswerTestKind.OneOf, 0b011), Test("distress", AnswerTestKind.OneOf, 0b110)])))),
        new("an outcome can never be met", "every-outcome-decides", Model(source => WithOutcome(source, "emergency", new AllOf([Test("danger", AnswerTestKind.OneOf, 0b10), Test("danger", AnswerTestKind.OneOf, 0b01)])))),
        new("a row asks for another nation", "every-row-decides", Model(source => WithRow(source, "sc1", new NationIs([Nation.Wales])))),
        new("an outcome is hidden behind another", "nothing-is-hidden", Text("when: { any: [conduct, { afraid: yes }] }", "when: { all: [followed, { afraid: yes }] }")),
        new("a row is hidden behind another", "nothing-is-hidden", Text("when: { all: [conduct, serious-distress] }, basis", "when: { all: [conduct, serious-distress, feared-violence-twice] }, basis")),
        new("a question changes nothing", "every-question-matters", Text("indicators:\n", "  - { id: idle, type: yes-no, text: \"Is it raining?\", why: \"Because.\", more-concern: none }\nindicators:\n")),
    ];

    private static IEnumerable<SeededFault> OfTexts() =>
    [
        new("an outcome has no help in some nations", "help-at-any-hour", Text("contacts: [police-emergency, live-fear-free, national-stalking-helpline]", "contacts: [live-fear-free, national-stalking-helpline]")),
        new("an outcome denies", "no-text-denies", Text("text: \"You can still get help.\"", "text: \"There is nothing to worry about.\"")),
        new("a level of indication denies", "no-text-denies", Text("text: \"Not enough to tell.\"", "text: \"There is nothing to worry about.\"")),
    ];

    private static IEnumerable<SeededFault> OfAsking() =>
    [
        new("'asked-when' hides a question on danger", "asked-when-hides-nothing", Text("    danger: yes\n", "    danger: yes\n    asked-when: { afraid: yes }\n")),
        new("'asked-when' asks only the unharmed", "asked-when-hides-nothing", Text("asked-when: { distress: [some, serious] }", "asked-when: { distress: [none] }")),
        new("'asked-when' goes round in a circle", "asked-when-looks-back", Model(source => WithAskedWhen(WithAskedWhen(source, "unwanted", Test("danger", AnswerTestKind.OneOf, 0b10)), "danger", Test("unwanted", AnswerTestKind.OneOf, 0b10)))),
        new("an answer opens a closed question", "nothing-reopens", () => Sound with { Meaning = (atom, answer) => answer.State == AnswerState.Missing && IsOf("distress", atom) ? (false, false) : atom.Of(answer) }),
        new("a question is asked again and again", "asking-ends", () => Sound with { NextQuestion = answers => answers.Screening.Questions[0] }),
        new("asking ends too early", "asking-ends", () => Sound with { NextQuestion = answers => answers.Screening.Questions.Take(3).FirstOrDefault(question => answers[question.Id].State == AnswerState.Missing) }),
        new("questions are asked in vain", "nothing-is-asked-in-vain", () => Sound with { NextQuestion = answers => answers.Screening.Questions.FirstOrDefault(question => answers[question.Id].State == AnswerState.Missing) }),
        new("the engine overlooks what an answer means", "asking-weighs-every-answer", () => Sound with { Meaning = (atom, answer) => answer.State == AnswerState.Unsure && IsOf("distress", atom) && atom.Test.Options == 0b100 ? (true, true) : atom.Of(answer) }),
    ];

    private static IEnumerable<SeededFault> OfContradictions() =>
    [
        new("a contradiction counts the milder answer", "contradictions-only-raise", Model(source => source with
        {
            Contradictions = [source.Contradictions[0] with { CountsAs = Test("afraid", AnswerTestKind.OneOf, 0b01) }],
        })),
        new("a contradiction counts an answer without a direction", "contradictions-only-raise", Model(source => source with
        {
            Questions = [.. source.Questions.Select(question => question.Id == "afraid" ? question with { MoreConcern = Concern.Nothing } : question)],
        })),
        new("a contradiction rests on a question that is not asked then", "contradictions-can-come-up", Model(source => WithAskedWhen(source, "changed-life", Test("distress", AnswerTestKind.OneOf, 0b100)) with
        {
            Contradictions = [source.Contradictions[0] with { When = Test("changed-life", AnswerTestKind.OneOf, 0b10), CountsAs = Test("distress", AnswerTestKind.OneOf, 0b110) }],
        })),
        new("a contradiction takes away", "contradictions-only-raise", () => Sound with { Graph = Weakened(SmallScreening.Screening.Rules.Graph) }),
    ];

    private static IEnumerable<SeededFault> OfTheCompiledForm() =>
    [
        new("a gate reads a wrong bit", "compiled-as-written", () => Sound with { Program = Miswired(SmallScreening.Screening.Rules.Graph) }),
    ];

    private static ProofSubject Sound => ProofSubject.Of(SmallScreening.Screening, Basis);

    private static Func<ProofSubject> Text(string written, string instead) => () =>
    {
        SmallScreening.Yaml.Should().Contain(written);
        return ProofSubject.Of(ScreeningText.Read(SmallScreening.Yaml.Replace(written, instead)), Basis);
    };

    private static Func<ProofSubject> Model(Func<RuleSource, RuleSource> change) => () => ProofSubject.Of(BehindTheReader.Make(SmallScreening.Screening, change), Basis);

    private static bool IsOf(string question, Atom atom) => atom.Variable == SmallScreening.Screening.Rules.Questions[question] + 1;

    private static QuestionTest Test(string question, AnswerTestKind kind, ulong options, int number = 0, bool orUnsure = false) => new(question, new AnswerTest(kind, options, number, orUnsure));

    private static RuleSource WithOutcome(RuleSource source, string id, Condition or) => source with
    {
        Outcomes = [.. source.Outcomes.Select(outcome => outcome.Id != id ? outcome : outcome with { When = id == "emergency" ? or : new AnyOf([outcome.When!, or]) })],
    };

    private static RuleSource WithIndicator(RuleSource source, string id, Condition when) => source with
    {
        Indicators = [.. source.Indicators.Select(indicator => indicator.Id == id ? indicator with { When = when } : indicator)],
    };

    private static RuleSource WithRow(RuleSource source, string id, Condition when) => source with
    {
        Tables = [.. source.Tables.Select(table => table with { Rows = [.. table.Rows.Select(row => row.Id == id ? row with { When = when } : row)] })],
    };

    private static RuleSource WithAskedWhen(RuleSource source, string id, Condition when) => source with
    {
        Questions = [.. source.Questions.Select(question => question.Id == id ? question with { AskedWhen = when } : question)],
    };

    /// <summary>What a contradiction lifts needs the contradiction as well: "any" became "all".</summary>
    private static RuleGraph Weakened(RuleGraph graph)
    {
        int lifted = Array.FindIndex(graph.Nodes, node => node.Kind == NodeKind.Any && node.Inputs.Contains(graph.Contradictions[0]) && node.Inputs.Contains(graph.CountsAs[0]));
        RuleNode[] nodes = [.. graph.Nodes];
        nodes[lifted] = nodes[lifted] with { Kind = NodeKind.All };
        return new RuleGraph
        {
            Atoms = graph.Atoms,
            Nodes = nodes,
            Outcomes = graph.Outcomes,
            Rows = graph.Rows,
            Indicators = graph.Indicators,
            Contradictions = graph.Contradictions,
            CountsAs = graph.CountsAs,
            AskedWhen = graph.AskedWhen,
        };
    }

    private static GateProgram Miswired(RuleGraph graph)
    {
        GateProgram program = GateProgramBuilder.Build(graph);
        program.Masks[0] ^= 1UL << 3;
        return program;
    }
}
