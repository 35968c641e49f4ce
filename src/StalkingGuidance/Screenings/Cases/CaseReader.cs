using System.Collections.Immutable;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Places;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings.Reading;
using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Screenings.Cases;

/// <summary>Reads <c>screenings/*/*.cases.yaml</c> against the version that the cases show. Not thread-safe: one file, one reader.</summary>
/// <param name="screening">The version; <see langword="null"/> while describing.</param>
internal sealed class CaseReader(Screening? screening)
{
    private const string None = "none";

    private readonly string[] questions = [.. screening?.Questions.Select(question => question.Id) ?? []];
    private readonly string[] indicators = [.. screening?.Indicators.Select(indicator => indicator.Id) ?? []];
    private readonly string[] outcomes = [.. screening?.Outcomes.Select(outcome => outcome.Id) ?? []];
    private readonly string[] contradictions = [.. screening?.Contradictions.Select(contradiction => contradiction.Id) ?? []];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    public ImmutableArray<ScreeningCase> ReadFile(MappingReader file)
    {
        string id = file.LocalId("screening", "The screening's id.");
        string version = file.Quoted("version", "version", "The screening's version.") ?? "";
        bool isOther = id.Length > 0 && id != screening?.Id.Value;
        if (isOther || (version.Length > 0 && version != screening?.Version.ToString()))
        {
            file.Report(ScreeningCodes.CaseOfNothing, isOther ? "screening" : "version", $"The cases name {id} {version}, and stand beside {screening}.", "Make them the same.");
        }

        return file.List("cases", "Answers, and what must come out.", ReadCase);
    }

    private ScreeningCase ReadCase(MappingReader one) => new()
    {
        Id = ReadId(one),
        Why = one.Text("why", "Why that must come out."),
        Nation = one.Choice("nation", Nations.Words, "The nation; left out when it is not given.", required: false) is var nation and > 0 ? (Nation)nation : null,
        Answers = ReadAnswers(one),
        Expect = one.Mapping("expect", "What must come out.", ReadExpectation) ?? ReadNothing(),
    };

    private string ReadId(MappingReader one)
    {
        string id = one.LocalId("id", "The case's name within the file.");
        if (id.Length > 0 && !ids.Add(id))
        {
            one.Report(ScreeningCodes.IdTaken, "id", $"Two cases have the id '{id}'.", "Give each an id of its own.");
        }

        return id;
    }

    private ImmutableArray<CaseAnswer> ReadAnswers(MappingReader one)
    {
        ImmutableArray<CaseAnswer>.Builder answers = ImmutableArray.CreateBuilder<CaseAnswer>();
        foreach (YamlEntry entry in one.FreeEntries("answers", "answers by question", "What is answered; {} for nothing.", required: true))
        {
            if (screening?.FindQuestion(entry.Key.Text) is not { } question)
            {
                one.ReportAt(ScreeningCodes.UnknownQuestion, entry.Key.Position, $"There is no question '{entry.Key.Text}'.", NearestName.Hint(entry.Key.Text, questions));
            }
            else if (ReadAnswer(one, question, entry.Value) is { } answer)
            {
                answers.Add(new CaseAnswer(question.Id, answer));
            }
        }

        return answers.DrainToImmutable();
    }

    private static GivenAnswer? ReadAnswer(MappingReader one, Question question, YamlNode node)
    {
        if (node is YamlScalar { Text: TestReader.Unsure })
        {
            return GivenAnswer.Unsure;
        }

        if (question.Type == QuestionType.Count)
        {
            if (node is YamlScalar number && int.TryParse(number.Text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int count) && count <= question.Most)
            {
                return GivenAnswer.Counted(count);
            }

            one.ReportAt(ScreeningCodes.BadCase, node.Position, $"'{question}' is answered with a whole number from 0 to {question.Most}, or unsure.");
            return null;
        }

        bool takesList = question.Type == QuestionType.Choices;
        if (node is YamlSequence != takesList || node is YamlMapping)
        {
            one.ReportAt(ScreeningCodes.BadCase, node.Position, $"'{question}' is answered with {(takesList ? "a list of options" : "one word")}, or unsure.", takesList ? "Write [] for none of them." : "");
            return null;
        }

        if (TestReader.ReadOptions(node, question, one.Context) is not var (options, unsure))
        {
            return null;
        }

        if (unsure)
        {
            one.ReportAt(ScreeningCodes.BadCase, node.Position, $"'{question}' is answered with options or with unsure, not with both.", $"Write {question}: unsure.");
        }

        return GivenAnswer.Chosen(options);
    }

    private CaseExpectation ReadExpectation(MappingReader expect)
    {
        return new CaseExpectation
        {
            Outcome = Known(expect, "outcome", "outcome", outcomes, expect.Text("outcome", "The established outcome.")),
            Urgency = (Urgency)expect.Choice("urgency", Urgencies.Words, "The established urgency."),
            PossibleUrgency = (Urgency)expect.Choice("possible-urgency", Urgencies.Words, "The highest urgency that cannot be ruled out."),
            Indication = Level(expect, "indication", "The established indication; needed where the screening has indications.", required: screening?.GivesIndication == true),
            PossibleIndication = Level(expect, "possible-indication", "The highest indication that cannot be ruled out.", required: false),
            Met = AllKnown(expect, "met", "indicator", indicators, "Indicators that must be met."),
            NotRuledOut = AllKnown(expect, "not-ruled-out", "indicator", indicators, "Indicators that must be neither met nor ruled out."),
            NotMet = AllKnown(expect, "not-met", "indicator", indicators, "Indicators that must be ruled out."),
            NextQuestion = expect.OptionalText("next-question", "The question to ask next; none when nothing is left to ask.") is { } next
                ? Known(expect, "next-question", "question", [.. questions, None], next) is None ? "" : next
                : null,
            Contradictions = Contradictions(expect),
        };
    }

    private ImmutableArray<string>? Contradictions(MappingReader expect)
    {
        // An empty list says that there must be none.
        YamlNode? node = expect.Node("contradictions", "list of texts", "Exactly the contradictions that must be reported; [] for none.", required: false);
        if (node is not YamlSequence list)
        {
            return null;
        }

        ImmutableArray<string>.Builder ids = ImmutableArray.CreateBuilder<string>();
        foreach (YamlNode item in list.Items)
        {
            ids.Add(Known(expect, "contradictions", "contradiction", contradictions, (item as YamlScalar)?.Text ?? item.KindName));
        }

        return ids.DrainToImmutable();
    }

    private static Indication? Level(MappingReader expect, string key, string summary, bool required) =>
        expect.Choice(key, IndicationLevels.Words, summary, required) is var level and > 0 ? (Indication)level : null;

    private static ImmutableArray<string> AllKnown(MappingReader expect, string key, string kind, string[] known, string summary)
    {
        ImmutableArray<string> ids = expect.Texts(key, summary);
        foreach (string id in ids)
        {
            Known(expect, key, kind, known, id);
        }

        return ids;
    }

    private static string Known(MappingReader expect, string key, string kind, string[] known, string id)
    {
        if (id.Length > 0 && !known.Contains(id))
        {
            expect.Report(ScreeningCodes.BadCase, key, $"There is no {kind} '{id}'.", NearestName.Hint(id, known));
        }

        return id;
    }

    private static CaseExpectation ReadNothing() => new()
    {
        Outcome = "",
        Urgency = Urgency.Information,
        PossibleUrgency = Urgency.Information,
        Indication = null,
        PossibleIndication = null,
        Met = [],
        NotRuledOut = [],
        NotMet = [],
        NextQuestion = null,
        Contradictions = null,
    };
}
