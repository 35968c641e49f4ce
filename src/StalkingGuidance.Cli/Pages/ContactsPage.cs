using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Cli.Output;
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
        page.Important(FirstPage.InDanger(pack));
        page.Gap();
        if (choice.Purpose?.Force is { } force)
        {
            ForcePage.WritePages(page, pack, force);
            page.Gap();
        }

        string time = $"{DateWords.Of(DateWords.TimeInUk(choice.Moment))} on {DateWords.Of(DateWords.DayInUk(choice.Moment))}, UK time";
        page.Paragraph(choice.OpenOnly ? $"Contacts{Whose(choice)} that are open at {time}:" : $"Contacts{Whose(choice)}. Open or closed at {time}:");
        page.Gap();
        Table table = ContactRow.NewTable();
        AddAll(table, pack, choice.Emergency, choice);
        if (choice.IsForOwnBehaviour && choice.MadeFor.Count > 0)
        {
            table.AddHeading(ContactWords.ForOwnBehaviour);
        }

        AddAll(table, pack, choice.MadeFor, choice);
        if (choice.ForAnybody.Count > 0)
        {
            table.AddHeading("For anybody");
        }

        AddAll(table, pack, choice.ForAnybody, choice);
        page.Table(table);
        page.Gap();
        if (choice.LeftOut > 0)
        {
            page.Paragraph($"{choice.LeftOut} more are closed, or their hours are not known. Leave out --open to see them.");
        }

        page.Paragraph($"More about one: {Tool.Name} contact ID");
        page.Important(FirstPage.InDanger(pack));
    }

    private static string Whose(ContactChoice choice)
    {
        string where = choice.Nation is { } nation ? $" in {PlaceWords.Of(nation)}"
            : choice.Purpose?.Force is { } force ? $" in {PlaceWords.Of(force.Nations)}"
            : "";
        string purpose = choice.Purpose switch
        {
            { Group: { } group } => $" for {PeopleWords.Of(group)}",
            { Subject: { } } and { Word: var word } => $" about {word.Replace('-', ' ')}",
            _ => "",
        };
        string audience = choice.Audience is { } who ? $" for {PeopleWords.Of(who)}" : "";
        return where + purpose + audience;
    }

    private static void AddAll(Table table, ContentPack pack, IReadOnlyList<Contact> contacts, ContactChoice choice)
    {
        foreach (Contact contact in contacts)
        {
            ContactRow.Add(table, pack, contact, choice.ReachOf(contact), choice.Moment, choice.Nation);
        }
    }
}
