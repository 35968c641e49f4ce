using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Choosing;

/// <summary>The one way of reaching a contact that a list shows, and whether that very way is answered.</summary>
/// <param name="Channel">The channel; <see langword="null"/> when the contact has none that is sure enough.</param>
/// <param name="Availability">Whether that channel is answered, not some other one of the contact.</param>
/// <param name="Kind">What sort of service the contact is.</param>
internal readonly record struct Reach(Channel? Channel, Availability Availability, ContactKind Kind)
{
    /// <summary>
    /// The first channel where somebody answers at the moment; the contact's main one when there is none, since a number whose hours
    /// are not known is worth a call. A form or an e-mail comes before a main channel that is closed, or when only what is open is asked for.
    /// A way of calling without channels of its own is reached through the contact that it uses.
    /// </summary>
    public static Reach Of(ContentPack pack, Contact contact, DateTimeOffset moment, bool openOnly)
    {
        ContactKind kind = contact.Kind;
        if (contact.Channels.IsEmpty)
        {
            return contact.Uses is { } used && pack.Contacts.Find(used) is { Channels.IsEmpty: false } through
                ? Of(pack, through, moment, openOnly) with { Kind = kind }
                : new Reach(null, contact.At(moment), kind);
        }

        Channel main = contact.Channels[0];
        Channel best = contact.Channels.FirstOrDefault(channel => !TakesMessages(channel) && channel.At(moment).IsOpen)
            ?? (openOnly || main.At(moment).IsClosed ? contact.Channels.FirstOrDefault(channel => channel.At(moment).IsOpen) : null)
            ?? main;
        return new Reach(best, best.At(moment), kind);
    }

    private static bool TakesMessages(Channel channel) => channel.Kind is ChannelKind.WebForm or ChannelKind.Email;
}
