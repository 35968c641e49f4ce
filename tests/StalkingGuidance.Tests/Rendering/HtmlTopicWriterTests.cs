using System.Xml.Linq;
using StalkingGuidance.Localization;
using StalkingGuidance.People;
using StalkingGuidance.Rendering;

namespace StalkingGuidance.Tests.Rendering;

public class HtmlTopicWriterTests
{
    private const string Blocks =
        """
          - do-and-do-not: { do: ["one"], do-not: ["two"] }
          - heading: "Heading"
          - do-and-do-not: { do: ["one"], do-not: ["two"] }
          - contacts: [police-emergency]
        """;

    [Theory]
    [InlineData(1, "h1 h2 h2 h2 h3 h3 h2 h3")]
    [InlineData(2, "h2 h3 h3 h3 h4 h4 h3 h4")]
    [InlineData(5, "h5 h6 h6 h6 h6 h6 h6 h6")]
    [InlineData(6, "h6 h6 h6 h6 h6 h6 h6 h6")]
    public void ToHtml_HeadingLevel_NestsAndStopsAtSix(int level, string headings)
    {
        XElement root = XElement.Parse(HandMade.FromYaml(Blocks).ToHtml(new RenderingOptions { HeadingLevel = level }));

        string.Join(' ', root.Descendants().Select(element => element.Name.LocalName).Where(name => name is ['h', >= '1' and <= '6'])).Should().Be(headings);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void HeadingLevel_OutOfRange_IsRefused(int level)
    {
        Action set = () => _ = new RenderingOptions { HeadingLevel = level };

        set.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void ToHtml_DoNotItems_StandInASectionHeadedDoNot()
    {
        XElement root = XElement.Parse(HandMade.FromYaml(Blocks).ToHtml());

        root.Descendants("li").Where(item => item.Value == "two").Select(item => item.Parent!.Parent!.Elements().First().Value).Should().Equal("Do not", "Do not");
    }

    [Fact]
    public void ToHtml_Root_NamesLanguageAndDirection()
    {
        HandMade.FromYaml(Blocks).ToHtml().Should().StartWith("<section class=\"sg-topic\" lang=\"en-GB\" dir=\"ltr\">\n<h2>An example</h2>\n");
    }

    [Fact]
    public void ToHtml_PieceInAnotherLanguage_NamesItsOwn()
    {
        Language.TryParse("ar", out Language arabic).Should().BeTrue();
        RenderedText text = new([new Words("نص")], arabic);

        HandMade.Topic(text, new RenderedParagraph(text), new RenderedParagraph(HandMade.English("Text")), new RenderedSteps([text])).ToHtml()
            .Should().Contain("<p lang=\"ar\" dir=\"rtl\">نص</p>").And.Contain("<p>Text</p>").And.Contain("<ol class=\"sg-steps\" lang=\"ar\" dir=\"rtl\">\n<li>نص</li>\n</ol>");
    }

    [Fact]
    public void ToHtml_NumberInSentence_StartsCallAndStaysTogether()
    {
        HandMade.FromYaml("  - paragraph: \"Call {contact:samaritans} today.\"\n  - contacts: [police-emergency]").ToHtml()
            .Should().Contain("<p>Call Samaritans (<a href=\"tel:116123\">116\u00a0123</a>) today.</p>");
    }

    [Fact]
    public void ToHtml_NumbersThatTakeNoCall_AreNoTelLinks()
    {
        string html = HandMade.FromYaml("  - contacts: [relay-uk-emergency, police-non-emergency-relay-uk, shout, police-emergency]").ToHtml();

        html.Should().Contain("<dd>18000</dd>").And.Contain("<dd>18001\u00a0101</dd>").And.Contain("<dd><a href=\"sms:85258\">85258</a></dd>");
        XElement.Parse(html).Descendants("a").Select(link => (string?)link.Attribute("href")).Where(address => address!.StartsWith("tel:", StringComparison.Ordinal)).Should().Equal("tel:999");
    }

    [Fact]
    public void ToHtml_LinkToAnotherSite_SendsNoReferrer()
    {
        XElement root = XElement.Parse(HandMade.FromYaml("  - contacts: [paladin, police-emergency]").ToHtml());

        root.Descendants("a").Where(link => ((string)link.Attribute("href")!).StartsWith("http", StringComparison.Ordinal))
            .Should().NotBeEmpty().And.OnlyContain(link => (string?)link.Attribute("rel") == "noreferrer");
    }

    [Fact]
    public void ToHtml_ContentWarning_ComesRightAfterTheTitle()
    {
        XElement.Parse(HandMade.Topic(HandMade.English("Text")).ToHtml()).Elements().Select(element => (string?)element.Attribute("class") ?? element.Name.LocalName)
            .Should().Equal("h2", "sg-content-warning", "sg-summary", "sg-safe-browsing");
    }

    [Fact]
    public void ToHtml_NoticeTurnedOff_LeavesItToTheApp()
    {
        RenderedTopic topic = HandMade.FromYaml(Blocks, audience: Audience.OwnBehaviour);

        topic.SafeBrowsing.Should().BeTrue();
        topic.ToHtml(new RenderingOptions { SafeBrowsingNotice = false }).Should().NotContain("sg-safe-browsing");
        topic.ToHtml().Should().Contain("<p class=\"sg-safe-browsing\">");
    }
}
