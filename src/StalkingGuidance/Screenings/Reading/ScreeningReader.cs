using System.Collections.Immutable;
using StalkingGuidance.Contacts;
using StalkingGuidance.Evidence;
using StalkingGuidance.Law;
using StalkingGuidance.Localization;
using StalkingGuidance.People;
using StalkingGuidance.Places;
using StalkingGuidance.References;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings.Compilation;
using StalkingGuidance.Screenings.Conditions;
using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Screenings.Reading;

/// <summary>Reads <c>screenings/*/*.yaml</c>: one version of one screening.</summary>
internal sealed class ScreeningReader(ContactDirectory contacts)
{
    /// <summary>The kind under which a version declares itself, as <c>id/version</c>.</summary>
    public const string Kind = "screening";

    /// <summary>The kind under which a version's parts declare themselves: an outcome as <c>id/version/outcome</c>, its dates as <c>id/version/in-force</c>.</summary>
    public const string PartKind = "part of a screening";

    private const string TopicKind = "topic";
    private const string RiskFlagKind = "risk-flag";

    /// <summary>Reads a screening; <see langword="null"/> when it has faults, which are then among the diagnostics.</summary>
    public Screening? Read(MappingReader reader)
    {
        int faults = reader.Context.Diagnostics.ErrorCount;
        ConditionReader conditions = new(reader.Context);
        ScreeningId id = new(reader.LocalId("id", "The screening's permanent name; also the name of its folder."));
        ScreeningVersion version = ReadVersion(reader);
        int revision = reader.WholeNumber("revision", 1, 9999, "How often the wording of this version was corrected, from 1.", required: false) ?? 1;
        Period inForce = reader.Mapping("in-force", "From when on this version is to be used.", ReadPeriod) ?? new Period(default, null);
        LocalizedText title = reader.Localized("title", "What it is called.");
        LocalizedText summary = reader.Localized("summary", "What it is for.");
        LocalizedText notice = reader.Localized("notice", "What to show with every result.");
        ImmutableArray<Audience> audiences = reader.ChoiceList<Audience>("for", Audiences.Words, "Who answers it.", required: true);
        ImmutableArray<QuestionDraft> drafts = reader.List("questions", "The questions, in the order in which to ask them.", QuestionReader.Read);
        ImmutableArray<Question> questions = Complete(drafts, audiences, conditions, reader);
        ImmutableArray<Indicator> indicators = reader.List("indicators", "Named conditions.", item => ReadIndicator(item, conditions), required: false);
        ImmutableArray<Outcome> outcomes = reader.List("outcomes", "What it can come to, most urgent first.", item => ReadOutcome(item, conditions));
        IndicationTableReader.Tables? tables = reader.Mapping("indications", "How answers compare with the law.", item => IndicationTableReader.Read(item, conditions), required: false);
        ImmutableArray<Contradiction> contradictions = reader.List("contradictions", "Answers that cannot both be so.", item => ReadContradiction(item, conditions), required: false);
        ImmutableArray<AcceptedLowering> lowerings = reader.List("accepted-lowering", "What this version gives a lower level than the one before, and why.", ReadLowering, required: false);
        Verification verification = reader.Verification();

        int[] order = ScreeningChecks.Check(reader, conditions, drafts, questions, indicators, outcomes, tables?.Rows ?? []);
        if (reader.Context.Diagnostics.ErrorCount > faults || outcomes.IsEmpty || reader.Source is not { } source)
        {
            return null;
        }

        // A misspelt key of a list is reported once all keys were asked for; until then conditions speak of what is not there.
        if (questions.IsEmpty || (reader.Context.Checks && !reader.KnowsAllKeys))
        {
            return null;
        }

        CompiledRules rules = CompiledRules.Compile(new RuleSource
        {
            Questions = questions,
            Indicators = indicators,
            IndicatorOrder = order,
            Outcomes = outcomes,
            Tables = tables?.Rows ?? [],
            Contradictions = contradictions,
        });
        Screening read = new(rules, contacts, source)
        {
            Id = id,
            Version = version,
            Revision = revision,
            InForceFrom = inForce.From,
            InForceTo = inForce.To,
            Title = title,
            Summary = summary,
            Notice = notice,
            For = audiences,
            Questions = questions,
            Indicators = indicators,
            Outcomes = outcomes,
            IndicationTexts = tables?.Texts ?? [],
            IndicationTables = tables?.Rows ?? [],
            Contradictions = contradictions,
            AcceptedLowerings = lowerings,
            Verification = verification,
        };
        CompiledChecks.Check(reader, conditions, read);
        if (reader.Context.Diagnostics.ErrorCount > faults)
        {
            return null;
        }

        Declare(reader, conditions, read);
        return read;
    }

    /// <summary>Reads the key <c>version</c>; 0.0.0 when it is missing or not well formed.</summary>
    public static ScreeningVersion ReadVersion(MappingReader reader)
    {
        string? text = reader.Quoted("version", "version", "The version of the rules, such as \"1.0.0\"; also the name of the file.");
        if (text is not null && !ScreeningVersion.TryParse(text, out _))
        {
            reader.Report(ScreeningCodes.BadVersion, "version", $"'{text}' is no version.", "Write three numbers joined by dots, such as \"1.0.0\".");
        }

        return ScreeningVersion.TryParse(text, out ScreeningVersion version) ? version : default;
    }

    /// <summary>Says where the version stands, and those of its parts that are held against the whole pack later.</summary>
    private static void Declare(MappingReader reader, ConditionReader conditions, Screening read)
    {
        if (!reader.Context.Checks)
        {
            return;
        }

        string key = $"{read.Id}/{read.Version}";
        reader.Context.Declare(Kind, key, reader.PositionOf("id"));
        reader.Context.Declare(PartKind, $"{key}/in-force", reader.PositionOf("in-force"));
        foreach (Outcome outcome in read.Outcomes)
        {
            reader.Context.Declare(PartKind, $"{key}/{outcome.Id}", conditions.PlaceOf("outcomes", outcome.Id));
        }
    }

    private static Period ReadPeriod(MappingReader period)
    {
        DateOnly from = period.Date("from", "The first day on which it is to be used.");
        DateOnly? to = period.OptionalDate("to", "The last day of a version that was withdrawn; otherwise it ends when the next one begins.");
        if (to < from)
        {
            period.Report(ScreeningCodes.VersionsOverlap, "to", $"The last day {to:yyyy-MM-dd} comes before the first, {from:yyyy-MM-dd}.", "Correct one of the two.");
        }

        return new Period(from, to);
    }

    /// <summary>Reads when each question is asked, which may depend on those before it alone.</summary>
    private static ImmutableArray<Question> Complete(ImmutableArray<QuestionDraft> drafts, ImmutableArray<Audience> audiences, ConditionReader conditions, MappingReader reader)
    {
        foreach (QuestionDraft draft in drafts)
        {
            conditions.Add(draft.Question);
            conditions.Note("indicators", draft.Question.Id, draft.Position);
        }

        ImmutableArray<Question>.Builder questions = ImmutableArray.CreateBuilder<Question>(drafts.Length);
        foreach (QuestionDraft draft in drafts)
        {
            foreach (Audience audience in draft.Question.AskedOf)
            {
                if (!audiences.IsEmpty && !audiences.Contains(audience))
                {
                    reader.ReportAt(
                        ScreeningCodes.AskedOfOthers,
                        draft.Position,
                        $"'{draft.Question}' is asked of '{Audiences.Words.WordOf((int)audience)}', and the screening is not for them.",
                        $"Leave 'asked-of' out, or name some of the screening's own 'for': {string.Join(", ", audiences.Select(one => Audiences.Words.WordOf((int)one)))}.");
                }
            }

            questions.Add(draft.Question with
            {
                AskedOf = draft.Question.AskedOf.IsEmpty ? audiences : draft.Question.AskedOf,
                AskedWhen = draft.AskedWhen is { } node ? conditions.Read(node, anyDirection: true) : null,
            });
        }

        return questions.MoveToImmutable();
    }

    private static Indicator ReadIndicator(MappingReader indicator, ConditionReader conditions)
    {
        string id = indicator.LocalId("id", "The indicator's name within the screening.");
        conditions.Note("indicators", id, indicator.PositionOf("id"));
        return new Indicator
        {
            Id = id,
            Text = indicator.Localized("text", "What a person reads when it is met."),
            When = conditions.ReadWhen(indicator, required: true) ?? new AllOf([]),
            Law = IndicationTableReader.ReadLaw(indicator),
            RiskFlag = indicator.Reference("risk-flag", RiskFlagKind, "The risk flag that it stands for.", required: false) is { } flag ? new RiskFlagId(flag) : null,
        };
    }

    private static Outcome ReadOutcome(MappingReader outcome, ConditionReader conditions)
    {
        string id = outcome.LocalId("id", "The outcome's name within the screening.");
        conditions.Note("outcomes", id, outcome.PositionOf("id"));
        return new Outcome
        {
            Id = id,
            Urgency = (Urgency)outcome.Choice("urgency", Urgencies.Words, "How quickly to get help."),
            When = conditions.ReadWhen(outcome, required: false),
            Title = outcome.Localized("title", "A heading."),
            Text = outcome.Localized("text", "What it means, and what to do."),
            Contacts = ImmutableArray.CreateRange(outcome.References("contacts", ContactReader.Kind, "Who to turn to, best first.", required: true), static id => new ContactId(id)),
            Topics = ImmutableArray.CreateRange(outcome.References("topics", TopicKind, "What to read next.", required: true), static id => new TopicId(id)),
        };
    }

    private static Contradiction ReadContradiction(MappingReader contradiction, ConditionReader conditions)
    {
        Contradiction read = new()
        {
            Id = contradiction.LocalId("id", "The contradiction's name."),
            When = conditions.ReadWhen(contradiction, required: true) ?? new AllOf([]),
            CountsAs = contradiction.Node("counts-as", "test of one question", "What then counts, whatever was answered.") is { } node
                ? conditions.ReadOneTest(node) ?? new QuestionTest("", default)
                : new QuestionTest("", default),
            Text = contradiction.Localized("text", "What a person reads when the two contradict."),
        };
        ScreeningChecks.CheckContradiction(contradiction, conditions, read);
        return read;
    }

    private static AcceptedLowering ReadLowering(MappingReader lowering)
    {
        ResultLevel from = (ResultLevel)lowering.Choice("from", ResultLevels.Words, "The level in the version before.");
        ResultLevel to = (ResultLevel)lowering.Choice("to", ResultLevels.Words, "The lower level in this version.");
        string reason = lowering.Text("reason", "Why that is right, for reviewers.");
        if (from != 0 && to != 0 && (ResultLevels.IsUrgency(from) != ResultLevels.IsUrgency(to) || to >= from))
        {
            lowering.Report(ScreeningCodes.BadLowering, "to", "'to' is no lower level than 'from'.", "Name two urgencies or two indications, the higher one in 'from'.");
        }

        return new AcceptedLowering(from, to, reason);
    }

    private sealed record Period(DateOnly From, DateOnly? To);
}
