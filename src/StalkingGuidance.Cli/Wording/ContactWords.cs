using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Wording;

/// <summary>Contacts in words.</summary>
internal static class ContactWords
{
    /// <summary>The name; for a contact that is named after its number, what it is: <c>Police emergency</c> beside 999.</summary>
    public static string Name(ContentPack pack, Contact contact)
    {
        if (contact.Phone is not { } phone || phone.Display != contact.Name.Value)
        {
            return contact.Name.Value;
        }

        // What people call it, and its id, are in the pack's first language alone.
        return Sentence.Capital(contact.Kind switch
        {
            _ when pack.IsInFirstLanguage() => contact.AlsoKnownAs.IsEmpty ? contact.Id.Value.Replace('-', ' ') : contact.AlsoKnownAs[0],
            ContactKind.Emergency => pack.Say(ContactPhrases.NumberForEmergencies),
            ContactKind.Police => pack.Say(ContactPhrases.NumberOfPolice),
            _ => contact.Name.Value,
        });
    }

    /// <summary>Other names, which nobody translates.</summary>
    public static string Aliases(ContentPack pack, IEnumerable<string> names) => string.Join(", ", names.Select(pack.AsWritten));

    /// <summary>What a contact is about, after "about".</summary>
    public static string Of(ContentPack pack, ContactSubject subject) => pack.Say(subject switch
    {
        ContactSubject.Emergency => SubjectPhrases.Emergency,
        ContactSubject.Stalking => SubjectPhrases.Stalking,
        ContactSubject.Policing => SubjectPhrases.Policing,
        ContactSubject.Distress => SubjectPhrases.Distress,
        ContactSubject.Children => SubjectPhrases.Children,
        ContactSubject.YoungPeople => SubjectPhrases.YoungPeople,
        ContactSubject.DomesticAbuse => SubjectPhrases.DomesticAbuse,
        ContactSubject.SexualViolence => SubjectPhrases.SexualViolence,
        ContactSubject.HonourBasedAbuse => SubjectPhrases.HonourBasedAbuse,
        ContactSubject.OnlineHarm => SubjectPhrases.OnlineHarm,
        ContactSubject.Victims => SubjectPhrases.Victims,
        ContactSubject.Lgbt => SubjectPhrases.Lgbt,
        ContactSubject.Deaf => SubjectPhrases.Deaf,
        ContactSubject.OlderPeople => SubjectPhrases.OlderPeople,
        ContactSubject.MinorityWomen => SubjectPhrases.MinorityWomen,
        ContactSubject.MentalHealth => SubjectPhrases.MentalHealth,
        ContactSubject.Legal => SubjectPhrases.Legal,
        ContactSubject.Justice => SubjectPhrases.Justice,
        _ => SubjectPhrases.OwnBehaviour,
    });
}
