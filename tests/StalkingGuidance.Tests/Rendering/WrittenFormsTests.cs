using CsCheck;
using StalkingGuidance.Rendering;

namespace StalkingGuidance.Tests.Rendering;

public class WrittenFormsTests
{
    private const string Blocks = "  - do-and-do-not: { do: [\"one\"], do-not: [\"two\"] }\n  - contacts: [police-emergency]";

    [Fact]
    public void ToPlainText_DoNotItems_StandUnderDoNot()
    {
        HandMade.FromYaml(Blocks).ToPlainText().Should().Contain("Do:\n- one\n\nDo not:\n- two\n\n");
    }

    [Fact]
    public void ToMarkdown_DoNotItems_StandUnderDoNot()
    {
        HandMade.FromYaml(Blocks).ToMarkdown().Should().Contain("**Do:**\n\n- one\n\n**Do not:**\n\n- two\n\n");
    }

    [Theory]
    [InlineData(1, "# An example", "## Who to contact")]
    [InlineData(6, "###### An example", "###### Who to contact")]
    public void ToMarkdown_HeadingLevel_NestsAndStopsAtSix(int level, string title, string heading)
    {
        HandMade.FromYaml(Blocks).ToMarkdown(new RenderingOptions { HeadingLevel = level }).Split('\n').Where(line => line.StartsWith('#'))
            .Should().Equal(title, heading);
    }

    [Fact]
    public void ToPlainText_TitleInSentence_StandsInQuotes()
    {
        HandMade.FromYaml("  - paragraph: \"See {topic:keep-a-record}.\"\n" + Blocks).ToPlainText().Should().Contain("See \"Keep a record of what happens\".\n");
    }

    [Fact]
    public void ToMarkdown_TitleInSentence_IsLinkOrStandsInQuotes()
    {
        RenderedTopic topic = HandMade.FromYaml("  - paragraph: \"See {topic:keep-a-record}.\"\n" + Blocks);

        topic.ToMarkdown().Should().Contain("See \"Keep a record of what happens\".\n");
        topic.ToMarkdown(new RenderingOptions { TopicUri = id => new Uri($"/a b/{id}", UriKind.Relative) }).Should().Contain("See \"Keep a record of what happens\".\n", "an address with a space is none");
        topic.ToMarkdown(new RenderingOptions { TopicUri = id => new Uri($"/a/{id}", UriKind.Relative) }).Should().Contain("See [Keep a record of what happens](</a/keep-a-record>).\n");
    }

    [Theory]
    [InlineData("# x", "\\# x")]
    [InlineData("- x", "\\- x")]
    [InlineData("+ x", "\\+ x")]
    [InlineData("999. Call", "999\\. Call")]
    [InlineData("1) x", "1\\) x")]
    [InlineData(" 1. x", " 1\\. x")]
    [InlineData("x 1. y", "x 1. y")]
    [InlineData("===", "\\===")]
    [InlineData("*x* _y_ `z`", "\\*x\\* \\_y\\_ \\`z\\`")]
    [InlineData("[a](b)", "\\[a\\](b)")]
    [InlineData("<script>", "\\<script\\>")]
    [InlineData("&lt;", "\\&lt;")]
    [InlineData("a\\", "a\\\\")]
    [InlineData("a\n\n    b", "a b")]
    [InlineData("~~a~~ | b", "\\~\\~a\\~\\~ \\| b")]
    [InlineData("0808 802 0300 (free).", "0808 802 0300 (free).")]
    public void Escape_Markdown_LeavesNoMeaning(string words, string escaped)
    {
        MarkdownText.Escape(words).Should().Be(escaped);
    }

    [Fact]
    public void Escape_AnyWords_KeepsThemBehindTheBackslashes()
    {
        Gen.String.Sample(words =>
        {
            string escaped = MarkdownText.Escape(words);

            escaped.Should().NotContain("\n").And.NotContain("\r");
            string read = System.Text.RegularExpressions.Regex.Replace(escaped, @"\\([!-/:-@\[-`{-~])", "$1");
            read.Should().Be(System.Text.RegularExpressions.Regex.Replace(words, "[\\s\u0085-[\u00a0]]+", " "));
        });
    }
}
