using System.Xml.Linq;
using StalkingGuidance.Contacts;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.People;
using StalkingGuidance.References;
using StalkingGuidance.Rendering;
using StalkingGuidance.Screenings;
using StalkingGuidance.Topics;
using StalkingGuidance.Translations;
using StalkingGuidance.Wording;

namespace StalkingGuidance.Tests.Rendering;

/// <summary>Polish and Arabic have the emergency route and what leads to it. What they cover is whole; what they do not is English, and never beside it in one block.</summary>
public class PartialLanguageTests
{
    private static readonly string[] Covered = ["immediate-danger", "if-you-cannot-speak", "safe-browsing", "what-stalking-is", "telling-the-police"];
    private static readonly HashSet<string> English = new(["the", "you", "your", "with", "that", "this", "they", "when", "have", "not", "from", "someone", "if", "will", "what", "who", "how", "call", "police"], StringComparer.OrdinalIgnoreCase);

    public static TheoryData<string, string> CoveredTopics
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (string id in Covered)
            {
                data.Add("pl", id);
                data.Add("ar", id);
            }

            return data;
        }
    }

    [Theory]
    [InlineData("pl", "Polski", "ltr")]
    [InlineData("ar", "العربية", "rtl")]
    public void Language_OfAPart_SaysWhatItIs(string tag, string name, string direction)
    {
        ContentLanguage language = Of(tag);

        language.Name.Should().Be(name);
        language.Language.Direction.Should().Be(direction);
        language.IsComplete.Should().BeFalse();
        language.CoversInWords.Should().NotBeNullOrEmpty();
        language.DraftInWords.Should().NotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("topics.immediate-danger.title", true)]
    [InlineData("topics.immediate-danger", true)]
    [InlineData("topics.immediate-dangers.title", false)]
    [InlineData("topics.trackers.title", false)]
    [InlineData("behaviours.following.name", true)]
    [InlineData("behaviours.following.summary", false)]
    [InlineData("contacts.police-non-emergency-relay-uk.summary", true)]
    [InlineData("contacts.paladin.summary", false)]
    [InlineData("screenings.stalking-check.1.0.0.outcomes.help-today.text", true)]
    [InlineData("screenings.stalking-check.1.0.0.outcomes.cannot-tell.text", false)]
    public void Includes_Key_FollowsWholeParts(string key, bool isIncluded)
    {
        Of("pl").Includes(key).Should().Be(isIncluded);
        Of("ar").Includes(key).Should().Be(isIncluded);
    }

    [Theory]
    [InlineData("pl", "Jeśli jesteś teraz w niebezpieczeństwie", "ltr")]
    [InlineData("pl-PL", "Jeśli jesteś teraz w niebezpieczeństwie", "ltr")]
    [InlineData("ar", "إذا كنتم في خطر الآن", "rtl")]
    [InlineData("ar-EG", "إذا كنتم في خطر الآن", "rtl")]
    public void In_CoveredText_IsADraftInTheLanguage(string tag, string title, string direction)
    {
        LocalizedText text = ContentPack.Default.Topics[TopicIds.ImmediateDanger].Title.In(Language.Parse(tag));

        text.Value.Should().Be(title);
        text.Direction.Should().Be(direction);
        text.FellBack.Should().BeFalse();
        text.Review.Should().Be(ReviewState.Draft);
        text.IsOutOfDate.Should().BeFalse();
    }

    [Theory]
    [InlineData("pl")]
    [InlineData("ar")]
    public void In_TextOutside_AnswersInEnglishAndSaysSo(string tag)
    {
        LocalizedText text = ContentPack.Default.Topics[TopicIds.Trackers].Title.In(Language.Parse(tag));

        text.Value.Should().Be(ContentPack.Default.Topics[TopicIds.Trackers].Title.Value);
        text.FellBack.Should().BeTrue();
        text.Language.Tag.Should().Be("en-GB");
        text.Direction.Should().Be("ltr");
    }

    [Theory]
    [InlineData("pl")]
    [InlineData("ar")]
    public void In_FirstOutcomes_AreInTheLanguage(string tag)
    {
        LocalizedText[] texts = [.. ContentPack.Default.In(Language.Parse(tag)).Screenings[new ScreeningId("stalking-check")].Outcomes
            .Where(outcome => Of(tag).Includes(outcome.Title.Key)).SelectMany(outcome => new[] { outcome.Title, outcome.Text })];

        texts.Should().HaveCount(10).And.OnlyContain(text => text.Language.Tag == tag && !text.FellBack);
    }

    [Theory]
    [InlineData("en-GB")]
    [InlineData("cy")]
    [InlineData("pl")]
    [InlineData("ar")]
    public void EmergencyContact_InEveryLanguage_LeadsWithTheSameNumber(string tag)
    {
        RenderedTopic topic = Render(tag, "immediate-danger");
        Contact first = topic.Blocks.OfType<RenderedContacts>().Single().Cards[0].Contact;

        first.Id.Value.Should().Be("police-emergency");
        first.Name.Value.Should().Be("999");
        first.Phone!.TelUri!.OriginalString.Should().Be("tel:999");
        topic.Summary.Text.Should().Contain("999");
        XElement.Parse(topic.ToHtml()).Descendants("a").Select(link => (string?)link.Attribute("href")).First().Should().Be("tel:999");
    }

    [Theory]
    [MemberData(nameof(CoveredTopics))]
    public void Render_CoveredTopic_NamesTheSameNumbersAsEnglish(string tag, string id)
    {
        Numbers(Render(tag, id)).Should().Equal(Numbers(Render("en-GB", id)));
    }

    [Theory]
    [MemberData(nameof(CoveredTopics))]
    public void Render_CoveredTopicForEveryReader_HasNoEnglishButLinksToEnglishPages(string tag, string id)
    {
        foreach (Audience audience in ContentPack.Default.Topics[new TopicId(id)].Audiences)
        {
            RenderedTopic topic = Render(tag, id, audience);
            RenderedBlock[] own = [.. topic.Blocks.Where(block => !RenderedTexts.AllOf(block).Any(text => text.Language == Language.English))];

            topic.Blocks.Except(own).Should().AllBeOfType<RenderedTopics>();
            string words = (topic with { Blocks = [.. own] }).ToPlainText();
            Sentences.WordsOf(NeverSayList.WithoutQuotations(words).Replace("The Cyber Helpline", "", StringComparison.Ordinal)).Where(English.Contains).Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("pl")]
    [InlineData("ar")]
    [InlineData("de")]
    public void Render_TopicOutside_IsWhollyEnglish(string tag)
    {
        RenderedTopic topic = Render(tag, "trackers");

        topic.Language.Tag.Should().Be("en-GB");
        topic.ToHtml().Should().Be(Render("en-GB", "trackers").ToHtml());
        topic.ToMarkdown().Should().Be(Render("en-GB", "trackers").ToMarkdown());
        topic.ToPlainText().Should().Be(Render("en-GB", "trackers").ToPlainText());
        topic.Labels.DoNot.Value.Should().Be("Do not");
    }

    [Fact]
    public void Render_BlockWithItemsOutside_IsEnglishWithItsWords()
    {
        RenderedTopics more = Render("pl", "safe-browsing").Blocks.OfType<RenderedTopics>().Single();

        more.Label.Text.Should().Be("Read more");
        more.Label.Language.Tag.Should().Be("en-GB");
        more.Items.Single().Name.Language.Tag.Should().Be("en-GB");
    }

    [Fact]
    public void Render_ContactOutside_IsAWholeEnglishCardInAnArabicTopic()
    {
        ContentPack pack = ContentPack.Default.In(Language.Parse("ar"));
        Topic topic = pack.Topics[TopicIds.ImmediateDanger] with { Blocks = [new ContactsBlock([new ContactId("paladin"), ContactIds.PoliceEmergency])] };
        RenderedTopic rendered = new TopicRenderer(pack).Render(topic, new RenderingRequest { Audience = Audience.PersonAffected });
        XElement[] cards = [.. XElement.Parse(rendered.ToHtml()).Descendants("section").Where(section => (string?)section.Attribute("class") == "sg-contact")];

        cards.Select(card => ((string?)card.Attribute("lang"), (string?)card.Attribute("dir"))).Should().Equal((null, null), ("en-GB", "ltr"));
        cards[1].Descendants().Attributes("lang").Should().BeEmpty();
        cards[1].Descendants("bdi").Should().BeEmpty();
        cards[1].Descendants("dt").Select(label => label.Value).Should().Contain("Website").And.NotContain("الموقع الإلكتروني");
    }

    [Fact]
    public void ToHtml_ArabicTopic_RunsFromRightToLeftWithNumbersApart()
    {
        string html = Render("ar", "if-you-cannot-speak").ToHtml();

        html.Should().StartWith("<section class=\"sg-topic\" lang=\"ar\" dir=\"rtl\">\n<h2>إذا لم تستطيعوا الكلام في مكالمة طوارئ</h2>\n")
            .And.Contain("<li>اتصلوا بالرقم <a href=\"tel:999\"><bdi dir=\"ltr\">999</bdi></a> واستمعوا.</li>")
            .And.Contain("<h4>طوارئ <bdi dir=\"ltr\">Relay UK (18000)</bdi></h4>");
        Render("ar", "safe-browsing").ToHtml().Should().Contain("<a href=\"tel:+448088020300\"><bdi dir=\"ltr\">0808\u00a0802\u00a00300</bdi></a>");
    }

    [Fact]
    public void ToHtml_EnglishListInAnArabicTopic_RunsFromLeftToRight()
    {
        Render("ar", "safe-browsing").ToHtml().Should().Contain("<p class=\"sg-lead-in\" lang=\"en-GB\" dir=\"ltr\">Read more</p>\n<ul class=\"sg-topics\" lang=\"en-GB\" dir=\"ltr\">\n<li>Online safety: first steps</li>\n</ul>");
    }

    [Fact]
    public void ToHtml_PolishTopic_HasNoMarksForDirection()
    {
        Render("pl", "what-stalking-is").ToHtml().Should().StartWith("<section class=\"sg-topic\" lang=\"pl\" dir=\"ltr\">\n<h2>Czym jest stalking (uporczywe nękanie)</h2>\n").And.NotContain("<bdi");
    }

    [Theory]
    [InlineData("نص 999 نص", "999")]
    [InlineData("طوارئ Relay UK (18000).", "Relay UK (18000)")]
    [InlineData("Silent Solution (999 ثم 55)", "Silent Solution|999|55")]
    [InlineData("(0808 802 0300)", "0808 802 0300")]
    [InlineData("اتصلوا +44 29 2018 0542، ثم", "+44 29 2018 0542")]
    [InlineData("https://example.org/a/ نص", "https://example.org/a/")]
    [InlineData("بنسبة 28% نص", "28%")]
    [InlineData("نص", "")]
    [InlineData("", "")]
    public void LeftToRightRuns_InArabicText_AreNumbersAndNames(string text, string runs)
    {
        string.Join('|', LeftToRightRuns.In(text).Select(run => text[run])).Should().Be(runs);
    }

    private static ContentLanguage Of(string tag) => ContentPack.Default.Languages.Single(language => language.Language.Tag == tag);

    private static RenderedTopic Render(string tag, string id, Audience audience = Audience.PersonAffected)
    {
        ContentPack pack = ContentPack.Default.In(Language.Parse(tag));
        return new TopicRenderer(pack).Render(pack.Topics[new TopicId(id)], new RenderingRequest { Audience = audience });
    }

    private static IEnumerable<string> Numbers(RenderedTopic topic) =>
        XElement.Parse(topic.ToHtml()).Descendants("a").Select(link => (string)link.Attribute("href")!);
}
