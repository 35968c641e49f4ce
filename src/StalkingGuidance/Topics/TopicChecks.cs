using System.Collections.Immutable;
using StalkingGuidance.Contacts;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Localization;
using StalkingGuidance.People;
using StalkingGuidance.Places;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Topics;

/// <summary>What must hold of the topics of one pack. Remembers titles, so it serves one pass.</summary>
/// <param name="contacts">The pack's contacts.</param>
/// <param name="emergency">The contact that leads every list.</param>
internal sealed class TopicChecks(ContactDirectory contacts, ContactId emergency)
{
    private const int LongestTitle = 65;

    private readonly Dictionary<string, SourcePosition> titles = new(StringComparer.OrdinalIgnoreCase);

    public void CheckBlock(MappingReader reader, TopicBlock block, ImmutableArray<Audience> audiences)
    {
        foreach (Audience audience in block.OnlyFor.Where(audience => !audiences.Contains(audience)))
        {
            string[] allowed = [.. audiences.Select(WordOf)];
            reader.Report(TopicCodes.AudienceNotOfTopic, "only-for", $"The topic is not for '{WordOf(audience)}'.", $"Its audiences: {string.Join(", ", allowed)}.");
        }

        CheckOwnBehaviour(reader, TopicTexts.ContactsNamedIn(block), block.OnlyFor.IsEmpty ? audiences : block.OnlyFor);
    }

    public void CheckTopic(MappingReader reader, Topic topic, IReadOnlyList<SourcePosition> positions)
    {
        CheckTitle(reader, topic);
        CheckOwnBehaviour(reader, [.. TopicTexts.ContactsNamedIn(topic.Title), .. TopicTexts.ContactsNamedIn(topic.Summary)], topic.Audiences);
        string file = Path.GetFileNameWithoutExtension(reader.Position.File ?? "");
        if (topic.Id.Value.Length > 0 && file.Length > 0 && file != topic.Id.Value)
        {
            reader.Report(TopicCodes.FileNameDiffers, "id", $"The id '{topic.Id}' is not the file's name '{file}'.", "Make them the same, so that an editor finds the file by the id.");
        }

        if (topic.Blocks.IsEmpty)
        {
            return; // reported as an empty list, or block by block
        }

        // Each place is reported for the first reader who meets the fault; the others have the same cure.
        HashSet<SourcePosition> reported = [];
        foreach (Audience audience in topic.Audiences)
        {
            foreach (Nation nation in Nations.All)
            {
                Seen[] seen = [.. topic.Blocks.Zip(positions, (block, position) => new Seen(block, position)).Where(pair => pair.Block.IsFor(audience, nation))];
                string who = $"For '{WordOf(audience)}' in {Nations.Words.WordOf((int)nation)}";
                CheckEnd(reader, seen, audience, nation, who, reported);
                CheckHeadings(reader, seen, who, reported);
            }
        }
    }

    private void CheckEnd(MappingReader reader, Seen[] seen, Audience audience, Nation nation, string who, HashSet<SourcePosition> reported)
    {
        SourcePosition end = seen.Length > 0 ? seen[^1].Position : reader.PositionOf("blocks");
        if (seen.Length == 0 || seen[^1].Block is not ContactsBlock last)
        {
            ReportOnce(TopicCodes.NoHelpAtEnd, $"{who}, the last block is not 'contacts'.", "End with '- contacts: [...]' for every reader of the topic.");
        }
        else if (!last.Contacts.Any(id => contacts.Find(id) is not { } contact || contact.Serves(nation)))
        {
            ReportOnce(TopicCodes.NoHelpAtEnd, $"{who}, none of the last contacts serves the nation.", "Add a contact that does.");
        }
        else if (audience != Audience.Professional && !last.Contacts.Contains(emergency))
        {
            ReportOnce(TopicCodes.NoEmergencyContact, $"{who}, the last contacts lack '{emergency}'.", $"Add {emergency} to them.");
        }

        void ReportOnce(DiagnosticCode code, string message, string hint)
        {
            if (reported.Add(end))
            {
                reader.ReportAt(code, end, message, hint);
            }
        }
    }

    private static void CheckHeadings(MappingReader reader, Seen[] seen, string who, HashSet<SourcePosition> reported)
    {
        for (int i = 0; i + 1 < seen.Length; i++)
        {
            if (seen[i].Block is HeadingBlock heading && seen[i + 1].Block is HeadingBlock && reported.Add(seen[i].Position))
            {
                reader.ReportAt(TopicCodes.EmptyHeading, seen[i].Position, $"{who}, nothing stands under '{heading.Text.Source}'.", "Limit the heading with 'only-for' or 'nations', or add a block.");
            }
        }
    }

    private void CheckTitle(MappingReader reader, Topic topic)
    {
        string title = topic.Title.Source;
        if (title.Length > LongestTitle)
        {
            reader.Report(TopicCodes.LongTitle, "title", $"The title has {title.Length} characters.", $"Shorten it to at most {LongestTitle}.");
        }

        if (title.Contains("{topic:", StringComparison.Ordinal))
        {
            reader.Report(TopicCodes.TopicInTitle, "title", "The title mentions a topic.", "Write the words instead.");
        }

        if (title.Length > 0 && !titles.TryAdd(title, reader.PositionOf("title")))
        {
            reader.Report(TopicCodes.TitleTaken, "title", $"The title is taken by {titles[title]}.", "Choose another title.");
        }
    }

    private void CheckOwnBehaviour(MappingReader reader, IReadOnlyCollection<string> named, ImmutableArray<Audience> readers)
    {
        foreach (Contact contact in contacts.Where(contact => contact.IsForOwnBehaviour && named.Contains(contact.Id.Value)))
        {
            foreach (Audience other in readers.Where(audience => audience is not (Audience.OwnBehaviour or Audience.Professional)).Take(1))
            {
                reader.ReportAt(
                    TopicCodes.MixedAudience,
                    reader.Position,
                    $"'{contact.Id}' is for people who worry about their own behaviour, and '{WordOf(other)}' would see it.",
                    "Limit the block: only-for: [own-behaviour].");
            }

            foreach (Contact other in contacts.Where(other => !other.For.Contains(Audience.OwnBehaviour) && named.Contains(other.Id.Value)).Take(1))
            {
                reader.ReportAt(
                    TopicCodes.MixedAudience,
                    reader.Position,
                    $"'{contact.Id}' is for people who worry about their own behaviour, and '{other.Id}' beside it is not.",
                    "Give each a block of its own, or leave one out.");
            }
        }
    }

    private static string WordOf(Audience audience) => Audiences.Words.WordOf((int)audience);

    private sealed record Seen(TopicBlock Block, SourcePosition Position);
}
