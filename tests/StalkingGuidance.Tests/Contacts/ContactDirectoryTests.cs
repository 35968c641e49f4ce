using CsCheck;
using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;
using StalkingGuidance.People;
using StalkingGuidance.Places;
using static StalkingGuidance.Tests.Support.Moments;

namespace StalkingGuidance.Tests.Contacts;

public class ContactDirectoryTests
{
    private static readonly ContactDirectory Contacts = ContentPack.Default.Contacts;

    public static TheoryData<Nation> Nations => [.. Enum.GetValues<Nation>()];

    [Fact]
    public void Order_All_IsEmergencyThenKindSubjectAndId()
    {
        Contacts[0].Should().BeSameAs(Contacts.Emergency);
        Contacts.Skip(1).Should().BeEquivalentTo(
            Contacts.Skip(1).OrderBy(contact => contact.Kind).ThenBy(contact => contact.Subject).ThenBy(contact => contact.Id.Value, StringComparer.Ordinal),
            options => options.WithStrictOrdering().ComparingByValue<Contact>());
        Contacts.Should().HaveCount(59).And.OnlyHaveUniqueItems(contact => contact.Id);
    }

    [Theory]
    [MemberData(nameof(Nations))]
    public void For_Nation_BeginsWith999AndHoldsNobodysOwnBehaviour(Nation nation)
    {
        ContactSelection selection = Contacts.For(nation);

        selection[0].Id.Should().Be(ContactIds.PoliceEmergency);
        selection.Should().OnlyContain(contact => contact.Serves(nation) && contact.Subject != ContactSubject.OwnBehaviour);
        selection.Should().NotContain(contact => contact.Id == ContactIds.RespectPhoneline);
        selection.Count.Should().Be(Contacts.Count(contact => contact.Serves(nation) && !contact.IsForOwnBehaviour));
    }

    [Fact]
    public void ForOwnBehaviour_HoldsTheLineForItAndWhatIsForEveryone()
    {
        Contacts.ForOwnBehaviour(Nation.England).Select(contact => contact.Id).Should().Contain([ContactIds.RespectPhoneline, ContactIds.PoliceEmergency, ContactIds.Samaritans])
            .And.NotContain([ContactIds.NationalStalkingHelpline, ContactIds.VictimSupport, ContactIds.Paladin]);
        Contacts.ForOwnBehaviour(Nation.NorthernIreland).Should().NotContain(contact => contact.Id == ContactIds.RespectPhoneline);
        Contacts.ForOwnBehaviour(Nation.England).Should().OnlyContain(contact => contact.For.Contains(Audience.OwnBehaviour));
    }

    [Fact]
    public void IsForOwnBehaviour_WhateverTheSubject_FollowsWhomItIsFor()
    {
        Contact legal = Contacts[ContactIds.Ncdv];

        legal.IsForOwnBehaviour.Should().BeFalse();
        (legal with { For = [Audience.OwnBehaviour, Audience.Professional] }).IsForOwnBehaviour.Should().BeTrue();
        Contacts[ContactIds.Samaritans].IsForOwnBehaviour.Should().BeFalse();
    }

    [Fact]
    public void OpenAt_ChristmasMorningInWales_Begins999AndHasNothingClosedOrUnknown()
    {
        DateTimeOffset christmas = Utc("2026-12-25 10:00");

        ContactSelection open = Contacts.For(Nation.Wales).OpenAt(christmas);

        open.Select(contact => contact.Id.Value).Should().Equal(
            "police-emergency", "emergency-sms", "european-emergency-number", "relay-uk-emergency", "british-transport-police",
            "samaritans", "shout", "childline", "nspcc-helpline", "live-fear-free", "rape-crisis-england-wales", "cyber-helpline",
            "hourglass", "call-wales", "nhs-111-option-2-wales", "crimestoppers", "report-harmful-content");
        open.Should().OnlyContain(contact => contact.At(christmas).State == AvailabilityState.Open);
    }

    [Fact]
    public void OpenAt_AnyMoment_IsExactlyThoseThatAreOpen()
    {
        Gen.Select(Gen.Enum<Nation>(), Gen.Int[0, 4 * 365 * 1440]).Sample(
            (nation, minute) =>
            {
                DateTimeOffset moment = Utc("2025-01-01 00:00").AddMinutes(minute);
                Contact[] expected = [.. Contacts.For(nation).Where(contact => contact.At(moment).IsOpen)];

                ContactSelection open = Contacts.For(nation).OpenAt(moment);

                open.SequenceEqual(expected).Should().BeTrue();
                open[0].Should().BeSameAs(Contacts.Emergency);
            },
            iter: 300,
            threads: 1);
    }

    [Fact]
    public void Filters_Each_KeepTheOrder()
    {
        ContactSelection england = Contacts.For(Nation.England);

        england.About(ContactSubject.Stalking).Should().OnlyContain(contact => contact.Subject == ContactSubject.Stalking || contact.Kind == ContactKind.Emergency);
        england.About(ContactSubject.Stalking)[0].Should().BeSameAs(Contacts.Emergency);
        england.For(Audience.ParentOrCarer).Should().OnlyContain(contact => contact.For.Contains(Audience.ParentOrCarer));
        england.Serving(Group.Men).Should().Contain(contact => contact.Id == ContactIds.MensAdviceLine || contact.Id == ContactIds.NationalStalkingHelpline)
            .And.NotContain(contact => contact.Id == ContactIds.NationalDomesticAbuseHelpline);
        england.For(Audience.ParentOrCarer).Should().Equal(england.Where(contact => contact.For.Contains(Audience.ParentOrCarer)));
    }

    [Fact]
    public void Find_UnknownId_IsNullAndTheIndexerSaysWhich()
    {
        Contacts.Find(new ContactId("nobody")).Should().BeNull();
        Contacts.Find(default).Should().BeNull();
        Contacts.Invoking(contacts => contacts[new ContactId("nobody")]).Should().Throw<KeyNotFoundException>().WithMessage("The pack has no contact 'nobody'.");
    }
}
