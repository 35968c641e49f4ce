using System.Collections.Immutable;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.People;
using StalkingGuidance.References;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Topics;

/// <summary>Reads <c>topics/*.yaml</c>.</summary>
/// <param name="checks">What must hold of the topics of a pack; <see langword="null"/> for a snapshot, which was checked when it was compiled.</param>
internal sealed class TopicReader(TopicChecks? checks)
{
    public const string Kind = TopicReferences.Kind;

    public Topic Read(MappingReader topic)
    {
        // Where each block stands: the checks of the whole topic need it, and the topic does not keep it.
        List<SourcePosition> positions = [];
        TopicId id = new(topic.Id("id", Kind, "The topic's permanent name; also the name of the file."));
        string code = topic.Text("code", "The editors' number for it; topics are listed in this order.");
        LocalizedText title = topic.Localized("title", "The title: a statement of at most 65 characters.");
        LocalizedText summary = topic.Localized("summary", "What it is about, in one or two sentences.");
        ImmutableArray<Audience> audiences = topic.ChoiceList<Audience>("audiences", Audiences.Words, "Who it is written for.", required: true);
        Topic read = new()
        {
            Id = id,
            Code = code,
            Title = title,
            Summary = summary,
            Audiences = audiences,
            ContentWarnings = topic.ChoiceList<ContentWarning>("content-warnings", ContentWarnings.Words, "Hard matter that it touches."),
            SafeBrowsing = topic.YesNo("safe-browsing", "Whether to show a way to leave the page fast.", required: true) ?? true,
            Blocks = topic.List("blocks", "What it says. The last block is the contacts.", ReadBlock),
            AlsoSaid = topic.Texts("also-said", "How people say it in their own words; for searching.", required: true),
            Related = Ids(topic.References("related", Kind, "Topics to read next.", required: true)),
            Verification = topic.Verification(),
        };
        checks?.CheckTopic(topic, read, positions);
        return read;

        TopicBlock ReadBlock(MappingReader block)
        {
            TopicBlock? found = TopicBlockReader.Read(block);
            if (found is not null)
            {
                positions.Add(block.Position);
                checks?.CheckBlock(block, found, audiences);
            }

            return found!; // the list leaves out what could not be read
        }
    }

    internal static ImmutableArray<TopicId> Ids(ImmutableArray<string> texts)
    {
        ImmutableArray<TopicId>.Builder ids = ImmutableArray.CreateBuilder<TopicId>(texts.Length);
        foreach (string text in texts)
        {
            ids.Add(new TopicId(text));
        }

        return ids.MoveToImmutable();
    }
}
