using System.Xml.Linq;
using CsCheck;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.People;
using StalkingGuidance.Places;
using StalkingGuidance.Rendering;
using StalkingGuidance.Topics;

namespace StalkingGuidance.Tests.Rendering;

public class HtmlSafetyTests
{
    private static readonly string[] Elements =
        ["section", "h1", "h2", "h3", "h4", "h5", "h6", "p", "ol", "ul", "li", "dl", "dt", "dd", "a", "strong", "span", "bdi"];

    private static readonly string[] Attributes = ["class", "lang", "dir", "href", "rel"];

    private static readonly string[] Attacks =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onclick='x", "&lt;b&gt;", "&#60;", "]]>", "<!-- x -->", "</section>",
        "\0\u0001\u001f", "\ud800", "\udc00x", "\ufffe\uffff", "javascript:alert(1)", "a\r\nb\tc", "👩‍👧", "<?xml?>",
    ];

    private static readonly Gen<string> Hostile = Gen.OneOf(Gen.String, Gen.Int[0, Attacks.Length - 1].Select(number => Attacks[number]));

    [Fact]
    public void ToHtml_AnyText_ComesOutAsTextAlone()
    {
        Gen.Select(Hostile, Hostile, Gen.Bool.Select(isWelsh => isWelsh ? Language.Welsh : Language.English)).Sample((before, after, language) =>
        {
            string words = before + after;
            RenderedTopic topic = HandMade.Saying(words, language);

            XElement root = Parse(topic.ToHtml(new RenderingOptions { TopicUri = _ => new Uri("/x?a=1&b=\"2\"<", UriKind.Relative) }));

            AssertSafe(root);
            root.Elements("p").First(p => (string?)p.Attribute("class") == "sg-summary").Value.Should().Be(AsShown(words));
        });
    }

    [Fact]
    public void ToHtml_EveryTopicForEveryReader_IsSafe()
    {
        ContentPack pack = ContentPack.Default;
        TopicRenderer renderer = new(pack);
        foreach (Topic topic in pack.Topics)
        {
            foreach (Audience audience in topic.Audiences)
            {
                foreach (Nation? nation in new Nation?[] { null, Nation.England, Nation.Wales, Nation.Scotland, Nation.NorthernIreland })
                {
                    AssertSafe(Parse(renderer.Render(topic, new RenderingRequest { Audience = audience, Nation = nation }).ToHtml()));
                }
            }
        }
    }

    [Theory]
    [InlineData("javascript:alert(1)", UriKind.Absolute)]
    [InlineData("data:text/html,x", UriKind.Absolute)]
    [InlineData("vbscript:x", UriKind.Absolute)]
    [InlineData("file:///etc/passwd", UriKind.Absolute)]
    public void ToHtml_TopicAddressOfAnotherScheme_BecomesNoLink(string address, UriKind kind)
    {
        RenderedTopic topic = HandMade.FromYaml("  - topics: [keep-a-record]\n  - contacts: [police-emergency]");

        topic.ToHtml(new RenderingOptions { TopicUri = _ => new Uri(address, kind) }).Should().Contain("<li>Keep a record of what happens</li>")
            .And.NotContain(address);
    }

    [Theory]
    [InlineData("/guidance/a", "/guidance/a")]
    [InlineData("https://example.org/a?b=1&c=2", "https://example.org/a?b=1&amp;c=2")]
    [InlineData("a#b:c", "a#b:c")]
    public void ToHtml_TopicAddress_BecomesLink(string address, string written)
    {
        RenderedTopic topic = HandMade.FromYaml("  - topics: [keep-a-record]\n  - contacts: [police-emergency]");

        topic.ToHtml(new RenderingOptions { TopicUri = _ => new Uri(address, UriKind.RelativeOrAbsolute) }).Should().Contain($"<a href=\"{written}\">Keep a record of what happens</a>");
    }

    private static XElement Parse(string html) => XElement.Parse(html, LoadOptions.PreserveWhitespace);

    private static void AssertSafe(XElement root)
    {
        foreach (XElement element in root.DescendantsAndSelf())
        {
            Elements.Should().Contain(element.Name.ToString());
            foreach (XAttribute attribute in element.Attributes())
            {
                Attributes.Should().Contain(attribute.Name.ToString());
            }

            if ((string?)element.Attribute("href") is { } address)
            {
                element.Name.LocalName.Should().Be("a");
                (address.StartsWith('/') || address.Split(':')[0] is "https" or "http" or "tel" or "sms" or "mailto").Should().BeTrue(address);
            }
        }
    }

    /// <summary>White space is one space each; what XML cannot hold is U+FFFD. Written apart from the code under test.</summary>
    private static string AsShown(string words)
    {
        string spaced = words.Replace('\t', ' ').Replace('\r', ' ').Replace('\n', ' ');
        System.Text.StringBuilder shown = new();
        foreach (System.Text.Rune rune in spaced.EnumerateRunes())
        {
            bool isControl = System.Text.Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.Control;
            shown.Append(isControl || rune.Value is 0xFFFE or 0xFFFF ? "\ufffd" : rune.ToString());
        }

        return shown.ToString();
    }
}
