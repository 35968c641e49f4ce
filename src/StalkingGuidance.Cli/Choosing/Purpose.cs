using StalkingGuidance.Contacts;
using StalkingGuidance.Forces;
using StalkingGuidance.Packs;
using StalkingGuidance.People;

namespace StalkingGuidance.Cli.Choosing;

/// <summary>What <c>--for</c> names: a subject, a group of people, or a police force. One word can be both of the first two: <c>deaf</c>.</summary>
internal sealed record Purpose(string Word, ContactSubject? Subject, Group? Group, Force? Force)
{
    public static Purpose Read(string typed, ContentPack pack)
    {
        string word = TypedId.Of(typed);
        int subject = ContactSubjects.Words.NumberOf(word);
        int group = Groups.Words.NumberOf(word);
        Force? force = pack.Forces.Find(new ForceId(word));
        if (subject == 0 && group == 0 && force is null)
        {
            string[] all = [.. ContactSubjects.Words.Words, .. Groups.Words.Words, .. pack.Forces.Select(known => known.Id.Value)];
            string[] words = [.. ContactSubjects.Words.Words.Union(Groups.Words.Words)];
            throw WrongUseException.Unknown($"--for knows no subject, group or force '{word}'.", word, all, $"Subjects and groups: {string.Join(", ", words)}. Forces: '{Tool.Name} forces'.");
        }

        return new Purpose(word, subject == 0 ? null : (ContactSubject)subject, group == 0 ? null : (Group)group, force);
    }

    /// <summary>Whether a contact is about it, or there for these people in particular. All are for a force.</summary>
    public bool IsMadeFor(Contact contact) =>
        Force is not null
        || (Subject is { } subject && contact.Subject == subject)
        || (Group is { } group && contact.OnlyFor is { } limits && limits.Who.Contains(group));

    /// <summary>Whether these people may use a contact that was not made for them in particular. A subject has no such people.</summary>
    public bool MayUse(Contact contact) => Group is not null && contact.OnlyFor is not { Who.IsEmpty: false };
}
