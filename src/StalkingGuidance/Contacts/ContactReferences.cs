using System.Collections.Immutable;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Contacts;

/// <summary>Reads the contacts that another item leads to.</summary>
internal static class ContactReferences
{
    /// <summary>A list of ids of contacts, each of which must exist. Empty when it is left out.</summary>
    public static ImmutableArray<ContactId> Contacts(this MappingReader item, string key, string summary, bool required = false)
    {
        ImmutableArray<string> ids = item.References(key, ContactReader.Kind, summary, required);
        ImmutableArray<ContactId>.Builder contacts = ImmutableArray.CreateBuilder<ContactId>(ids.Length);
        foreach (string id in ids)
        {
            contacts.Add(new ContactId(id));
        }

        return contacts.MoveToImmutable();
    }
}
