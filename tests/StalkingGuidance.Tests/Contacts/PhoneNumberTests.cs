using StalkingGuidance.Contacts;
using StalkingGuidance.Tests.Support;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Tests.Contacts;

public class PhoneNumberTests
{
    // Numbers for drama (Ofcom), except where a number's shape is the point.
    [Theory]
    [InlineData(ChannelKind.Phone, "+442079460123", "020 7946 0123", PhoneNumberKind.International, "tel:+442079460123", "sms:+442079460123")]
    [InlineData(ChannelKind.Phone, "+448001111", "0800 1111", PhoneNumberKind.International, "tel:+448001111", "sms:+448001111")]
    [InlineData(ChannelKind.Phone, "+44800555111", "0800 555 111", PhoneNumberKind.International, "tel:+44800555111", "sms:+44800555111")]
    [InlineData(ChannelKind.Phone, "+448088010302", "08088 01 03 02", PhoneNumberKind.International, "tel:+448088010302", "sms:+448088010302")]
    [InlineData(ChannelKind.Sms, "+447700900123", "07700 900123", PhoneNumberKind.International, "tel:+447700900123", "sms:+447700900123")]
    [InlineData(ChannelKind.Whatsapp, "+447700900123", "07700 900123", PhoneNumberKind.International, "tel:+447700900123", "sms:+447700900123")]
    [InlineData(ChannelKind.Phone, "999", "999", PhoneNumberKind.ShortNumber, "tel:999", "sms:999")]
    [InlineData(ChannelKind.Sms, "999", "999", PhoneNumberKind.ShortNumber, "tel:999", "sms:999")]
    [InlineData(ChannelKind.Phone, "116123", "116 123", PhoneNumberKind.ShortNumber, "tel:116123", "sms:116123")]
    [InlineData(ChannelKind.Sms, "85258", "85258", PhoneNumberKind.TextShortCode, null, "sms:85258")]
    [InlineData(ChannelKind.Relay, "18000", "18000", PhoneNumberKind.Relay, null, null)]
    [InlineData(ChannelKind.Relay, "18001 101", "18001 101", PhoneNumberKind.Relay, null, null)]
    public void Read_EachSort_HasTheLinksThatWork(ChannelKind kind, string number, string display, PhoneNumberKind sort, string? tel, string? sms)
    {
        PhoneNumber read = HandMade.Read(Yaml(number, display), channel => PhoneNumberReader.Read(channel, kind))!;

        read.Value.Should().Be(number);
        read.Display.Should().Be(display);
        read.ToString().Should().Be(display);
        read.Kind.Should().Be(sort);
        read.TelUri?.ToString().Should().Be(tel);
        (read.TelUri is null).Should().Be(tel is null);
        read.SmsUri?.ToString().Should().Be(sms);
        (read.SmsUri is null).Should().Be(sms is null);
    }

    [Theory]
    [InlineData(ChannelKind.Phone, "+4402079460123", "020 7946 0123", "SG1201: '+4402079460123' is no number for a phone channel.")] // the zero is kept
    [InlineData(ChannelKind.Phone, "020 7946 0123", "020 7946 0123", "SG1201: '020 7946 0123' is no number for a phone channel.")]
    [InlineData(ChannelKind.Phone, "02079460123", "020 7946 0123", "SG1201: '02079460123' is no number for a phone channel.")]
    [InlineData(ChannelKind.Phone, "0800", "0800", "SG1201: '0800' is no number for a phone channel.")] // only the beginning
    [InlineData(ChannelKind.Phone, "+44800111", "0800 111", "SG1201: '+44800111' is no number for a phone channel.")] // too short
    [InlineData(ChannelKind.Phone, "+4420794601234", "020 7946 01234", "SG1201: '+4420794601234' is no number for a phone channel.")] // too long
    [InlineData(ChannelKind.Phone, "+353123456789", "0123456789", "SG1201: '+353123456789' is no number for a phone channel.")]
    [InlineData(ChannelKind.Phone, "99", "99", "SG1201: '99' is no number for a phone channel.")]
    [InlineData(ChannelKind.Phone, "999,55", "999", "SG1201: '999,55' is no number for a phone channel.")] // menu keys
    [InlineData(ChannelKind.Phone, "18000", "18000", "SG1201: '18000' is no number for a phone channel.")] // answered by textphone only
    [InlineData(ChannelKind.Sms, "111", "111", "SG1201: '111' is no number for a sms channel.")]
    [InlineData(ChannelKind.Whatsapp, "85258", "85258", "SG1201: '85258' is no number for a whatsapp channel.")]
    [InlineData(ChannelKind.Relay, "101", "101", "SG1201: '101' is no number for a relay channel.")]
    [InlineData(ChannelKind.Relay, "18001 ", "18001", "SG1201: '18001 ' is no number for a relay channel.")]
    [InlineData(ChannelKind.Phone, "+442079460123", "020 7946 0124", "SG1202: 'display' 020 7946 0124 is not 'number' +442079460123.")]
    [InlineData(ChannelKind.Phone, "+442079460123", "20 7946 0123", "SG1202: 'display' 20 7946 0123 is not 'number' +442079460123.")]
    [InlineData(ChannelKind.Phone, "+442079460123", "020-7946-0123", "SG1202: 'display' 020-7946-0123 is not 'number' +442079460123.")]
    [InlineData(ChannelKind.Sms, "85258", "text SHOUT to 85258", "SG1202: 'display' text SHOUT to 85258 is not 'number' 85258.")]
    [InlineData(ChannelKind.Phone, "999", "9999", "SG1202: 'display' 9999 is not 'number' 999.")]
    public void Read_FaultyNumber_IsRefused(ChannelKind kind, string number, string display, string fault)
    {
        HandMade.FaultsOf(Yaml(number, display), channel => PhoneNumberReader.Read(channel, kind)).Should().Equal(fault);
    }

    [Fact]
    public void Read_NoDisplay_IsAskedForOnlyWhereItDiffers()
    {
        HandMade.FaultsOf("number: \"+442079460123\"", Read).Should().Equal("SG1202: 'display' is missing.");
        HandMade.FaultsOf("number: \"999\"", Read).Should().BeEmpty();

        static PhoneNumber? Read(MappingReader channel) => PhoneNumberReader.Read(channel, ChannelKind.Phone);
    }

    [Fact]
    public void Read_UnquotedNumber_IsRefused()
    {
        HandMade.FaultsOf("number: 999\ndisplay: \"999\"", channel => PhoneNumberReader.Read(channel, ChannelKind.Phone))
            .Should().Equal("SG0111: 'number' 999 must stand in quotes.");
    }

    [Fact]
    public void Equals_SameDigits_IsTrueHoweverTheyAreGrouped()
    {
        PhoneNumber a = new("+448088010800", "0808 80 10 800", PhoneNumberKind.International);
        PhoneNumber b = new("+448088010800", "0808 801 0800", PhoneNumberKind.International);
        PhoneNumber relay = new("18001 101", "18001 101", PhoneNumberKind.Relay);
        PhoneNumber relayWithoutSpace = new("18001101", "18001101", PhoneNumberKind.Relay);
        PhoneNumber other = new("+448088010801", "0808 80 10 801", PhoneNumberKind.International);
        PhoneNumber? none = null;

        (a == b).Should().BeTrue();
        a.GetHashCode().Should().Be(b.GetHashCode());
        relay.Should().Be(relayWithoutSpace);
        relay.GetHashCode().Should().Be(relayWithoutSpace.GetHashCode());
        (a != other).Should().BeTrue();
        a.Equals((object)b).Should().BeTrue();
        a.Equals("+448088010800").Should().BeFalse();
        (none == a).Should().BeFalse();
        (none == null).Should().BeTrue();
    }

    private static string Yaml(string number, string display) => $"number: \"{number}\"\ndisplay: \"{display}\"";
}
