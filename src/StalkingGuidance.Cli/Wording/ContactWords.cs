using StalkingGuidance.Contacts;

namespace StalkingGuidance.Cli.Wording;

/// <summary>Contacts in words.</summary>
internal static class ContactWords
{
    /// <summary>Stands over every such contact, so that nobody who is stalked calls it by mistake.</summary>
    public const string ForOwnBehaviour = "For people who are worried about their own behaviour. Not for people who are being stalked.";

    /// <summary>The name; for a contact that is named after its number, what it is: <c>Police emergency</c> beside 999.</summary>
    public static string Name(Contact contact)
    {
        if (contact.Phone is not { } phone || phone.Display != contact.Name.Value)
        {
            return contact.Name.Value;
        }

        return Sentence.Capital(contact.AlsoKnownAs.IsEmpty ? contact.Id.Value.Replace('-', ' ') : contact.AlsoKnownAs[0]);
    }
}
