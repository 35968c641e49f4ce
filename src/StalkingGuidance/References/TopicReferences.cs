using System.Collections.Immutable;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.References;

/// <summary>Reads the topics that another item leads to.</summary>
internal static class TopicReferences
{
    public const string Kind = "topic";

    /// <summary>A list of ids of topics, each of which must exist. Empty when it is left out.</summary>
    public static ImmutableArray<TopicId> Topics(this MappingReader item, string key, string summary, bool required = false)
    {
        ImmutableArray<string> ids = item.References(key, Kind, summary, required);
        ImmutableArray<TopicId>.Builder topics = ImmutableArray.CreateBuilder<TopicId>(ids.Length);
        foreach (string id in ids)
        {
            topics.Add(new TopicId(id));
        }

        return topics.MoveToImmutable();
    }
}
