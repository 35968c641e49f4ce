using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;
using static StalkingGuidance.Tests.Support.Moments;

namespace StalkingGuidance.Tests.Contacts;

public class ContactTests
{
    private static readonly Contact Template = ContentPack.Default.Contacts[ContactIds.NationalStalkingHelpline];

    private const string NineToFive = "weekly:\n  - { days: [mon, tue, wed, thu, fri], opens: \"09:00\", closes: \"17:00\" }\nbank-holidays: open";
    private const string TenToEight = "weekly:\n  - { days: [mon, tue, wed, thu, fri], opens: \"10:00\", closes: \"20:00\" }\nbank-holidays: open";

    [Theory]
    [InlineData("2026-11-24 12:00", AvailabilityState.Open, "2026-11-24 20:00")] // both: the one that stays longer
    [InlineData("2026-11-24 09:30", AvailabilityState.Open, "2026-11-24 17:00")] // one only
    [InlineData("2026-11-24 19:00", AvailabilityState.Open, "2026-11-24 20:00")]
    [InlineData("2026-11-24 21:00", AvailabilityState.Closed, "2026-11-25 09:00")] // neither: the one that opens first
    public void At_TwoChannels_GivesTheBest(string moment, AvailabilityState state, string changes)
    {
        foreach (Contact contact in new[] { With(NineToFive, TenToEight), With(TenToEight, NineToFive) })
        {
            Availability availability = contact.At(Uk(moment));

            availability.State.Should().Be(state);
            (availability.Until ?? availability.Opens).Should().Be(Uk(changes));
        }
    }

    [Fact]
    public void At_OneChannelWithoutHours_IsClosedOnlyWhenAllAre()
    {
        Contact contact = With(NineToFive, null);

        contact.At(Uk("2026-11-24 12:00")).IsOpen.Should().BeTrue();
        contact.At(Uk("2026-11-24 18:00")).State.Should().Be(AvailabilityState.Unknown);
        contact.At(Uk("2026-11-24 18:00")).Because.Should().Be(AvailabilityReason.HoursNotKnown);
    }

    [Fact]
    public void At_AlwaysBesideOthers_HasNoEnd()
    {
        foreach (Contact contact in new[] { With("always: yes", NineToFive), With(NineToFive, "always: yes"), With("always: yes", "always: yes") })
        {
            contact.At(Uk("2026-11-24 12:00")).Because.Should().Be(AvailabilityReason.AllHours);
            contact.At(Uk("2026-11-24 12:00")).Until.Should().BeNull();
        }
    }

    [Fact]
    public void At_ClosedWithoutAKnownOpening_GivesWayToOneThatOpens()
    {
        const string Depends = "weekly:\n  - { days: [mon], opens: \"09:00\", closes: \"17:00\" }\nbank-holidays: unknown";

        foreach (Contact contact in new[] { With(Depends, NineToFive), With(NineToFive, Depends) })
        {
            contact.At(Uk("2028-12-29 18:00")).Opens.Should().Be(Uk("2029-01-01 09:00"));
        }
    }

    [Fact]
    public void At_NoChannels_IsUnknown()
    {
        (Template with { Channels = [] }).At(Uk("2026-11-24 12:00")).Because.Should().Be(AvailabilityReason.HoursNotKnown);
    }

    [Fact]
    public void InASentence_NamesTheNumberOnce()
    {
        ContactDirectory contacts = ContentPack.Default.Contacts;

        contacts.Emergency.InASentence.Should().Be("999");
        contacts[ContactIds.Childline].InASentence.Should().Be("Childline (0800 1111)");
        contacts[ContactIds.AliceRugglesTrust].InASentence.Should().Be("Alice Ruggles Trust");
    }

    private static Contact With(params string?[] hours) =>
        Template with { Channels = [.. hours.Select(yaml => Template.Channels[0] with { Hours = yaml is null ? null : HandMade.Hours(yaml) })] };
}
