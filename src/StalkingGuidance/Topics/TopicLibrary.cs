using System.Collections;
using System.Collections.Immutable;
using StalkingGuidance.People;
using StalkingGuidance.References;

namespace StalkingGuidance.Topics;

/// <summary>
/// All topics of a pack, in the order of their codes. A single topic is read when it is first asked for. Immutable and thread-safe.
/// </summary>
public sealed class TopicLibrary : IReadOnlyList<Topic>
{
    private readonly Dictionary<string, Lazy<Topic>> byId;
    private readonly Lazy<Topic[]> ordered;

    internal TopicLibrary(Dictionary<string, Lazy<Topic>> byId)
    {
        this.byId = byId;
        ordered = new Lazy<Topic[]>(Order);
    }

    /// <inheritdoc/>
    public int Count => byId.Count;

    /// <inheritdoc/>
    public Topic this[int index] => ordered.Value[index];

    /// <summary>The topic with an id.</summary>
    /// <exception cref="KeyNotFoundException">The pack has no such topic.</exception>
    public Topic this[TopicId id] => Find(id) ?? throw new KeyNotFoundException($"The pack has no topic '{id}'.");

    /// <summary>The topic with an id; <see langword="null"/> when the pack has none.</summary>
    public Topic? Find(TopicId id) => byId.TryGetValue(id.Value ?? "", out Lazy<Topic>? topic) ? topic.Value : null;

    /// <summary>The topics that are written for an audience.</summary>
    public ImmutableArray<Topic> For(Audience audience) => [.. Array.FindAll(ordered.Value, topic => topic.IsFor(audience))];

    /// <inheritdoc/>
    public IEnumerator<Topic> GetEnumerator() => ((IEnumerable<Topic>)ordered.Value).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Topic[] Order()
    {
        Topic[] topics = new Topic[byId.Count];
        int next = 0;
        foreach (Lazy<Topic> topic in byId.Values)
        {
            topics[next++] = topic.Value;
        }

        Array.Sort(topics, static (a, b) =>
        {
            int order = string.CompareOrdinal(a.Code, b.Code);
            return order != 0 ? order : string.CompareOrdinal(a.Id.Value, b.Id.Value);
        });
        return topics;
    }
}
