using System.Collections.Immutable;
using StalkingGuidance.Calendars;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.People;
using StalkingGuidance.Places;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Contacts;

/// <summary>Reads <c>contacts/*.yaml</c>.</summary>
internal sealed class ContactReader(Lazy<HolidayCalendar> calendar, Lazy<Labels?> labels)
{
    public const string Kind = "contact";

    private readonly ChannelReader channels = new(new OpeningHoursReader(calendar));

    public Contact Read(MappingReader contact)
    {
        ContactId id = new(contact.Id("id", Kind, "The contact's permanent name; also the name of the file."));
        LocalizedText name = contact.Localized("name", "What the service is called.");
        ImmutableArray<string> alsoKnownAs = contact.Texts("also-known-as", "Other names that people search for.");
        ImmutableArray<NameInLanguage> names = contact.NamesInLanguages("names", "What the organisation calls itself in other languages, by tag.");
        Contact read = new()
        {
            Id = id,
            Name = name.Called(names),
            AlsoKnownAs = alsoKnownAs,
            Names = names,
            Operator = contact.OptionalText("operator", "Who runs it."),
            Kind = (ContactKind)contact.Choice("kind", ContactKinds.Words, "What sort of service it is."),
            Subject = (ContactSubject)contact.Choice("subject", ContactSubjects.Words, "What it is about."),
            Summary = contact.Localized("summary", "What it does, in one or two plain sentences."),
            For = contact.ChoiceList<Audience>("for", Audiences.Words, "Who may use it.", required: true),
            OnlyFor = contact.Mapping("only-for", "Limits on who it serves.", ReadEligibility, required: false),
            Nations = contact.ChoiceList<Nation>("nations", Nations.Words, "The nations that it serves.", required: true),
            Area = contact.OptionalLocalized("area", "The area within its nations that it serves."),
            Cannot = contact.LocalizedList("cannot", "What it cannot do, in full sentences."),
            Steps = contact.LocalizedList("steps", "How to use it, in order."),
            Limits = contact.LocalizedList("limits", "What to know before relying on it."),
            Uses = contact.Reference("uses", Kind, "The contact that this way of calling goes through.", required: false) is { } uses ? new ContactId(uses) : null,
            Website = contact.Website("website", "Its web page; left out while no address is sure."),
            Channels = contact.List("channels", "The ways to reach it, best first; [] when none is sure.", channels.Read, mayBeEmpty: true),
            NearMisses = contact.List("near-misses", "Wrong or retired numbers in circulation, so that they are refused everywhere else.", ReadNearMiss, required: false),
            Verification = contact.Verification(),
            Labels = labels,
        };
        ContactChecks.Check(contact, read);
        return read;
    }

    private static Eligibility ReadEligibility(MappingReader limits)
    {
        ImmutableArray<Group> who = limits.ChoiceList<Group>("who", Groups.Words, "The groups that it serves.");
        Ages? ages = limits.Mapping("ages", "The ages that it serves, in whole years.", ReadAges, required: false);
        LocalizedText? note = limits.OptionalLocalized("note", "More, in words.");
        return new Eligibility { Who = who, YoungestAge = ages?.From, OldestAge = ages?.To, Note = note };
    }

    private static Ages ReadAges(MappingReader ages) => new(
        ages.WholeNumber("from", 0, 120, "The youngest age.", required: false),
        ages.WholeNumber("to", 0, 120, "The oldest age.", required: false));

    private static NearMiss ReadNearMiss(MappingReader miss) => new(
        miss.Quoted("number", "phone number", "The number as it circulates.") ?? "",
        miss.Text("why", "What is wrong with it."));

    private sealed record Ages(int? From, int? To);
}
