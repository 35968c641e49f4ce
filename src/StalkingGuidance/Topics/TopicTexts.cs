using System.Collections.Immutable;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Topics;

/// <summary>The texts of a block, and what they name, found in their source: while a pack is being read, the names themselves may not be there yet.</summary>
internal static class TopicTexts
{
    private const string Opening = "{contact:";

    /// <summary>The ids of the contacts that a block lists or mentions.</summary>
    public static IReadOnlyCollection<string> ContactsNamedIn(TopicBlock block) =>
        block is ContactsBlock list ? [.. list.Contacts.Select(id => id.Value)] : [.. Of(block).SelectMany(ContactsNamedIn)];

    /// <summary>The ids of the contacts that a text mentions.</summary>
    public static IEnumerable<string> ContactsNamedIn(LocalizedText text) =>
        text.Source.Split(Opening).Skip(1).Select(rest => rest.Split('}')[0]);

    /// <summary>The texts of a block, in order; a block that only names items has none.</summary>
    public static ImmutableArray<LocalizedText> Of(TopicBlock block) => block switch
    {
        HeadingBlock heading => [heading.Text],
        ParagraphBlock paragraph => [paragraph.Text],
        WarningBlock warning => [warning.Text],
        ExampleBlock example => [example.Text],
        StepsBlock steps => steps.Steps,
        ListBlock list => [list.LeadIn, .. list.Items],
        DoAndDoNotBlock both => [.. both.Do, .. both.DoNot],
        _ => [],
    };
}
