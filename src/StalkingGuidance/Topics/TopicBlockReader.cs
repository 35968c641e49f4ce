using System.Collections.Immutable;
using StalkingGuidance.Behaviours;
using StalkingGuidance.Contacts;
using StalkingGuidance.Law;
using StalkingGuidance.Localization;
using StalkingGuidance.People;
using StalkingGuidance.Places;
using StalkingGuidance.Research;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Topics;

/// <summary>Reads one block of a topic: a mapping with one key that says what it is.</summary>
internal static class TopicBlockReader
{
    private static readonly string[] Kinds =
        ["paragraph", "heading", "steps", "list", "warning", "do-and-do-not", "example", "contacts", "behaviours", "law", "findings", "topics"];

    private static readonly string[] Beside = ["only-for", "nations"];

    /// <summary>The block; <see langword="null"/> when it is of no kind, which is then reported.</summary>
    public static TopicBlock? Read(MappingReader block)
    {
        TopicBlock?[] kinds =
        [
            block.OptionalLocalized("paragraph", "A paragraph of at most three sentences.") is { } paragraph ? new ParagraphBlock(paragraph) : null,
            block.OptionalLocalized("heading", "A heading, in sentence case; never a question.") is { } heading ? new HeadingBlock(heading) : null,
            block.LocalizedList("steps", "What to do, in order, in full sentences.") is { IsEmpty: false } steps ? new StepsBlock(steps) : null,
            block.Mapping("list", "A sentence that the items go on.", ReadList, required: false),
            block.OptionalLocalized("warning", "Something not to miss.") is { } warning ? new WarningBlock(warning) : null,
            block.Mapping("do-and-do-not", "What to do and what not to do.", ReadDoAndDoNot, required: false),
            block.OptionalLocalized("example", "An everyday example; no quotation, no names.") is { } example ? new ExampleBlock(example) : null,
            ReadContacts(block),
            ReadBehaviours(block),
            ReadLaw(block),
            ReadFindings(block),
            block.References("topics", TopicReader.Kind, "Links to other topics.") is { IsEmpty: false } topics ? new TopicsBlock(TopicReader.Ids(topics)) : null,
        ];
        ImmutableArray<Audience> onlyFor = block.ChoiceList<Audience>("only-for", Audiences.Words, "The audiences of the topic that see the block; left out for all.");
        ImmutableArray<Nation> nations = block.ChoiceList<Nation>("nations", Nations.Words, "The nations that the block holds for; left out for all.");
        block.RequireOneOf(Kinds, Beside, TopicCodes.NotOneKind, "block");
        foreach (TopicBlock? kind in kinds)
        {
            if (kind is not null)
            {
                return kind with { OnlyFor = onlyFor, Nations = nations };
            }
        }

        return null;
    }

    private static ListBlock ReadList(MappingReader list) => new(
        list.Localized("lead-in", "The beginning of the sentence."),
        list.LocalizedList("items", "What goes on: lower case at the start, no full stop.", required: true));

    private static DoAndDoNotBlock ReadDoAndDoNot(MappingReader both) => new(
        both.LocalizedList("do", "What to do.", required: true),
        both.LocalizedList("do-not", "What not to do, without the words 'do not'.", required: true));

    private static ContactsBlock? ReadContacts(MappingReader block)
    {
        ImmutableArray<string> texts = block.References("contacts", ContactReader.Kind, "Who to call, write to or chat with.");
        ImmutableArray<ContactId>.Builder ids = ImmutableArray.CreateBuilder<ContactId>(texts.Length);
        foreach (string text in texts)
        {
            ids.Add(new ContactId(text));
        }

        return ids.Count == 0 ? null : new ContactsBlock(ids.MoveToImmutable());
    }

    private static BehavioursBlock? ReadBehaviours(MappingReader block)
    {
        ImmutableArray<string> texts = block.References("behaviours", "behaviour", "Behaviours, shown by name.");
        ImmutableArray<BehaviourId>.Builder ids = ImmutableArray.CreateBuilder<BehaviourId>(texts.Length);
        foreach (string text in texts)
        {
            ids.Add(new BehaviourId(text));
        }

        return ids.Count == 0 ? null : new BehavioursBlock(ids.MoveToImmutable());
    }

    private static LawBlock? ReadLaw(MappingReader block)
    {
        ImmutableArray<string> texts = block.References("law", "law", "Offences and orders, shown by name.");
        ImmutableArray<ProvisionId>.Builder ids = ImmutableArray.CreateBuilder<ProvisionId>(texts.Length);
        foreach (string text in texts)
        {
            ids.Add(new ProvisionId(text));
        }

        return ids.Count == 0 ? null : new LawBlock(ids.MoveToImmutable());
    }

    private static FindingsBlock? ReadFindings(MappingReader block)
    {
        ImmutableArray<string> texts = block.References("findings", "finding", "Research findings, shown by their whole sentence.");
        ImmutableArray<FindingId>.Builder ids = ImmutableArray.CreateBuilder<FindingId>(texts.Length);
        foreach (string text in texts)
        {
            ids.Add(new FindingId(text));
        }

        return ids.Count == 0 ? null : new FindingsBlock(ids.MoveToImmutable());
    }
}
