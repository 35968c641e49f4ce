using System.Collections;
using StalkingGuidance.People;
using StalkingGuidance.Places;

namespace StalkingGuidance.Contacts;

/// <summary>
/// All contacts of a pack, in the order in which to show them: the pack's emergency contact, then by kind, subject and id, so that the order is the same in every language.
/// A single contact is read when it is first asked for. Immutable and thread-safe.
/// </summary>
public sealed class ContactDirectory : IReadOnlyList<Contact>
{
    private readonly Dictionary<string, Lazy<Contact>> byId;
    private readonly Func<ContactId> emergency;
    private readonly Lazy<Contact[]> ordered;

    internal ContactDirectory(Dictionary<string, Lazy<Contact>> byId, Func<ContactId> emergency)
    {
        this.byId = byId;
        this.emergency = emergency;
        ordered = new Lazy<Contact[]>(Order);
    }

    /// <summary>The contact that leads every list: 999.</summary>
    public Contact Emergency => this[emergency()];

    /// <inheritdoc/>
    public int Count => byId.Count;

    /// <inheritdoc/>
    public Contact this[int index] => ordered.Value[index];

    /// <summary>The contact with an id.</summary>
    /// <exception cref="KeyNotFoundException">The pack has no such contact.</exception>
    public Contact this[ContactId id] =>
        Find(id) ?? throw new KeyNotFoundException($"The pack has no contact '{id}'.");

    /// <summary>The contact with an id; <see langword="null"/> when the pack has none.</summary>
    public Contact? Find(ContactId id) => byId.TryGetValue(id.Value ?? "", out Lazy<Contact>? contact) ? contact.Value : null;

    /// <summary>The contacts for people affected in a nation, and for those around them. Never contacts about one's own behaviour.</summary>
    public ContactSelection For(Nation nation) =>
        new(Array.FindAll(ordered.Value, contact => contact.Serves(nation) && !contact.IsForOwnBehaviour));

    /// <summary>The contacts in a nation for people who worry about their own behaviour. Show them apart, and say whom they are for.</summary>
    public ContactSelection ForOwnBehaviour(Nation nation) =>
        new(Array.FindAll(ordered.Value, contact => contact.Serves(nation) && contact.For.Contains(Audience.OwnBehaviour)));

    /// <inheritdoc/>
    public IEnumerator<Contact> GetEnumerator() => ((IEnumerable<Contact>)ordered.Value).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Contact[] Order()
    {
        Contact[] contacts = new Contact[byId.Count];
        int next = 0;
        foreach (Lazy<Contact> contact in byId.Values)
        {
            contacts[next++] = contact.Value;
        }

        ContactId first = emergency();
        Array.Sort(contacts, (a, b) =>
        {
            int order = (a.Id == first ? 0 : 1) - (b.Id == first ? 0 : 1);
            order = order != 0 ? order : a.Kind - b.Kind;
            order = order != 0 ? order : a.Subject - b.Subject;
            return order != 0 ? order : string.CompareOrdinal(a.Id.Value, b.Id.Value);
        });
        return contacts;
    }
}
