using System.Collections.Immutable;
using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;
using StalkingGuidance.Risk;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Risk;

public class RiskFlagChecksTests
{
    private readonly InlineYaml yaml = new();

    [Fact]
    public void Check_FlagThatLeadsToHelp_HasNoFaults()
    {
        Check("Call {contact:police-emergency}.", "police-emergency");

        yaml.Faults.Should().BeEmpty();
    }

    [Fact]
    public void Check_FlagWithoutEmergencyContact_IsAFault()
    {
        Check("Call {contact:samaritans}.", "samaritans");

        yaml.Faults.Should().Equal(
            "content/risk-flags.yaml(2,9): error SG1021: The risk flag 'weapon' does not list 'police-emergency'. Add police-emergency to its 'contacts'.");
    }

    [Theory]
    [InlineData("Get help now.")]
    [InlineData("Call {contact:childline}.")]
    public void Check_AdviceThatNamesNoneOfItsContacts_IsAFault(string say)
    {
        Check(say, "police-emergency");

        yaml.Faults.Should().Equal(
            "content/risk-flags.yaml(2,9): error SG1022: 'say' of the risk flag 'weapon' mentions none of its contacts. Mention one, such as {contact:police-emergency}.");
    }

    [Fact]
    public void Check_LineForPeopleWhoHarm_IsAFault()
    {
        Check("Call {contact:police-emergency}.", "police-emergency, respect-phoneline");

        yaml.Faults.Should().Equal(
            "content/risk-flags.yaml(2,9): error SG1210: The risk flag 'weapon' lists 'respect-phoneline', which is for people who worry about their own behaviour. Take respect-phoneline out.");
    }

    private void Check(string say, string contacts)
    {
        ImmutableArray<RiskFlag> flags = yaml.Read(
            $$"""
            risk-flags:
              - id: weapon
                name: "A weapon"
                description: "They have a weapon."
                urgency: immediate
                say: "{{say}}"
                contacts: [{{contacts}}]
                verification: { checked: "2026-11-23", review-by: "2026-11-23", confidence: confirmed, sources: [a-source] }
            """,
            "content/risk-flags.yaml",
            RiskFlagReader.ReadFile);
        RiskFlagChecks.Check(flags, ContentPack.Default.Contacts, ContactIds.PoliceEmergency, yaml.Context);
    }
}
