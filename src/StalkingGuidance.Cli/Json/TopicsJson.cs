using StalkingGuidance.Cli.Verbs;
using StalkingGuidance.People;
using StalkingGuidance.Places;
using StalkingGuidance.Rendering;
using StalkingGuidance.Topics;

namespace StalkingGuidance.Cli.Json;

/// <summary><c>topics --json</c>.</summary>
internal sealed record TopicsJson(string? Audience, IReadOnlyList<TopicItemJson> Topics)
{
    public static TopicsJson Of(Audience? reader, IEnumerable<Topic> topics, DateOnly today) => new(
        reader is { } who ? Audiences.Words.WordOf((int)who) : null,
        [.. topics.Select(topic => TopicItemJson.Of(topic, today))]);
}

/// <summary>A topic in a list.</summary>
internal sealed record TopicItemJson(
    string Id, string Title, string Summary, IReadOnlyList<string> Audiences, IReadOnlyList<string> ContentWarnings, bool SafeBrowsing, VerificationJson Verification)
{
    public static TopicItemJson Of(Topic topic, DateOnly today) => new(
        topic.Id.Value,
        topic.Title.Value,
        topic.Summary.Value,
        CommonJson.Words(topic.Audiences),
        TopicJson.Words(topic.ContentWarnings),
        topic.SafeBrowsing,
        VerificationJson.Of(topic.Verification, today));
}

/// <summary><c>topic ID --json</c>: a topic for one reader. <c>Content</c> is in the format asked for.</summary>
internal sealed record TopicJson(
    string Id,
    string Title,
    string Summary,
    string Language,
    string Audience,
    string? Nation,
    IReadOnlyList<string> ContentWarnings,
    bool SafeBrowsing,
    string Format,
    string Content,
    IReadOnlyList<string> Related,
    VerificationJson Verification)
{
    public static TopicJson Of(Topic topic, RenderedTopic rendered, TopicFormat format, DateOnly today) => new(
        topic.Id.Value,
        rendered.Title.Text,
        rendered.Summary.Text,
        rendered.Language.Tag,
        Audiences.Words.WordOf((int)rendered.Audience),
        rendered.Nation is { } nation ? Nations.Words.WordOf((int)nation) : null,
        Words(rendered.ContentWarnings),
        rendered.SafeBrowsing,
        TopicFormats.Words.WordOf((int)format),
        format.Write(rendered),
        [.. rendered.Related.Select(next => next.Id.Value)],
        VerificationJson.Of(topic.Verification, today));

    public static IReadOnlyList<string> Words(IEnumerable<ContentWarning> warnings) => [.. warnings.Select(warning => StalkingGuidance.Topics.ContentWarnings.Words.WordOf((int)warning))];
}
