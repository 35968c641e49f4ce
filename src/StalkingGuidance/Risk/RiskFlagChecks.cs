using StalkingGuidance.Contacts;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Localization;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Risk;

/// <summary>What must hold of risk flags once the contacts are known: each leads to help that answers at any hour.</summary>
internal static class RiskFlagChecks
{
    public static void Check(IEnumerable<RiskFlag> flags, ContactDirectory contacts, ContactId emergency, ReadingContext context)
    {
        foreach (RiskFlag flag in flags)
        {
            if (context.PositionOf(RiskFlagReader.Kind, flag.Id.Value) is not { } position)
            {
                continue; // the flag's own id is wrong, and reported already
            }

            if (!flag.Contacts.Contains(emergency))
            {
                context.Diagnostics.Add(RiskCodes.NoEmergencyContact, position, $"The risk flag '{flag.Id}' does not list '{emergency}'.", $"Add {emergency} to its 'contacts'.");
            }

            if (!flag.Say.Parts.Any(part => part is Mention { Kind: MentionKind.Contact } mention && flag.Contacts.Contains(new ContactId(mention.Id))))
            {
                context.Diagnostics.Add(RiskCodes.NoWayToHelp, position, $"'say' of the risk flag '{flag.Id}' mentions none of its contacts.", $"Mention one, such as {{contact:{emergency}}}.");
            }

            foreach (ContactId id in flag.Contacts.Where(id => contacts.Find(id) is { IsForOwnBehaviour: true }))
            {
                context.Diagnostics.Add(ContactCodes.MixedAudience, position, $"The risk flag '{flag.Id}' lists '{id}', which is for people who worry about their own behaviour.", $"Take {id} out.");
            }
        }
    }
}
