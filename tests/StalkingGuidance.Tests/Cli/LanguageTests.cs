using System.Globalization;
using System.Text.Json;
using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Cli;

public class LanguageTests
{
    private const string InDanger = "Mewn perygl nawr? Ffoniwch 999.";
    private const string Draft = "Drafft: nid oes neb cymwys wedi adolygu'r cyfieithiad hwn eto.";
    private const string NotSpoken = "This content is not in the language that you asked for. It answers in English.";

    // The answers to 'screen': no danger, some behaviours, then a few of each sort, and what is not understood.
    private const string Answers = "na\nNac ydw\n0\n2\n3\n1 2\nfoo\nddim yn siŵr\nw\nh\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n";

    public static TheoryData<string> Pages => new(
        "topics",
        "topics --audience professional",
        "topic keep-a-record",
        "topic worried-about-your-own-behaviour",
        "behaviours",
        "behaviours following-and-turning-up",
        "behaviour following",
        "contacts --nation wales",
        "contacts --nation scotland --open",
        "contacts --for deaf",
        "contacts --for domestic-abuse --audience young-person",
        "contacts --for dyfed-powys",
        "contacts --for own-behaviour",
        "contact national-stalking-helpline",
        "contact silent-solution",
        "contact respect-phoneline --at 2026-12-25T10:00",
        "law --jurisdiction england-wales",
        "law --jurisdiction scotland",
        "law --jurisdiction northern-ireland",
        "search police",
        "search heddlu",
        "search zzzz",
        "search flowers",
        "screen stalking-check",
        "screenings",
        "screening stalking-check",
        "myths",
        "findings",
        "finding juvenile-contexts",
        "campaigns",
        "media",
        "forces",
        "force dyfed-powys",
        "");

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_InWelsh_HasNoEnglishWords(string page)
    {
        string shown = Show(page, "cy");

        foreach (string line in shown.Split('\n'))
        {
            ForeignWords.InEnglish(line, TypedFor(page)).Should().BeEmpty("'{0}' shows: {1}", page, line);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_InPseudoLocale_HasNoWordsOfTheProgram(string page)
    {
        string shown = Show(page, "qps-ploc");

        foreach (string line in shown.Split('\n'))
        {
            ForeignWords.NotFromContent(line, TypedFor(page)).Should().BeEmpty("'{0}' shows: {1}", page, line);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_InWelsh_SaysOnceThatItIsADraft_AfterTheEmergencyLine(string page)
    {
        string shown = Show(page, "cy");

        shown.Split(Draft).Should().HaveCount(2, page);
        string before = shown[..shown.IndexOf(Draft, StringComparison.Ordinal)];
        before.Should().Contain("999");
        if (!page.StartsWith("law", StringComparison.Ordinal))
        {
            shown.Should().Match(text => text.StartsWith(InDanger, StringComparison.Ordinal) || text.TrimStart('\n').StartsWith("Os ydych mewn perygl nawr, ffoniwch 999", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_CultureOfTheProcessIsWelsh_StaysWhatWasAskedFor(string page)
    {
        string english = Show(page, "en");
        CultureInfo before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("cy-GB");
            Show(page, language: null).Should().Be(english);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Theory]
    [InlineData("cy-GB")]
    [InlineData("CY")]
    public void Lang_TagOfARegionOrOfAnotherCase_IsAnsweredByTheLanguage(string tag) =>
        Show("topics", tag).Should().Be(Show("topics", "cy"));

    [Fact]
    public void Lang_BeforeTheVerb_IsTaken() =>
        CliRun.OnPipe("--lang", "cy", "topics").Out.Should().Be(Show("topics", "cy"));

    [Theory]
    [InlineData("topics")]
    [InlineData("contacts")]
    [InlineData("law --jurisdiction wales")]
    public void Lang_NotSpoken_AnswersInEnglishAndSaysSo(string page)
    {
        string shown = Show(page, "gd");

        shown.Should().Contain($"In danger now? Call 999.\n{NotSpoken}\n");
        shown.Replace($"{NotSpoken}\n", "", StringComparison.Ordinal).Should().Be(Show(page, language: null));
    }

    [Fact]
    public void Lang_NoTag_IsWrongUse()
    {
        CliRun run = CliRun.OnPipe("topics", "--lang", "w!");

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("--lang takes the tag of a language, such as cy. 'w!' is none.\n").And.Contain("999");
    }

    [Fact]
    public void Lang_PackOfItsOwnThatDoesNotSpeakIt_AnswersInEnglishWithTheToolsWords()
    {
        using TemporaryFolder folder = new();
        BrokenPack.WriteSoundFiles(folder);

        CliRun.OnPipe("contacts", "--content", folder.Path, "--lang", "cy").Out.Should().StartWith($"In danger now? Call 999.\n{NotSpoken}\n\nContacts. Open or closed at ");
    }

    [Theory]
    [InlineData("topics", "cy", "cy", "draft")]
    [InlineData("topic keep-a-record", "cy", "cy", "draft")]
    [InlineData("topics", "en", "en-GB", "original")]
    [InlineData("contacts", "gd", "en-GB", "original")]
    public void Json_TextsForPeople_SayTheirLanguageAndWhoHasReadThem(string page, string asked, string language, string review)
    {
        JsonElement json = CliRun.OnPipe([.. page.Split(' '), "--json", "--lang", asked]).Json;

        json.EnumerateObject().Take(2).Select(member => member.Name).Should().Equal("language", "review");
        json.EnumerateObject().Count(member => member.Name == "language").Should().Be(1);
        json.GetProperty("language").GetString().Should().Be(language);
        json.GetProperty("review").GetString().Should().Be(review);
    }

    [Fact]
    public void Json_InWelsh_HasWelshTexts() =>
        CliRun.OnPipe("topics", "--json", "--lang", "cy").Json.GetProperty("topics")[0].GetProperty("title").GetString().Should().Be("Beth yw stelcio");

    [Theory]
    [InlineData("topics")]
    [InlineData("contacts")]
    [InlineData("behaviour following")]
    [InlineData("search police")]
    public void Page_InWelsh_LeadsToPagesInWelsh(string page) =>
        Show(page, "cy").Split('\n').Where(line => line.Contains("stalking-guidance ", StringComparison.Ordinal)).Should().NotBeEmpty().And.OnlyContain(line => line.Contains("--lang cy", StringComparison.Ordinal));

    [Theory]
    [InlineData("ydw")]
    [InlineData("Ie")]
    [InlineData("oes")]
    [InlineData("y")]
    [InlineData("yes")]
    public void Screen_YesInWelshOrEnglish_IsDanger(string yes) =>
        CliRun.WithInput($"{yes}\n\n", "screen", "stalking-check", "--lang", "cy").Out.Should().Contain("Gallwch orffen yma: gwasgwch Enter.");

    [Theory]
    [InlineData("na")]
    [InlineData("nac ydw")]
    [InlineData("Nac Oes")]
    [InlineData("n")]
    [InlineData("ddim yn siŵr")]
    [InlineData("?")]
    [InlineData("s")]
    public void Screen_OtherAnswersInWelsh_GoToTheNextQuestion(string answer) =>
        CliRun.WithInput($"{answer}\n", "screen", "stalking-check", "--lang", "cy").Out.Should().Contain("Cwestiwn 2 o 15 ar y mwyaf.").And.NotContain("Gallwch orffen yma");

    [Fact]
    public void Screen_NationByItsWelshName_IsUnderstood() =>
        CliRun.WithInput("na\nna\n0\nCymru\ne\n", "screen", "stalking-check", "--lang", "cy").Out.Should().Contain("Pwy i'w ffonio yng Nghymru.");

    [Fact]
    public void Screen_WelshWordsWhenAskedInEnglish_AreNotUnderstood() =>
        CliRun.WithInput("ydw\n", "screen", "stalking-check").Out.Should().Contain("Type y for yes or n for no.");

    // A search says which words it found, and the questions of a screening have the ids that rules name.
    private static HashSet<string> TypedFor(string page)
    {
        Screening asked = ContentPack.Default.Screenings[new ScreeningId("stalking-check")];
        return page.Split(' ') switch
        {
            ["search", .. var words] => [.. words],
            ["screening", ..] => [.. asked.Questions.SelectMany(question => question.Options.Select(option => option.Id).Append(question.Id)), "yes", "no"],
            _ => [],
        };
    }

    private static string Show(string page, string? language)
    {
        string[] args = [.. page.Split(' ', StringSplitOptions.RemoveEmptyEntries), .. language is null ? Array.Empty<string>() : ["--lang", language]];
        CliRun run = CliRun.WithInput(Answers, args);
        run.ExitCode.Should().Be(0, run.Error);
        return run.Out;
    }
}
