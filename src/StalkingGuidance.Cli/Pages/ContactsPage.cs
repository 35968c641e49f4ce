using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Verbs;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;

namespace StalkingGuidance.Cli.Pages;

/// <summary>A list of contacts. 999 is its first line, and its last: on a terminal the first one scrolls away.</summary>
internal static class ContactsPage
{
    public static void Write(Page page, ContentPack pack, ContactChoice choice)
    {
        PageTop.Write(page, pack);
        if (choice.Purpose?.Force is { } force)
        {
            ForcePage.WritePages(page, pack, force);
            page.Gap();
        }

        string time = pack.InToolsLanguage().Times.Moment(choice.Moment);
        page.Paragraph(Heading(pack, choice, pack.Say(PagePhrases.InUkTime, time)));
        page.Gap();
        Table table = ContactRow.NewTable(pack);
        AddAll(table, pack, choice.Emergency, choice);
        if (choice.IsForOwnBehaviour && choice.MadeFor.Count > 0)
        {
            table.AddHeading(pack.Say(ContactPhrases.ForOwnBehaviour));
        }

        AddAll(table, pack, choice.MadeFor, choice);
        if (choice.ForAnybody.Count > 0)
        {
            table.AddHeading(pack.Say(ContactPhrases.ForAnybody));
        }

        AddAll(table, pack, choice.ForAnybody, choice);
        page.Table(table);
        page.Gap();
        if (choice.LeftOut > 0)
        {
            page.Paragraph(pack.Say(ContactPhrases.LeftOut, $"{choice.LeftOut}", "--open"));
        }

        page.Paragraph(pack.Say(PagePhrases.MoreAboutOne, pack.Command("contact ID")));
        page.Important(PageTop.InDanger(pack));
    }

    private static string Heading(ContentPack pack, ContactChoice choice, string moment) => Which(pack, choice) is { Length: > 0 } which
        ? pack.Say(choice.OpenOnly ? ContactPhrases.OpenOfAt : ContactPhrases.AllOfAt, which, moment)
        : pack.Say(choice.OpenOnly ? ContactPhrases.OpenAt : ContactPhrases.AllAt, moment);

    /// <summary><c>in Wales for women</c></summary>
    private static string Which(ContentPack pack, ContactChoice choice)
    {
        string? where = choice.Nation is { } nation ? PlaceWords.In(pack, nation)
            : choice.Purpose?.Force is { } force ? PlaceWords.In(pack, force.Nations)
            : null;
        string? purpose = choice.Purpose switch
        {
            { Group: { } group } => pack.Say(ContactPhrases.ForWhom, PeopleWords.Of(pack, group)),
            { Subject: { } subject } => pack.Say(ContactPhrases.AboutWhat, ContactWords.Of(pack, subject)),
            _ => null,
        };
        string? audience = choice.Audience is { } who ? pack.Say(ContactPhrases.ForWhom, PeopleWords.Of(pack, who)) : null;
        return string.Join(' ', new[] { where, purpose, audience }.OfType<string>());
    }

    private static void AddAll(Table table, ContentPack pack, IReadOnlyList<Contact> contacts, ContactChoice choice)
    {
        foreach (Contact contact in contacts)
        {
            ContactRow.Add(table, pack, contact, choice.ReachOf(contact), choice.Moment, choice.Nation);
        }
    }
}
