namespace StalkingGuidance.Packs;

/// <summary>An item that people look for in words of their own, in every language.</summary>
/// <param name="Key">The item's key.</param>
/// <param name="Path">The file that it stands in.</param>
/// <param name="IsAsked">Whether the pack's first language has such words for it, so that a complete language has them too. Earlier names of a service are no words of a language.</param>
/// <param name="IsInEveryLanguage">Whether any language may have them, whatever part of the pack it covers: words of danger and despair.</param>
internal sealed record AlsoSaidItem(string Key, string Path, bool IsAsked, bool IsInEveryLanguage)
{
    public static IEnumerable<AlsoSaidItem> Of(ContentPack pack) =>
    [
        .. pack.Topics.Select(topic => new AlsoSaidItem(topic.Key, PackLayout.FileOf(PackLayout.Topics, topic.Id.Value), !topic.AlsoSaid.IsEmpty, IsInEveryLanguage: false)),
        .. pack.Behaviours.Select(behaviour => new AlsoSaidItem(behaviour.Key, PackLayout.FileOf(PackLayout.Behaviours, behaviour.Category.Value), !behaviour.AlsoSaid.IsEmpty, IsInEveryLanguage: false)),
        .. pack.Contacts.Select(contact => new AlsoSaidItem(contact.Key, PackLayout.FileOf(PackLayout.Contacts, contact.Id.Value), IsAsked: false, IsInEveryLanguage: false)),
        .. pack.Relationships.Select(relationship => new AlsoSaidItem(relationship.Key, PackLayout.Relationships, !relationship.AlsoSaid.IsEmpty, IsInEveryLanguage: false)),
        .. pack.Forces.Select(force => new AlsoSaidItem(force.Key, PackLayout.Forces, IsAsked: false, IsInEveryLanguage: false)),
        .. pack.CrisisRules.Select(rule => new AlsoSaidItem(rule.Key, PackLayout.Crisis, !rule.Phrases.IsEmpty, IsInEveryLanguage: true)),
    ];
}
