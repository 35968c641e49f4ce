using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;
using StalkingGuidance.People;
using StalkingGuidance.Places;

namespace StalkingGuidance.Cli.Choosing;

/// <summary>Which contacts a list shows. Emergency contacts always come first, and lines for people who harm never stand among the others.</summary>
internal sealed class ContactChoice
{
    private readonly ContentPack pack;

    public ContactChoice(ContentPack pack, Nation? nation, Audience? audience, Purpose? purpose, DateTimeOffset moment, bool openOnly)
    {
        this.pack = pack;
        Nation = nation;
        Audience = purpose?.Subject == ContactSubject.OwnBehaviour ? People.Audience.OwnBehaviour : audience;
        Purpose = purpose;
        Moment = moment;
        OpenOnly = openOnly;

        List<Contact> all = [.. pack.Contacts.Where(IsWanted)];
        List<Contact> shown = openOnly ? all.FindAll(contact => ReachOf(contact).Availability.IsOpen) : all;
        Emergency = shown.FindAll(contact => contact.Kind == ContactKind.Emergency);
        MadeFor = shown.FindAll(contact => contact.Kind != ContactKind.Emergency && (purpose is null || purpose.IsMadeFor(contact)));
        ForAnybody = shown.FindAll(contact => contact.Kind != ContactKind.Emergency && purpose is not null && !purpose.IsMadeFor(contact));
        LeftOut = all.Count - shown.Count;
    }

    public Nation? Nation { get; }

    public Audience? Audience { get; }

    public Purpose? Purpose { get; }

    public DateTimeOffset Moment { get; }

    public bool OpenOnly { get; }

    public IReadOnlyList<Contact> Emergency { get; }

    /// <summary>All others; with a purpose, those that are about it or made for these people.</summary>
    public IReadOnlyList<Contact> MadeFor { get; }

    /// <summary>With a group as purpose, those that these people may use like anybody else.</summary>
    public IReadOnlyList<Contact> ForAnybody { get; }

    /// <summary>How many were left out because they are closed, or because their hours are not known.</summary>
    public int LeftOut { get; }

    public bool IsForOwnBehaviour => Audience == People.Audience.OwnBehaviour;

    public Reach ReachOf(Contact contact) => Reach.Of(pack, contact, Moment, OpenOnly);

    private bool IsWanted(Contact contact) =>
        (IsForOwnBehaviour || !contact.IsForOwnBehaviour)
        && (Audience is not { } audience || contact.For.Contains(audience))
        && IsInPlace(contact)
        && (contact.Kind == ContactKind.Emergency || Purpose is null || Purpose.IsMadeFor(contact) || Purpose.MayUse(contact));

    private bool IsInPlace(Contact contact)
    {
        if (Nation is { } nation)
        {
            return contact.Serves(nation);
        }

        return Purpose?.Force is not { } force || force.Nations.Any(contact.Serves);
    }
}
