using System.Text.Json;
using StalkingGuidance.Contacts;
using StalkingGuidance.Evidence;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Cli;

public class ContactsVerbTests
{
    [Fact]
    public void Contacts_OpenInWalesOnChristmasDay_AreAsApproved()
    {
        CliRun run = CliRun.OnTerminal("contacts", "--nation", "wales", "--at", "2026-12-25T10:00Z", "--open");

        run.ExitCode.Should().Be(0);
        run.Out.Should().StartWith("In danger now? Call 999.\n").And.EndWith("In danger now? Call 999.\n")
            .And.Contain("live-fear-free");
        Approved.Matches(run.Out, "Cli.contacts-wales-christmas-open");
    }

    [Fact]
    public void Contacts_OpenInWalesOnChristmasDay_OnPipe_AreARowALine()
    {
        CliRun run = CliRun.OnPipe("contacts", "--nation", "wales", "--at", "2026-12-25T10:00Z", "--open");

        Approved.Matches(run.Out, "Cli.contacts-wales-christmas-open-pipe");
    }

    [Fact]
    public void Contacts_ScotlandOnItsSummerBankHoliday_AreAsApproved()
    {
        Approved.Matches(CliRun.OnTerminal("contacts", "--nation", "scotland", "--at", "2026-08-03T10:00Z").Out, "Cli.contacts-scotland-summer-bank-holiday");
    }

    [Fact]
    public void Contacts_NorthernIrelandOnTheTwelfth_AreAsApproved()
    {
        Approved.Matches(CliRun.OnTerminal("contacts", "--nation", "northern-ireland", "--at", "2026-07-13T10:00Z").Out, "Cli.contacts-northern-ireland-twelfth");
    }

    [Fact]
    public void Contacts_ForForce_ForceComesAfter999()
    {
        CliRun run = CliRun.OnPipe("contacts", "--for", "police-scotland", "--open");

        run.Out.Should().StartWith("In danger now? Call 999.\n\nPolice Service of Scotland\n");
        run.Out.Should().Contain("About stalking: https://www.scotland.police.uk").And.Contain("Contacts in Scotland that are open").And.NotContain("live-fear-free");
    }

    [Fact]
    public void Contacts_ForGroup_ListsThoseMadeForItBeforeTheOthers()
    {
        string text = CliRun.OnPipe("contacts", "--for", "deaf", "--nation", "england").Out;

        text.IndexOf("signhealth-domestic-abuse", StringComparison.Ordinal).Should().BePositive()
            .And.BeLessThan(text.IndexOf("For anybody", StringComparison.Ordinal));
        text.Should().Contain("national-stalking-helpline").And.NotContain("mens-advice-line");
    }

    [Fact]
    public void Contacts_ForSubject_ListsThatSubjectAndEmergencies()
    {
        string[] subjects = [.. CliRun.OnPipe("contacts", "--for", "domestic-abuse", "--json").Json.GetProperty("contacts").EnumerateArray().Select(contact => contact.GetProperty("subject").GetString()!)];

        subjects.Distinct().Should().Equal("emergency", "domestic-abuse");
    }

    [Theory]
    [MemberData(nameof(OrdinaryLists))]
    public void Contacts_OrdinaryList_BeginsWith999AndHasNoLineForPeopleWhoHarm(string[] args)
    {
        CliRun run = CliRun.OnPipe(["contacts", .. args]);

        run.ExitCode.Should().Be(0);
        run.Out.Should().StartWith("In danger now? Call 999.\n").And.NotContain("respect-phoneline");
    }

    public static TheoryData<string[]> OrdinaryLists() => new(
        [], ["--open"], ["--nation", "england"], ["--nation", "scotland"], ["--audience", "professional"], ["--audience", "person-affected"],
        ["--for", "men"], ["--for", "domestic-abuse"], ["--for", "cheshire"]);

    [Theory]
    [InlineData("--audience")]
    [InlineData("--for")]
    public void Contacts_OwnBehaviour_StandsUnderItsHeading(string option)
    {
        string text = CliRun.OnTerminal("contacts", option, "own-behaviour", "--nation", "england").Out;

        text.Should().StartWith("In danger now? Call 999.\n");
        text.IndexOf("Not for people who are\nbeing stalked.", StringComparison.Ordinal).Should().BePositive()
            .And.BeLessThan(text.IndexOf("respect-phoneline", StringComparison.Ordinal));
    }

    [Fact]
    public void Contacts_Terminal_NoLineIsWiderAndNoNumberIsBroken()
    {
        string text = CliRun.OnTerminal("contacts").Out;

        text.Split('\n').Should().OnlyContain(line => line.Length <= 80 && line == line.TrimEnd());

        // Its text channel is known to be open, its phone is not.
        IEnumerable<Contact> called = ContentPack.Default.Contacts.Where(contact => !contact.IsForOwnBehaviour && contact.Phone is not null && contact.Id != ContactIds.BritishTransportPolice);
        called.Should().OnlyContain(contact => text.Contains(contact.Phone!.Display, StringComparison.Ordinal));
    }

    [Fact]
    public void Contacts_NarrowTerminal_StandBelowOneAnother()
    {
        string text = CliRun.OnNarrowTerminal("contacts", "--nation", "wales").Out;

        text.Should().Contain("\n0808 80 10 800\n  Live Fear Free Helpline\n  open 24 hours a day; hours last seen\n  2023: check opening times\n  live-fear-free\n");
        text.Split('\n').Should().OnlyContain(line => line.Length <= 40);
    }

    [Fact]
    public void Contacts_OldHours_AreNeverShownWithoutSayingSo()
    {
        JsonElement contacts = CliRun.OnPipe("contacts", "--json").Json.GetProperty("contacts");

        foreach (JsonElement contact in contacts.EnumerateArray().Where(contact => contact.GetProperty("kind").GetString() != "emergency"))
        {
            JsonElement availability = contact.GetProperty("availability");
            bool isOld = !PartialDate.TryParse(availability.GetProperty("hoursSeen").GetString(), out PartialDate seen) || seen.Latest.AddYears(2) < new DateOnly(2026, 11, 25);
            bool saysTimes = availability.GetProperty("state").GetString() != "unknown";
            availability.GetProperty("checkOpeningTimes").GetBoolean().Should().Be(isOld && saysTimes);
            availability.GetProperty("words").GetString()!.EndsWith(": check opening times", StringComparison.Ordinal).Should().Be(isOld && saysTimes);
        }
    }

    [Fact]
    public void Contacts_Json_HasItsShape()
    {
        JsonElement json = CliRun.OnPipe("contacts", "--nation", "wales", "--at", "2026-12-25T10:00", "--open", "--json").Json;

        json.EnumerateObject().Select(member => member.Name).Should().Equal("language", "review", "at", "nation", "audience", "for", "openOnly", "force", "contacts", "alsoForAnybody", "leftOut");
        json.GetProperty("at").GetString().Should().Be("2026-12-25T10:00:00+00:00");
        json.GetProperty("nation").GetString().Should().Be("wales");
        json.GetProperty("openOnly").GetBoolean().Should().BeTrue();
        JsonElement first = json.GetProperty("contacts")[0];
        first.GetProperty("id").GetString().Should().Be("police-emergency");
        first.GetProperty("channels")[0].GetProperty("number").GetString().Should().Be("999");
        first.GetProperty("availability").GetProperty("words").GetString().Should().Be("open 24 hours a day");
        json.GetProperty("contacts").EnumerateArray().Select(contact => contact.GetProperty("availability").GetProperty("state").GetString()).Should().OnlyContain(state => state == "open");
    }

    [Fact]
    public void Contacts_LocalTimeInSummer_IsUkTime()
    {
        CliRun.OnPipe("contacts", "--at", "2026-07-13T10:00", "--json").Json.GetProperty("at").GetString().Should().Be("2026-07-13T10:00:00+01:00");
        CliRun.OnPipe("contacts", "--at", "2026-07-13T10:00Z", "--json").Json.GetProperty("at").GetString().Should().Be("2026-07-13T11:00:00+01:00");
        CliRun.OnPipe("contacts", "--at", "2026-07-13T10:00+02:00", "--json").Json.GetProperty("at").GetString().Should().Be("2026-07-13T09:00:00+01:00");
    }

    [Fact]
    public void Contacts_NamesAsPeopleTypeThem_AreUnderstood()
    {
        CliRun.OnPipe("contacts", "--nation", "Northern Ireland", "--for", "Domestic abuse").Should().Be(CliRun.OnPipe("contacts", "--nation", "northern-ireland", "--for", "domestic-abuse"));
        CliRun.OnPipe("contact", "National Stalking Helpline").ExitCode.Should().Be(0);
    }

    [Fact]
    public void Contacts_OtherContent_ShowsThatContent()
    {
        using TemporaryFolder folder = new();
        BrokenPack.WriteSoundFiles(folder);

        CliRun run = CliRun.OnPipe("contacts", "--content", folder.Path, "--json");

        run.Json.GetProperty("contacts").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public void Contacts_BrokenContent_PrintsDiagnosticsOnly()
    {
        using TemporaryFolder folder = new();
        BrokenPack.WriteTo(folder);

        CliRun run = CliRun.OnPipe("contacts", "--content", folder.Path);

        run.ExitCode.Should().Be(1);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain("error SG1204");
    }
}
