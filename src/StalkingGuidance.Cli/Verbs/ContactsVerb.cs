using System.CommandLine;
using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Packs;
using StalkingGuidance.People;
using StalkingGuidance.Places;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>contacts</c>: who to call.</summary>
internal sealed class ContactsVerb : Verb
{
    private readonly WordOption<Nation> nation = NationOption.Create();
    private readonly MomentOption at = MomentOption.Create();
    private readonly Option<bool> open = new("--open") { Description = "Only contacts that are known to be open." };
    private readonly WordOption<Audience> audience = AudienceOption.Create("Only contacts");
    private readonly Option<string?> purpose = new("--for") { Description = "A subject (domestic-abuse), a group of people (deaf), or a police force (cheshire).", HelpName = "ID" };
    private readonly ContentOption content = ContentOption.Create();

    public ContactsVerb(Surroundings surroundings)
        : base("contacts", VerbPhrases.Contacts, surroundings)
    {
        Command.Options.Add(nation);
        Command.Options.Add(open);
        Command.Options.Add(purpose);
        Command.Options.Add(audience);
        Command.Options.Add(at);
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        ContentPack pack = Open(given, content);
        Purpose? what = given.GetValue(purpose) is { } word ? Purpose.Read(word, pack) : null;
        Nation? where = nation.Read(given);
        if (where is { } asked && what?.Force is { } force && !force.Nations.Contains(asked))
        {
            throw new WrongUseException($"{force.Name} works in {PlaceWords.Of(pack.InFirstLanguage(), force.Nations)}, not in {PlaceWords.Of(pack.InFirstLanguage(), asked)}. Leave out --nation.");
        }

        ContactChoice choice = new(pack, where, audience.Read(given), what, at.Read(given, Clock), given.GetValue(open));
        Answer(given, pack, () => ContactsJson.Of(pack, choice, Today), JsonShapes.Printed.ContactsJson, page => ContactsPage.Write(page, pack, choice));
        return ExitCodes.Ok;
    }
}
