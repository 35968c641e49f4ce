using System.Collections.Immutable;
using StalkingGuidance.Behaviours;
using StalkingGuidance.Contacts;
using StalkingGuidance.Forces;
using StalkingGuidance.Law;
using StalkingGuidance.Localization;
using StalkingGuidance.Research;
using StalkingGuidance.Search;
using StalkingGuidance.Topics;

namespace StalkingGuidance.Packs;

/// <summary>What of a pack a search can find.</summary>
internal static class PackSearchDocuments
{
    public static IReadOnlyList<SearchDocument> Of(ContentPack pack) =>
    [
        .. pack.Topics.Select(Of),
        .. pack.Behaviours.Select(Of),
        .. pack.Contacts.Select(Of),
        .. pack.Law.SelectMany(law => law.Provisions, (law, provision) => Of(provision, law.Name.Value)),
        .. pack.Findings.Select(Of),
        .. pack.Myths.Select(Of),
        .. pack.Relationships.Select(Of),
        .. pack.Forces.Select(Of),
    ];

    private static SearchDocument Of(Topic topic) => new(
        SearchKind.Topic,
        topic.Id.Value,
        topic.Title.Value,
        [
            (SearchField.Name, topic.Title.Value),
            .. AlsoSaid(topic.AlsoSaid),
            (SearchField.Summary, topic.Summary.Value),
            .. topic.Blocks.SelectMany(block => TopicTexts.Of(block)).Select(text => (SearchField.Text, text.Value)),
        ]);

    private static SearchDocument Of(Behaviour behaviour) => new(
        SearchKind.Behaviour,
        behaviour.Id.Value,
        behaviour.Name.Value,
        [
            (SearchField.Name, behaviour.Name.Value),
            .. AlsoSaid(behaviour.AlsoSaid),
            (SearchField.Summary, behaviour.Description.Value),
            .. Texts([.. behaviour.Examples, behaviour.LooksHarmless]),
        ]);

    private static SearchDocument Of(Contact contact) => new(
        SearchKind.Contact,
        contact.Id.Value,
        contact.Name.Value,
        [
            (SearchField.Name, contact.Name.Value),
            .. AlsoSaid([.. contact.AlsoKnownAs, .. contact.Names.Select(name => name.Name)]),
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

    private static SearchDocument Of(Relationship relationship) => new(
        SearchKind.Relationship,
        relationship.Id.Value,
        relationship.Name.Value,
        [(SearchField.Name, relationship.Name.Value), .. AlsoSaid(relationship.AlsoSaid), (SearchField.Summary, relationship.Description.Value)]);

    private static SearchDocument Of(Force force) => new(
        SearchKind.Force,
        force.Id.Value,
        force.Name,
        [(SearchField.Name, force.Name), .. AlsoSaid([.. force.AlsoKnownAs, .. force.Names.Select(name => name.Name)]), (SearchField.Text, force.Area ?? "")]);

    private static IEnumerable<(SearchField, string)> AlsoSaid(ImmutableArray<string> phrases) => phrases.Select(phrase => (SearchField.AlsoSaid, phrase));

    private static IEnumerable<(SearchField, string)> Texts(ImmutableArray<LocalizedText> texts) => texts.Select(text => (SearchField.Text, text.Value));
}
