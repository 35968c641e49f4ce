using StalkingGuidance.Packs;
using StalkingGuidance.People;
using StalkingGuidance.Places;
using StalkingGuidance.References;
using StalkingGuidance.Rendering;
using StalkingGuidance.Tests.Support;
using StalkingGuidance.Topics;

namespace StalkingGuidance.Tests.Rendering;

public class TopicSnapshotTests
{
    [Theory]
    [InlineData("immediate-danger", Audience.PersonAffected)]
    [InlineData("for-young-people", Audience.YoungPerson)]
    [InlineData("worried-about-your-own-behaviour", Audience.OwnBehaviour)]
    public void Render_WholeTopic_IsAsApproved(string id, Audience audience)
    {
        ContentPack pack = ContentPack.Default;
        RenderedTopic topic = new TopicRenderer(pack).Render(pack.Topics[new TopicId(id)], new RenderingRequest { Audience = audience, Nation = Nation.England });
        RenderingOptions options = new() { TopicUri = other => new Uri($"/guidance/{other}", UriKind.Relative) };

        Approved.Matches(topic.ToPlainText(options), $"Topic.{id}.text");
        Approved.Matches(topic.ToMarkdown(options), $"Topic.{id}.markdown");
        Approved.Matches(topic.ToHtml(options), $"Topic.{id}.html");
    }
}
