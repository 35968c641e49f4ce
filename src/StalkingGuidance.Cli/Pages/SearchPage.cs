using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Phrases;
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
        PageTop.Write(page, pack);
        WriteFirst(page, pack, results, now);
        if (found.Count == 0)
        {
            page.Paragraph(pack.Say(SearchPhrases.Nothing));
            page.Paragraph(pack.Say(SearchPhrases.WhereElse, pack.Command("topics"), pack.Command("contacts")));
            return;
        }

        Table table = new(new Column(pack.Say(SearchPhrases.What), KeepsWhole: true), new Column(pack.Say(SearchPhrases.Found)));
        foreach (Found one in found)
        {
            string?[] notes = [one.Caution, one.Command is { } command ? pack.Command(command) : null, FoundWords.Why(pack, one.Hit)];
            table.AddNoted([.. notes.OfType<string>()], FoundWords.Of(pack, one.Hit.Kind), one.Title);
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
            page.Paragraph(pack.Say(SearchPhrases.More, pack.Command($"contact {contact.Id}")), indent: 2);
        }

        if (!results.First.IsEmpty)
        {
            page.Gap();
        }
    }
}
