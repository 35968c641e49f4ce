using StalkingGuidance.References;
using StalkingGuidance.Topics;

namespace StalkingGuidance.Rendering;

/// <summary>How to write a topic. Immutable; thread-safe if <see cref="TopicUri"/> is.</summary>
public sealed record RenderingOptions
{
    private readonly int headingLevel = 2;

    /// <summary>The level of the topic's title, from 1 to 6, so that it nests under the app's own headings. Those below it go one deeper each, down to 6. Plain text has none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than 6.</exception>
    public int HeadingLevel
    {
        get => headingLevel;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 6);
            headingLevel = value;
        }
    }

    /// <summary>
    /// Where the app shows a topic: a relative, http or https address, or <see langword="null"/> for a topic that it does not show.
    /// Without it, or for any other scheme, the title stands there without a link.
    /// </summary>
    public Func<TopicId, Uri?>? TopicUri { get; init; }

    /// <summary>Whether to write the words for a reader whose screen may be watched. Turn it off where the app says so itself.</summary>
    public bool SafeBrowsingNotice { get; init; } = true;

    /// <summary>The address of a topic that is safe to link to.</summary>
    internal string? LinkTo(TopicId id) => TopicUri?.Invoke(id) is { } address ? SafeLink.Of(address) : null;
}
