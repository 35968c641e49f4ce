using StalkingGuidance.Rendering;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Cli.Verbs;

/// <summary>How a topic is written.</summary>
internal enum TopicFormat
{
    Text = 1,
    Markdown = 2,
    Html = 3,
}

/// <summary>The words for <see cref="TopicFormat"/>, and the writing.</summary>
internal static class TopicFormats
{
    public static readonly Choices Words = new("text", "markdown", "html");

    public static string Write(this TopicFormat format, RenderedTopic topic) => format switch
    {
        TopicFormat.Markdown => topic.ToMarkdown(),
        TopicFormat.Html => topic.ToHtml(),
        _ => topic.ToPlainText(),
    };
}
