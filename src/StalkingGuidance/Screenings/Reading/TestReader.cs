using System.Collections.Immutable;
using System.Numerics;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Screenings.Conditions;
using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Screenings.Reading;

/// <summary>Reads the test of one question, in the shapes that its type takes.</summary>
internal static class TestReader
{
    public const string Unsure = "unsure";

    private static readonly string[] YesNoWords = ["no", "yes"];

    /// <summary>A test; <see langword="null"/> when it is none, and the reason is among the diagnostics.</summary>
    public static AnswerTest? Read(YamlNode node, Question question, ReadingContext context)
    {
        AnswerTest? test = node switch
        {
            YamlMapping when question.Type == QuestionType.Count => MappingReader.Read(node, "", context, ReadCount),
            YamlMapping when question.Type == QuestionType.Choices => MappingReader.Read(node, "", context, reader => ReadChoices(reader, question)),
            YamlScalar or YamlSequence when question.Type != QuestionType.Count => ReadList(node, question, context),
            _ => ReportShape(node, question, context),
        };
        if (test is { } found && TellsNothing(question, found) is { } why)
        {
            context.Diagnostics.Add(ScreeningCodes.TestTellsNothing, node.Position, $"The test of '{question}' {why}.", "Correct it, or leave it out.");
            return null;
        }

        return test;
    }

    /// <summary>The bits of options named in a single value or a list.</summary>
    public static (ulong Options, bool Unsure)? ReadOptions(YamlNode node, Question question, ReadingContext context)
    {
        ulong options = 0;
        bool unsure = false;
        bool sound = true;
        IReadOnlyList<YamlNode> items = node is YamlSequence list ? list.Items : [node];
        foreach (YamlNode item in items)
        {
            int index = item is YamlScalar scalar ? IndexOf(question, scalar.Text) : -1;
            if (item is YamlScalar { Text: Unsure })
            {
                unsure = true;
            }
            else if (index >= 0)
            {
                options |= 1UL << index;
            }
            else
            {
                sound = false;
                string written = (item as YamlScalar)?.Text ?? item.KindName;
                context.Diagnostics.Add(ScreeningCodes.UnknownOption, item.Position, $"'{written}' cannot be answered to '{question}'.", NearestName.Hint(written, [.. WordsOf(question), Unsure]));
            }
        }

        return sound ? (options, unsure) : null;
    }

    public static int IndexOf(Question question, string word) =>
        question.Type == QuestionType.YesNo ? Array.IndexOf(YesNoWords, word) : question.IndexOf(word);

    /// <summary>Some options as an editor lists them.</summary>
    public static string Listed(Question question, ulong options, bool unsure)
    {
        IEnumerable<string> named = WordsOf(question).Where((_, index) => (options & (1UL << index)) != 0);
        return string.Join(", ", unsure ? named.Append(Unsure) : named);
    }

    private static AnswerTest? ReadList(YamlNode node, Question question, ReadingContext context) =>
        ReadOptions(node, question, context) is not var (options, unsure) ? null
        : question.Type == QuestionType.Choices ? new AnswerTest(AnswerTestKind.AtLeastOf, options, 1, unsure)
        : new AnswerTest(AnswerTestKind.OneOf, options, 0, unsure);

    private static AnswerTest? ReadCount(MappingReader reader)
    {
        reader.RequireOneOf(["at-least", "at-most"], ["or-unsure"], ScreeningCodes.WrongTest, "test");
        int? atLeast = reader.WholeNumber("at-least", 0, 1_000_000, "The smallest number that meets the test.", required: false);
        int? atMost = reader.WholeNumber("at-most", 0, 1_000_000, "The largest number that meets the test; only where the question's 'more-concern' is none.", required: false);
        bool unsure = reader.YesNo("or-unsure", "Whether \"not sure\" meets the test too.") ?? false;
        return (atLeast, atMost) switch
        {
            ({ } least, null) => new AnswerTest(AnswerTestKind.AtLeast, 0, least, unsure),
            (null, { } most) => new AnswerTest(AnswerTestKind.AtMost, 0, most, unsure),
            _ => null,
        };
    }

    private static AnswerTest? ReadChoices(MappingReader reader, Question question)
    {
        reader.RequireOneOf(["any-of", "all-of", "at-least"], ["of", "or-unsure"], ScreeningCodes.WrongTest, "test");
        YamlNode? anyOf = reader.Node("any-of", "list of options", "At least one of these is chosen.", required: false);
        YamlNode? allOf = reader.Node("all-of", "list of options", "All of these are chosen.", required: false);
        int? atLeast = reader.WholeNumber("at-least", 0, Question.MostOptions, "How many are chosen at least.", required: false);
        YamlNode? of = reader.Node("of", "list of options", "Which of them 'at-least' counts; all when left out.", required: false);
        bool unsure = reader.YesNo("or-unsure", "Whether \"not sure\" meets the test too.") ?? false;
        if (of is not null && (anyOf ?? allOf) is not null)
        {
            reader.Report(ScreeningCodes.WrongTest, "of", "'of' says which options 'at-least' counts, and there is no 'at-least'.", "Delete it.");
            return null;
        }

        int forms = (anyOf is null ? 0 : 1) + (allOf is null ? 0 : 1) + (atLeast is null ? 0 : 1);
        if (forms != 1)
        {
            return null;
        }

        (ulong Options, bool Unsure)? named = (anyOf ?? allOf ?? of) is { } list ? ReadOptions(list, question, reader.Context) : (question.AllOptions, false);
        if (named is not var (options, listedUnsure))
        {
            return null;
        }

        int number = allOf is not null ? BitOperations.PopCount(options) : atLeast ?? 1;
        return new AnswerTest(AnswerTestKind.AtLeastOf, options, number, unsure || listedUnsure);
    }

    private static AnswerTest? ReportShape(YamlNode node, Question question, ReadingContext context)
    {
        (string type, string hint) = question.Type switch
        {
            QuestionType.YesNo => ("a yes-no question", "Write yes, no or a list such as [yes, unsure]."),
            QuestionType.Choice => ("a choice", $"Write an option or a list of options: {string.Join(", ", WordsOf(question))}."),
            QuestionType.Choices => ("a question of choices", "Write a list of options, or { at-least: 1 }."),
            _ => ("a count", "Write { at-least: 2 }."),
        };
        context.Diagnostics.Add(ScreeningCodes.WrongTest, node.Position, $"'{question}' is {type}, and {node.KindName} stands here as its test.", hint);
        return null;
    }

    private static string? TellsNothing(Question question, AnswerTest test)
    {
        const string Always = "is met by every answer";
        const string Never = "can be met by no answer";
        int named = BitOperations.PopCount(test.Options);
        return test.Kind switch
        {
            AnswerTestKind.OneOf => test.Options == question.AllOptions ? Always : test.Options == 0 && !test.OrUnsure ? $"{Never}: the list is empty" : null,
            AnswerTestKind.AtLeastOf => test.Number > named ? $"{Never}: it wants {test.Number} options of {named}" : test.Number < 1 ? Always : null,
            AnswerTestKind.AtLeast => test.Number < 1 ? Always : test.Number > question.Most ? $"{Never}: the largest number is {question.Most}" : null,
            _ => test.Number >= question.Most ? Always : null,
        };
    }

    private static ImmutableArray<string> WordsOf(Question question)
    {
        if (question.Type == QuestionType.YesNo)
        {
            return ["yes", "no"];
        }

        ImmutableArray<string>.Builder words = ImmutableArray.CreateBuilder<string>();
        foreach (QuestionOption option in question.Options)
        {
            words.Add(option.Id);
        }

        return words.DrainToImmutable();
    }
}
