using System.Collections.Immutable;
using StalkingGuidance.Behaviours;
using StalkingGuidance.Contacts;
using StalkingGuidance.Forces;
using StalkingGuidance.Law;
using StalkingGuidance.Localization;
using StalkingGuidance.Research;
using StalkingGuidance.Search;
using StalkingGuidance.Topics;
using StalkingGuidance.Translations;

namespace StalkingGuidance.Packs;

/// <summary>What of a pack a search in the pack's language can find: what the language covers.</summary>
internal sealed class PackSearchDocuments
{
    private readonly ContentPack pack;

    // In the language that a pack is written in, the items say themselves what people type.
    private readonly Dictionary<string, ImmutableArray<string>>? translated;
    private readonly ContentLanguage? language;

    private PackSearchDocuments(ContentPack pack)
    {
        this.pack = pack;
        if (pack.LanguageNumber is not LanguageList.Source)
        {
            translated = pack.ReadAlsoSaid();
            language = pack.Languages.First(known => known.Language == pack.Language);
        }
    }

    public static IReadOnlyList<SearchDocument> Of(ContentPack pack) => new PackSearchDocuments(pack).All();

    private List<SearchDocument> All() =>
    [
        .. pack.Topics.Where(topic => Has(topic.Title.Key)).Select(Of),
        .. pack.Behaviours.Where(behaviour => Has(behaviour.Name.Key)).Select(Of),
        .. pack.Contacts.Where(contact => Has(contact.Name.Key)).Select(Of),
        .. pack.Law.SelectMany(law => law.Provisions, (law, provision) => (Provision: provision, law.Name)).Where(one => Has(one.Provision.Name.Key)).Select(one => Of(one.Provision, one.Name.Value)),
        .. pack.Findings.Where(finding => Has(finding.Sentence.Key)).Select(Of),
        .. pack.Myths.Where(myth => Has(myth.Fact.Key)).Select(Of),
        .. pack.Relationships.Where(relationship => Has(relationship.Name.Key)).Select(Of),
        .. pack.Forces.Where(force => Has(force.Key)).Select(Of),
    ];

    private bool Has(string key) => language is null || language.Includes(key);

    private SearchDocument Of(Topic topic) => new(
        SearchKind.Topic,
        topic.Id.Value,
        topic.Title.Value,
        [
            (SearchField.Name, topic.Title.Value),
            .. AlsoSaid(topic.Key, topic.AlsoSaid),
            (SearchField.Summary, topic.Summary.Value),
            .. topic.Blocks.SelectMany(block => TopicTexts.Of(block)).Select(text => (SearchField.Text, text.Value)),
        ]);

    private SearchDocument Of(Behaviour behaviour) => new(
        SearchKind.Behaviour,
        behaviour.Id.Value,
        behaviour.Name.Value,
        [
            (SearchField.Name, behaviour.Name.Value),
            .. AlsoSaid(behaviour.Key, behaviour.AlsoSaid),
            (SearchField.Summary, behaviour.Description.Value),
            .. Texts([.. behaviour.Examples, behaviour.LooksHarmless]),
        ]);

    private SearchDocument Of(Contact contact) => new(
        SearchKind.Contact,
        contact.Id.Value,
        contact.Name.Value,
        [
            (SearchField.Name, contact.Name.Value),
            .. Names([.. contact.AlsoKnownAs, .. contact.Names.Select(name => name.Name), .. OriginalName(contact.Name)]),
            .. AlsoSaid(contact.Key, []),
            (SearchField.Summary, contact.Summary.Value),
            .. Texts([.. contact.Cannot, .. contact.Limits]),
        ]);

    private static SearchDocument Of(Provision provision, string jurisdiction) => new(
        SearchKind.Law,
        provision.Id.Value,
        $"{provision.Name.Value}, {jurisdiction}",
        [
            (SearchField.Name, $"{provision.Name.Value} {provision.Citation} {jurisdiction}"),
            (SearchField.Summary, provision.Summary.Value),
            .. provision is Order order ? Texts([order.WhoCanAsk, order.WhatItDoes]) : [],
        ]);

    private static SearchDocument Of(Finding finding) => new(
        SearchKind.Finding,
        finding.Id.Value,
        finding.Sentence.Value,
        [(SearchField.Text, finding.Sentence.Value)]);

    private static SearchDocument Of(Myth myth) => new(
        SearchKind.Myth,
        myth.Id.Value,
        myth.Fact.Value,
        [(SearchField.Summary, myth.Falsehood.Value), (SearchField.Text, myth.Fact.Value)]);

    private SearchDocument Of(Relationship relationship) => new(
        SearchKind.Relationship,
        relationship.Id.Value,
        relationship.Name.Value,
        [(SearchField.Name, relationship.Name.Value), .. AlsoSaid(relationship.Key, relationship.AlsoSaid), (SearchField.Summary, relationship.Description.Value)]);

    private SearchDocument Of(Force force) => new(
        SearchKind.Force,
        force.Id.Value,
        force.Name,
        [(SearchField.Name, force.Name), .. Names([.. force.AlsoKnownAs, .. force.Names.Select(name => name.Name)]), .. AlsoSaid(force.Key, []), (SearchField.Text, force.Area ?? "")]);

    /// <summary>What people type for an item: the language's own words, or else the item's.</summary>
    private IEnumerable<(SearchField, string)> AlsoSaid(string item, ImmutableArray<string> original) =>
        Names(translated is null ? original : translated.GetValueOrDefault(item, []));

    // People type what a service is called wherever they heard of it.
    private string[] OriginalName(LocalizedText name) => translated is null || name.Original == name.Value ? [] : [name.Original];

    // Earlier and other names are the same in every language.
    private static IEnumerable<(SearchField, string)> Names(ImmutableArray<string> names) => names.Select(name => (SearchField.AlsoSaid, name));

    private static IEnumerable<(SearchField, string)> Texts(ImmutableArray<LocalizedText> texts) => texts.Select(text => (SearchField.Text, text.Value));
}
