using System.Collections.Immutable;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Places;
using StalkingGuidance.Screenings.Conditions;
using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Screenings.Reading;

/// <summary>
/// Reads conditions against a screening's questions. The indicators that they name, and names that are no question's, are noted, and checked once all indicators are known.
/// Not thread-safe: one screening, one reader.
/// </summary>
internal sealed class ConditionReader(ReadingContext context)
{
    private readonly Dictionary<string, Question> questions = new(StringComparer.Ordinal);
    private readonly List<(string Indicator, SourcePosition Position)> mentions = [];
    private readonly List<YamlScalar> unknown = [];
    private readonly Dictionary<string, SourcePosition> places = new(StringComparer.Ordinal);
    private readonly int faultsBefore = context.Diagnostics.ErrorCount;

    /// <summary>The indicators that conditions mention, and where.</summary>
    public IReadOnlyList<(string Indicator, SourcePosition Position)> Mentions => mentions;

    /// <summary>Keys with which conditions test a question that does not exist.</summary>
    public IReadOnlyList<YamlScalar> Unknown => unknown;

    /// <summary>The questions, in no order.</summary>
    public IReadOnlyCollection<string> Questions => questions.Keys;

    /// <summary>Whether no error was found since the screening's first line.</summary>
    public bool IsSoundSoFar => context.Diagnostics.ErrorCount == faultsBefore;

    public void Add(Question question) => questions.TryAdd(question.Id, question);

    public Question? Find(string question) => questions.GetValueOrDefault(question);

    /// <summary>Notes where an item of a list stands, for what can only be checked later. Of two with one id, the second.</summary>
    /// <returns>Whether it is the first with its id.</returns>
    public bool Note(string list, string id, SourcePosition position)
    {
        string key = list + "/" + id;
        bool isFirst = !places.ContainsKey(key);
        places[key] = position;
        return isFirst;
    }

    /// <summary>Where an item of a list stands.</summary>
    public SourcePosition PlaceOf(string list, string id) => places.GetValueOrDefault(list + "/" + id);

    /// <summary>A condition; <see langword="null"/> when it is none, and the reason is among the diagnostics.</summary>
    /// <param name="node">The node.</param>
    /// <param name="anyDirection">Whether tests may go against a question's concern: only what does not decide the result may.</param>
    public Condition? Read(YamlNode node, bool anyDirection = false)
    {
        switch (node)
        {
            case YamlScalar { Text.Length: > 0 } indicator:
                mentions.Add((indicator.Text, indicator.Position));
                return new IndicatorMet(indicator.Text);
            case YamlMapping { Entries.Count: > 0 } mapping:
                return ReadMapping(mapping, anyDirection);
            default:
                context.Diagnostics.Add(ScreeningCodes.BadCondition, node.Position, $"A condition is expected, and {node.KindName} stands here.", "Write the id of an indicator, { all: […] }, { any: […] }, { a-question: its test } or { nation: … }.");
                return null;
        }
    }

    /// <summary>The condition under <c>when</c>; <see langword="null"/> when the key is not there.</summary>
    public Condition? ReadWhen(MappingReader item, bool required) =>
        item.Node("when", "condition", "When it is met.", required) is { } node ? Read(node) ?? new AllOf([]) : null;

    /// <summary>A mapping with one test of one question.</summary>
    public QuestionTest? ReadOneTest(YamlNode node)
    {
        if (node is YamlMapping { Entries.Count: 1 } mapping && mapping.Entries[0].Key.Text is not ("all" or "any" or "nation"))
        {
            return ReadTest(mapping.Entries[0], anyDirection: false);
        }

        context.Diagnostics.Add(ScreeningCodes.BadContradiction, node.Position, "'counts-as' is one test of one question.", "Write one, such as { afraid: yes }.");
        return null;
    }

    private Condition? ReadMapping(YamlMapping mapping, bool anyDirection)
    {
        ImmutableArray<Condition>.Builder all = ImmutableArray.CreateBuilder<Condition>(mapping.Entries.Count);
        foreach (YamlEntry entry in mapping.Entries)
        {
            Condition? one = entry.Key.Text switch
            {
                "all" => ReadList(entry.Value, anyDirection) is { IsDefault: false } conditions ? new AllOf(conditions) : null,
                "any" => ReadList(entry.Value, anyDirection) is { IsDefault: false } conditions ? new AnyOf(conditions) : null,
                "nation" => ReadNation(entry.Value),
                _ => ReadTest(entry, anyDirection),
            };
            if (one is not null)
            {
                all.Add(one);
            }
        }

        return all.Count < mapping.Entries.Count ? null : all.Count == 1 ? all[0] : new AllOf(all.MoveToImmutable());
    }

    private ImmutableArray<Condition> ReadList(YamlNode node, bool anyDirection)
    {
        if (node is not YamlSequence { Items.Count: > 0 } list)
        {
            context.Diagnostics.Add(ScreeningCodes.BadCondition, node.Position, "A list of conditions is expected.", "Write each on a line of its own after '- ', or all in square brackets.");
            return default;
        }

        ImmutableArray<Condition>.Builder conditions = ImmutableArray.CreateBuilder<Condition>(list.Items.Count);
        foreach (YamlNode item in list.Items)
        {
            if (Read(item, anyDirection) is { } condition)
            {
                conditions.Add(condition);
            }
        }

        return conditions.Count == list.Items.Count ? conditions.MoveToImmutable() : default;
    }

    private NationIs? ReadNation(YamlNode node)
    {
        IReadOnlyList<YamlNode> items = node is YamlSequence list ? list.Items : [node];
        ImmutableArray<Nation>.Builder nations = ImmutableArray.CreateBuilder<Nation>();
        foreach (YamlNode item in items)
        {
            string word = (item as YamlScalar)?.Text ?? "";
            Nation nation = (Nation)Nations.Words.NumberOf(word);
            if (nation == 0)
            {
                context.Diagnostics.Add(ReadingCodes.UnknownChoice, item.Position, $"'{word}' is no nation.", NearestName.Hint(word, Nations.Words.Words));
                return null;
            }

            if (!nations.Contains(nation))
            {
                nations.Add(nation);
            }
        }

        if (nations.Count is 0 or 4)
        {
            context.Diagnostics.Add(ScreeningCodes.TestTellsNothing, node.Position, "The test names no nation, or all of them.", "Correct it, or leave it out.");
            return null;
        }

        nations.Sort();
        return new NationIs(nations.DrainToImmutable());
    }

    private QuestionTest? ReadTest(YamlEntry entry, bool anyDirection)
    {
        if (!questions.TryGetValue(entry.Key.Text, out Question? question))
        {
            unknown.Add(entry.Key);
            return null;
        }

        if (!CanBeTested(question) || TestReader.Read(entry.Value, question, context) is not { } test)
        {
            return null;
        }

        if (!anyDirection && !ConcernRule.Allows(question, test))
        {
            context.Diagnostics.Add(ScreeningCodes.AgainstConcern, entry.Value.Position, $"A more concerning answer to '{question}' would not meet this test.", HintFor(question, test));
            return null;
        }

        return new QuestionTest(question.Id, test);
    }

    /// <summary>A question without a type, or without the options that it needs, is reported already; so is then each test of it.</summary>
    private static bool CanBeTested(Question question) => question.Type switch
    {
        0 => false,
        QuestionType.Choice or QuestionType.Choices => !question.Options.IsEmpty,
        _ => true,
    };

    private static string HintFor(Question question, AnswerTest test) => question.Type switch
    {
        QuestionType.YesNo => question.MoreConcern.Reversed ? "Test for no, or [no, unsure]." : "Test for yes, or [yes, unsure].",
        QuestionType.Count => "Test with 'at-least'.",
        _ when question.MoreConcern.Order == ConcernOrder.Ranked && test.Options != 0 => $"Write [{TestReader.Listed(question, ConcernRule.FromRankOf(question, test.Options), test.OrUnsure)}].",
        _ when test.Options == 0 => "Name the most concerning option beside unsure.",
        _ => "Take all options that are named in 'more-concern', or only some of those.",
    };
}
