using System.CommandLine;
using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>contact ID</c>: everything about one contact.</summary>
internal sealed class ContactVerb : Verb
{
    private readonly Argument<string> id = new("id") { Description = "The contact, as 'contacts' names it.", HelpName = "ID" };
    private readonly MomentOption at = MomentOption.Create();
    private readonly ContentOption content = ContentOption.Create();

    public ContactVerb(Surroundings surroundings)
        : base("contact", VerbPhrases.Contact, surroundings)
    {
        Command.Arguments.Add(id);
        Command.Options.Add(at);
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        ContentPack pack = Open(given, content);
        Contact contact = Find(pack, given.GetValue(id)!);
        DateTimeOffset moment = at.Read(given, Clock);
        Answer(
            given,
            pack,
            () => ContactJson.Of(pack, contact, Reach.Of(pack, contact, moment, openOnly: false).Availability, moment, Today),
            JsonShapes.Printed.ContactJson,
            page => ContactPage.Write(page, pack, contact, moment, at.Label(given, pack, moment), Today));
        return ExitCodes.Ok;
    }

    private static Contact Find(ContentPack pack, string written)
    {
        if (pack.Contacts.Find(new ContactId(TypedId.Of(written))) is { } contact)
        {
            return contact;
        }

        string[] named = [.. pack.Contacts.Where(candidate => IsKnownAs(candidate, written)).Select(candidate => $"'{candidate.Id}'")];
        throw named.Length > 0
            ? new WrongUseException($"There is no contact with the id '{written}'. Did you mean {string.Join(" or ", named)}?")
            : WrongUseException.Unknown($"There is no contact '{written}'.", written, [.. pack.Contacts.Select(known => known.Id.Value)], $"'{Tool.Name} contacts' lists them.");
    }

    // People type the name or the number that they have.
    private static bool IsKnownAs(Contact contact, string written)
    {
        string digits = string.Concat(written.Where(char.IsAsciiDigit));
        return contact.AlsoKnownAs.Append(contact.Name.Value).Contains(written, StringComparer.OrdinalIgnoreCase)
            || (digits.Length > 0 && contact.Channels.Any(channel => channel.Number is { } number && string.Concat(number.Display.Where(char.IsAsciiDigit)) == digits));
    }
}
