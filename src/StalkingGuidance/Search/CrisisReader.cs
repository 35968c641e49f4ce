using System.Collections.Immutable;
using StalkingGuidance.Contacts;
using StalkingGuidance.Evidence;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Search;

/// <summary>Reads <c>crisis.yaml</c>.</summary>
internal static class CrisisReader
{
    public const string Kind = "crisis rule";

    public static ImmutableArray<CrisisRule> ReadFile(MappingReader file) =>
        file.List("crisis", "Words that may mean danger or despair, most urgent rule first.", Read, under: "crisis");

    private static CrisisRule Read(MappingReader rule) => new()
    {
        Id = rule.Id("id", Kind, "The rule's permanent name."),
        Phrases = rule.Texts("phrases", "What people type: whole words in any case; a star at the end of a word stands for any ending.", required: true),
        Contacts = ReadContacts(rule),
        Verification = rule.Verification(),
    };

    private static ImmutableArray<ContactId> ReadContacts(MappingReader rule)
    {
        ImmutableArray<string> ids = rule.References("contacts", ContactReader.Kind, "The contacts to show first, in order.", required: true);
        ImmutableArray<ContactId>.Builder contacts = ImmutableArray.CreateBuilder<ContactId>(ids.Length);
        foreach (string id in ids)
        {
            contacts.Add(new ContactId(id));
        }

        return contacts.MoveToImmutable();
    }
}
