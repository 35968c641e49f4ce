using PhoneNumbers;
using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Tests.Contacts;

/// <summary>Every shipped number against libphonenumber, which knows the national numbering plan.</summary>
public class ShippedNumbersTests
{
    // What the library is known to get wrong, each with the reason. A reason that no longer holds fails the test.
    private static readonly Dictionary<string, string> BlindSpots = new()
    {
        ["+447797805839"] = "JE, not GB: the text number of the helpline in Northern Ireland is on a Jersey range",
    };

    private static readonly PhoneNumberUtil Util = PhoneNumberUtil.GetInstance();

    public static IEnumerable<Channel> Channels => ContentPack.Default.Contacts.SelectMany(contact => contact.Channels).Where(channel => channel.Number is not null);

    [Fact]
    public void E164_EveryShippedNumber_IsValidInTheUnitedKingdom()
    {
        Dictionary<string, string> faults = [];
        foreach (string value in Channels.Where(channel => channel.Number!.Kind == PhoneNumberKind.International).Select(channel => channel.Number!.Value).Distinct())
        {
            PhoneNumbers.PhoneNumber number = Util.Parse(value, "GB");
            if (!Util.IsPossibleNumber(number) || !Util.IsValidNumberForRegion(number, "GB"))
            {
                faults.Add(value, $"possible {Util.IsPossibleNumber(number)}, valid {Util.IsValidNumber(number)}, region {Util.GetRegionCodeForNumber(number)}");
            }
        }

        faults.Keys.Should().BeEquivalentTo(BlindSpots.Keys, string.Join("; ", faults));
    }

    [Theory]
    [InlineData("+447797805839", "JE")]
    [InlineData("+447624818901", "IM")] // a British police force's text number, for the same reason
    public void E164_CrownDependencyMobile_IsValidThereAndNotInGreatBritain(string value, string region)
    {
        PhoneNumbers.PhoneNumber number = Util.Parse(value, "GB");

        Util.IsValidNumber(number).Should().BeTrue();
        Util.GetRegionCodeForNumber(number).Should().Be(region);
        PhoneNumberReader.SortOf(value, ChannelKind.Sms).Should().Be(PhoneNumberKind.International, "it is a number of a UK service all the same");
    }

    [Fact]
    public void Display_EveryShippedNumber_IsReadBackAsTheSameNumber()
    {
        foreach (Channel channel in Channels.Where(channel => channel.Number!.Kind == PhoneNumberKind.International))
        {
            Util.Format(Util.Parse(channel.Number!.Display, "GB"), PhoneNumberFormat.E164).Should().Be(channel.Number.Value);
        }
    }

    [Fact]
    public void Short_EveryShippedNumber_IsOneThatIsKnown()
    {
        Channels.Where(channel => channel.Number!.Kind != PhoneNumberKind.International)
            .Select(channel => $"{channel.Kind} {channel.Number!.Value}").Distinct().Order(StringComparer.Ordinal)
            .Should().Equal(
                "Phone 101", "Phone 111", "Phone 112", "Phone 116123", "Phone 999",
                "Relay 18000", "Relay 18001 101",
                "Sms 61016", "Sms 81066", "Sms 85258", "Sms 999");
    }
}
