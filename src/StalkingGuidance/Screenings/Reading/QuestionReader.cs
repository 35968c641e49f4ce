using System.Collections.Immutable;
using StalkingGuidance.Behaviours;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Localization;
using StalkingGuidance.People;
using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Screenings.Reading;

/// <summary>Reads one question. Its 'asked-when' is read once all questions are known.</summary>
internal static class QuestionReader
{
    public const string BehaviourKind = "behaviour";
    private const int UsualMost = 100_000;
    private const string ListOfOptions = "a list of its options";

    private static readonly string[] Reserved = ["all", "any", "nation"];

    public static QuestionDraft Read(MappingReader reader)
    {
        string id = reader.LocalId("id", "The question's name within the screening.");
        QuestionType type = (QuestionType)reader.Choice("type", QuestionTypes.Words, "What can be answered.");
        Question question = new()
        {
            Id = id,
            Type = type,
            Text = reader.Localized("text", "The question."),
            Help = reader.OptionalLocalized("help", "More, for somebody who hesitates."),
            Why = reader.Localized("why", "Why it is asked, in one or two sentences."),
            MoreConcern = Concern.Nothing,
            IsDanger = reader.YesNo("danger", "Whether it asks about danger now, and so comes before all others.") ?? false,
            AskedOf = reader.ChoiceList<Audience>("asked-of", Audiences.Words, "Who it is asked of; everybody the screening is for when left out."),
            AskedWhen = null,
            Options = ReadOptions(reader),
            Most = reader.WholeNumber("most", 1, 1_000_000, "The largest number that can be answered to a count.", required: false) ?? (type == QuestionType.Count ? UsualMost : 0),
        };
        YamlNode? concern = reader.Node("more-concern", "which way is more concern", "Which of two answers is more concern: yes, no, more, later, earlier, chosen, none, or a list of options.");
        YamlNode? askedWhen = reader.Node("asked-when", "condition", "When it is asked; always when left out.", required: false);
        CheckId(reader, id);
        CheckOptions(reader, question);
        question = concern is null || type == 0 ? question : question with { MoreConcern = ReadConcern(reader.Context, question, concern) };
        return new QuestionDraft(question, askedWhen, reader.PositionOf("id"));
    }

    private static ImmutableArray<QuestionOption> ReadOptions(MappingReader reader)
    {
        if (reader.Node("options", "list of options", "What can be chosen: ids of behaviours, or { id: …, text: … }.", required: false, inner: static option => ReadOwn(option)) is not { } node)
        {
            return [];
        }

        if (node is not YamlSequence list)
        {
            reader.ReportAt(ReadingCodes.WrongKind, node.Position, $"Expected a list, and {node.KindName} stands here.", "Write each option on a line of its own after '- ', or all of them in square brackets.");
            return [];
        }

        ImmutableArray<QuestionOption>.Builder options = ImmutableArray.CreateBuilder<QuestionOption>(list.Items.Count);
        foreach (YamlNode item in list.Items)
        {
            string id = (item as YamlScalar)?.Text ?? ((item as YamlMapping)?.Find("id")?.Value as YamlScalar)?.Text ?? "";
            string key = reader.KeyOf("options") + "." + id;
            QuestionOption? option = item is YamlScalar behaviour ? OfBehaviour(reader, key, behaviour) : MappingReader.Read(item, key, reader.Context, ReadOwn);
            if (option is null)
            {
                continue;
            }

            if (option.Id == TestReader.Unsure)
            {
                reader.ReportAt(ScreeningCodes.ReservedId, item.Position, "'unsure' is an answer to every question.", "Choose another id.");
            }

            options.Add(option);
        }

        return options.DrainToImmutable();
    }

    private static QuestionOption OfBehaviour(MappingReader reader, string key, YamlScalar behaviour)
    {
        reader.Context.Refer(BehaviourKind, behaviour.Text, behaviour.Position);
        return new QuestionOption
        {
            Id = behaviour.Text,
            Text = LocalizedText.Of(key + ".text", $"{{{BehaviourKind}:{behaviour.Text}}}", (reader.Context as ContentContext)?.Home),
            Help = null,
            Behaviour = new BehaviourId(behaviour.Text),
        };
    }

    private static QuestionOption ReadOwn(MappingReader option) => new()
    {
        Id = option.LocalId("id", "The option's name within the question."),
        Text = option.Localized("text", "What a person reads."),
        Help = option.OptionalLocalized("help", "More, for somebody who hesitates."),
        Behaviour = null,
    };

    private static void CheckId(MappingReader reader, string id)
    {
        if (Array.IndexOf(Reserved, id) >= 0)
        {
            reader.Report(ScreeningCodes.ReservedId, "id", $"'{id}' is a key of conditions.", "Choose another id.");
        }
    }

    private static void CheckOptions(MappingReader reader, Question question)
    {
        bool takesOptions = question.Type is QuestionType.Choice or QuestionType.Choices;
        int count = question.Options.Length;
        if (question.Type != 0 && (takesOptions ? count is < 2 or > Question.MostOptions : count > 0))
        {
            reader.Report(
                ScreeningCodes.BadOptions,
                "options",
                takesOptions ? $"'{question}' has {(count == 1 ? "1 option" : $"{count} options")} to choose from." : $"'{question}' has options, and its type takes none.",
                takesOptions ? $"Give it 2 to {Question.MostOptions}." : "Delete them, or make its type choice or choices.");
        }

        if (question.Type != QuestionType.Count && question.Most != 0)
        {
            reader.Report(ScreeningCodes.BadOptions, "most", $"'most' belongs to a count, and '{question}' is none.", "Delete it.");
        }

        for (int i = 0; i < count; i++)
        {
            if (question.IndexOf(question.Options[i].Id) != i)
            {
                reader.Report(ScreeningCodes.IdTaken, "options", $"Two options of '{question}' have the id '{question.Options[i].Id}'.", "Give each an id of its own.");
            }
        }
    }

    private static Concern ReadConcern(ReadingContext context, Question question, YamlNode node)
    {
        string word = (node as YamlScalar)?.Text ?? "";
        Concern ranked = new() { Order = ConcernOrder.Ranked, Reversed = false, Options = 0 };
        switch (question.Type, word)
        {
            case (_, "none"):
                return Concern.Nothing;
            case (QuestionType.YesNo, "yes") or (QuestionType.Count, "more") or (QuestionType.Choice, "later"):
                return ranked;
            case (QuestionType.YesNo, "no") or (QuestionType.Choice, "earlier"):
                return ranked with { Reversed = true };
            case (QuestionType.Choices, "chosen"):
                return ranked with { Order = ConcernOrder.Chosen, Options = question.AllOptions };
            case (QuestionType.Choice or QuestionType.Choices, "") when node is YamlSequence { Items.Count: > 0 }:
                return ReadMarked(context, question, node) is { } options
                    ? ranked with { Order = question.Type == QuestionType.Choice ? ConcernOrder.Marked : ConcernOrder.Chosen, Options = options }
                    : Concern.Nothing;
            default:
                string[] allowed = question.Type switch
                {
                    QuestionType.YesNo => ["yes", "no", "none"],
                    QuestionType.Count => ["more", "none"],
                    QuestionType.Choice => ["later", "earlier", "none", ListOfOptions],
                    _ => ["chosen", "none", ListOfOptions],
                };
                string written = word.Length > 0 ? $"'{word}'" : node.KindName;
                context.Diagnostics.Add(ScreeningCodes.BadConcern, node.Position, $"For a question of type {QuestionTypes.Words.WordOf((int)question.Type)}, 'more-concern' cannot be {written}.", NearestName.Hint(word, allowed));
                return Concern.Nothing;
        }
    }

    /// <summary>The options that are marked as the more concerning ones; <see langword="null"/> when one is not known, and that is among the diagnostics.</summary>
    private static ulong? ReadMarked(ReadingContext context, Question question, YamlNode node)
    {
        if (TestReader.ReadOptions(node, question, context) is not var (options, unsure))
        {
            return null;
        }

        if (unsure)
        {
            context.Diagnostics.Add(ScreeningCodes.BadConcern, node.Position, "'unsure' lies between the least and the most concerning answer, whatever these are.", "Name options alone.");
            return null;
        }

        return options;
    }
}
