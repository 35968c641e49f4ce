using System.Collections;
using StalkingGuidance.People;

namespace StalkingGuidance.Contacts;

/// <summary>Some of a pack's contacts, in the order in which to show them. Each filter gives a new selection. Immutable and thread-safe.</summary>
public sealed class ContactSelection : IReadOnlyList<Contact>
{
    private readonly Contact[] contacts;

    internal ContactSelection(Contact[] contacts) => this.contacts = contacts;

    /// <inheritdoc/>
    public int Count => contacts.Length;

    /// <inheritdoc/>
    public Contact this[int index] => contacts[index];

    /// <summary>
    /// Those that are known to be answered at a moment by some channel. Leaves out both closed and unknown ones:
    /// show the rest too, with what <see cref="Contact.At"/> says, and look at <see cref="Availability.NeedsCheckOn"/>.
    /// </summary>
    public ContactSelection OpenAt(DateTimeOffset moment) => Where(contact => contact.At(moment).IsOpen);

    /// <summary>Those that are there for an audience.</summary>
    public ContactSelection For(Audience audience) => Where(contact => contact.For.Contains(audience));

    /// <summary>Those about a subject, and those for any emergency.</summary>
    public ContactSelection About(ContactSubject subject) =>
        Where(contact => contact.Subject == subject || contact.Kind == ContactKind.Emergency);

    /// <summary>Those that serve a group: the ones that limit themselves to it, and the ones that limit themselves to nobody.</summary>
    public ContactSelection Serving(Group group) =>
        Where(contact => contact.OnlyFor is not { Who.IsEmpty: false } limits || limits.Who.Contains(group));

    /// <inheritdoc/>
    public IEnumerator<Contact> GetEnumerator() => ((IEnumerable<Contact>)contacts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ContactSelection Where(Predicate<Contact> keep) => new(Array.FindAll(contacts, keep));
}
