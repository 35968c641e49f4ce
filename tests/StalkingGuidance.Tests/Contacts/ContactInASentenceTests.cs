using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Tests.Contacts;

public class ContactInASentenceTests
{
    [Theory]
    [InlineData("police-emergency", "999")]
    [InlineData("childline", "Childline (0800 1111)")]
    [InlineData("shout", "Shout (text SHOUT to 85258)")]
    [InlineData("emergency-sms", "emergencySMS (text 999)")]
    [InlineData("relay-uk-emergency", "Relay UK emergency (18000)")]
    [InlineData("police-non-emergency-relay-uk", "101 by Relay UK (18001 101)")]
    [InlineData("silent-solution", "Silent Solution (999 then 55)")]
    [InlineData("paladin", "Paladin National Stalking Advocacy Service (020 3866 4107)")]
    [InlineData("cyber-helpline", "The Cyber Helpline")]
    public void InASentence_Contact_CarriesTheNumberThatReachesIt(string id, string expected)
    {
        ContactDirectory contacts = ContentPack.Default.Contacts;

        contacts[new ContactId(id)].InASentence.Should().Be(expected);
    }
}
