using System.Text;
using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;
using StalkingGuidance.Risk;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Risk;

public class RiskFlagTests
{
    [Fact]
    public void Default_Flags_AreAsApproved()
    {
        StringBuilder text = new();
        foreach (RiskFlag flag in ContentPack.Default.RiskFlags)
        {
            text.AppendLine($"{flag.Urgency}: {flag.Id}: {flag.Name}").AppendLine($"    {flag.Description}").AppendLine($"    -> {flag.Say}");
            text.AppendLine($"    {string.Join(", ", flag.Contacts)}");
            if (flag.Note is not null)
            {
                text.AppendLine($"    note: {flag.Note}");
            }
        }

        Approved.Matches(text.ToString(), "RiskFlags");
    }

    [Fact]
    public void Default_Count_IsEighteen()
    {
        ContentPack.Default.RiskFlags.Should().HaveCount(18);
        ContentPack.Default.RiskFlags.Count(flag => flag.Urgency == Urgency.Immediate).Should().Be(8);
        ContentPack.Default.RiskFlags.Count(flag => flag.Urgency == Urgency.Urgent).Should().Be(10);
    }

    [Fact]
    public void Default_Flag_IsWhole()
    {
        RiskFlag flag = ContentPack.Default.RiskFlags[RiskFlagIds.Weapon];

        flag.Key.Should().Be("risk-flags.weapon");
        flag.ToString().Should().Be("A weapon");
        flag.Say.Value.Should().Be("Call 999 now if they have a weapon or you may be in danger, or tell the police today.");
        flag.Contacts.Should().Equal(ContactIds.PoliceEmergency, ContactIds.PoliceNonEmergency, ContactIds.NationalStalkingHelpline);
        flag.Topics.Select(topic => topic.Value).Should().Equal("immediate-danger", "telling-the-police");
    }
}
