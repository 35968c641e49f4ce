using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Verbs;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;
using StalkingGuidance.Search;

namespace StalkingGuidance.Cli.Pages;

/// <summary>What a search found: whom to reach first where the words may mean danger or despair, then each hit with why it was found.</summary>
internal static class SearchPage
{
    public static void Write(Page page, ContentPack pack, SearchResults results, IReadOnlyCollection<Found> found, DateTimeOffset now)
    {
        page.Important(FirstPage.InDanger(pack));
        page.Gap();
        WriteFirst(page, pack, results, now);
        if (found.Count == 0)
        {
            page.Paragraph("Nothing was found for these words. Try other words, or fewer.");
            page.Paragraph($"All guidance: {Tool.Name} topics. Who to call: {Tool.Name} contacts.");
            return;
        }

        Table table = new(new Column("What", KeepsWhole: true), new Column("Found"));
        foreach (Found one in found)
        {
            string?[] notes = [one.Caution, one.Command is { } command ? $"{Tool.Name} {command}" : null, FoundWords.Why(one.Hit)];
            table.AddNoted([.. notes.OfType<string>()], FoundWords.Of(one.Hit.Kind), one.Title);
        }

        page.Table(table);
    }

    private static void WriteFirst(Page page, ContentPack pack, SearchResults results, DateTimeOffset now)
    {
        foreach (Contact contact in results.First)
        {
            Reach reach = Reach.Of(pack, contact, now, openOnly: false);
            page.Important($"{contact.InASentence}: {AvailabilityWords.Of(pack, reach.Availability, now, reach.Kind)}");
            page.Paragraph(contact.Summary.Value, indent: 2);
            page.Paragraph($"More: {Tool.Name} contact {contact.Id}", indent: 2);
        }

        if (!results.First.IsEmpty)
        {
            page.Gap();
        }
    }
}
