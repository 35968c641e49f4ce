using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.Search;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Search;

/// <summary>A language that covers a part of the pack only.</summary>
public class PartialLanguageSearchTests
{
    private static readonly Language Polish = Language.Parse("pl");

    [Fact]
    public void Search_ItemThatTheLanguageCovers_IsFoundInIt()
    {
        SearchHit hit = Pack().Search("zadzwoń", Polish).Hits.Single();

        hit.Should().Match<SearchHit>(found => found.Id == "police-emergency" && found.Language == Polish && !found.FellBack);
    }

    [Fact]
    public void Search_WordsThatThePeopleOfTheLanguageType_LeadToTheItem()
    {
        Pack().Search("policja", Polish).Hits.Single().Matched.Should().Equal(new MatchedWord("policja", SearchField.AlsoSaid, Corrected: false));
    }

    [Fact]
    public void Search_ItemThatTheLanguageDoesNotCover_ComesLastAndSaysSo()
    {
        Pack().Search("example 999", Polish).Hits.Select(hit => (hit.Id, hit.Language.Tag, hit.FellBack)).Should().Equal(("police-emergency", "pl", false), ("example-force", "en-GB", true));
    }

    [Fact]
    public void Search_CrisisPhraseOfAnUncoveredRule_PutsTheContactFirst()
    {
        Pack().Search("pod moim domem", Language.English).First.Select(contact => contact.Id.Value).Should().Equal("police-emergency");
    }

    private static ContentPack Pack()
    {
        using TemporaryFolder folder = new();
        folder.CopyFrom(BrokenPack.Base);
        const string Verified = "verification: { checked: \"2026-02-01\", review-by: \"2027-02-01\", confidence: single-source, sources: [example-source] }";
        folder.Write("forces.yaml", $"forces:\n  - id: example-force\n    name: \"Example Police\"\n    kind: territorial\n    nations: [england]\n    contacts: [police-emergency]\n    {Verified}\n");
        folder.Write("crisis.yaml", $"crisis:\n  - id: danger-now\n    phrases: [\"outside my house\"]\n    contacts: [police-emergency]\n    {Verified}\n");
        folder.Write("languages/pl/language.yaml", "language: pl\nname: \"Polski\"\ncovers: [contacts]\ncovers-in-words: \"Tylko część.\"\ndraft-in-words: \"Wersja robocza.\"\n");
        folder.Write("languages/pl/crisis.yaml", "status: draft\nalso-said:\n  crisis.danger-now: [\"pod moim domem\"]\n");
        folder.Write("languages/pl/contacts/police-emergency.yaml", "status: draft\ntexts:\n  contacts.police-emergency.name:\n    from: \"83cf8b60\"\n    same: \"a number\"\n  contacts.police-emergency.summary:\n    from: \"5a17ae7c\"\n    text: \"Zadzwoń pod ten numer, jeśli grozi ci niebezpieczeństwo.\"\nalso-said:\n  contacts.police-emergency: [\"policja\"]\n");
        return ContentPack.Load(folder.Path);
    }
}
