using System.Text.Json;
using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Cli;

public class ContactVerbTests
{
    [Fact]
    public void Contact_NationalStalkingHelpline_IsAsApproved()
    {
        CliRun run = CliRun.OnTerminal("contact", "national-stalking-helpline", "--at", "2026-11-25T14:30");

        run.ExitCode.Should().Be(0);
        Approved.Matches(run.Out, "Cli.contact-national-stalking-helpline");
    }

    [Fact]
    public void Contact_OwnBehaviour_SaysWhomItIsFor()
    {
        CliRun.OnPipe("contact", "respect-phoneline").Out.Should().StartWith(
            "In danger now? Call 999.\n\nFor people who are worried about their own behaviour. Not for people who are being stalked.\nRespect Phoneline\n");
    }

    [Fact]
    public void Contact_EveryOne_BeginsWith999AndKeepsNumbersWhole()
    {
        foreach (Contact contact in ContentPack.Default.Contacts)
        {
            CliRun run = CliRun.OnTerminal("contact", contact.Id.Value);

            run.ExitCode.Should().Be(0);
            run.Out.Should().StartWith("In danger now? Call 999.\n").And.NotContain("\u001b");
            contact.Channels.Should().NotContain(channel => channel.Number != null && !run.Out.Contains(channel.Number.Display, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Contact_Json_HasItsValues()
    {
        JsonElement json = CliRun.OnPipe("contact", "national-stalking-helpline", "--json").Json;

        json.GetProperty("name").GetString().Should().Be("National Stalking Helpline");
        JsonElement phone = json.GetProperty("channels")[0];
        phone.GetProperty("number").GetString().Should().Be("+448088020300");
        phone.GetProperty("display").GetString().Should().Be("0808 802 0300");
        phone.GetProperty("onBill").GetProperty("answer").GetString().Should().Be("no");
        phone.GetProperty("onBill").GetProperty("scope").GetString().Should().NotBeEmpty();
        phone.GetProperty("hours").GetProperty("weekly")[1].GetProperty("span").GetString().Should().Be("13:00-16:00");
        JsonElement availability = phone.GetProperty("availability");
        availability.GetProperty("state").GetString().Should().Be("open");
        availability.GetProperty("because").GetString().Should().Be("weekly-hours");
        availability.GetProperty("until").GetString().Should().Be("2026-11-25T16:00:00+00:00");
        availability.GetProperty("checkOpeningTimes").GetBoolean().Should().BeTrue();
        availability.GetProperty("words").GetString().Should().Be("open until 4pm; hours last seen 21 April 2023: check opening times");
    }

    [Theory]
    [InlineData("2026-11-25T09:00", "closed, opens today at 1pm")]
    [InlineData("2026-11-25T17:00", "closed, opens Thursday 26 November at 9:30am")]
    [InlineData("2026-12-04T17:00", "closed, opens Monday 7 December at 9:30am")]
    [InlineData("2026-12-25T10:00", "closed (Christmas Day), opens Tuesday 29 December at 9:30am")]
    public void Contact_Closed_SaysWhenItOpens(string at, string expected)
    {
        JsonElement phone = CliRun.OnPipe("contact", "national-stalking-helpline", "--at", at, "--json").Json.GetProperty("channels")[0];

        phone.GetProperty("availability").GetProperty("words").GetString().Should().Be(expected + "; hours last seen 21 April 2023: check opening times");
    }
}
