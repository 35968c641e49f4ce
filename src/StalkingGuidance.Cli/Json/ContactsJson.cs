using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;
using StalkingGuidance.People;
using StalkingGuidance.Places;

namespace StalkingGuidance.Cli.Json;

/// <summary><c>contacts --json</c>. The emergency contact is the first of <c>contacts</c>, as on every list.</summary>
internal sealed record ContactsJson(
    DateTimeOffset At,
    string? Nation,
    string? Audience,
    string? For,
    bool OpenOnly,
    ForceJson? Force,
    IReadOnlyList<ContactJson> Contacts,
    IReadOnlyList<ContactJson> AlsoForAnybody,
    int LeftOut)
{
    public static ContactsJson Of(ContentPack pack, ContactChoice choice, DateOnly today)
    {
        ContactJson Item(Contact contact) => ContactJson.Of(pack, contact, choice.ReachOf(contact).Availability, choice.Moment, today);
        return new ContactsJson(
            choice.Moment,
            choice.Nation is { } nation ? Nations.Words.WordOf((int)nation) : null,
            choice.Audience is { } audience ? Audiences.Words.WordOf((int)audience) : null,
            choice.Purpose?.Word,
            choice.OpenOnly,
            choice.Purpose?.Force is { } force ? ForceJson.Of(force, today) : null,
            [.. choice.Emergency.Concat(choice.MadeFor).Select(Item)],
            [.. choice.ForAnybody.Select(Item)],
            choice.LeftOut);
    }
}
