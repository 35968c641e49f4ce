using StalkingGuidance.Contacts;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Evidence;
using StalkingGuidance.Places;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings.Publication;
using StalkingGuidance.Wording;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Packs;

/// <summary>What must hold of a pack as a whole, once each file has been read.</summary>
internal static class PackChecks
{
    public static void Check(ContentPack pack, ReadingContext context)
    {
        CheckEmergencyContact(pack, context);
        RiskFlagChecks.Check(pack.RiskFlags, pack.Contacts, pack.Manifest.EmergencyContact, context);
        ScreeningHelpChecks.Check(pack, context);
        LedgerChecks.Check(pack.ScreeningLedger, pack.Screenings, pack.HasScreening, context);
        CheckCitations(context);
        CheckLabels(pack, context);
        ProseRules.Check(pack, context);
        CheckWording(pack, context);
    }

    private static void CheckEmergencyContact(ContentPack pack, ReadingContext context)
    {
        ContactId id = pack.Manifest.EmergencyContact;
        if (pack.Contacts.Find(id) is not { } contact)
        {
            return; // the reference is reported already
        }

        if (context.PositionOf(ContactReader.Kind, id.Value) is not { } position)
        {
            return; // the contact's own id is wrong, and reported already
        }

        bool answers = contact.Channels.Any(channel => channel.Kind == ChannelKind.Phone && channel.Hours is { Always: true, Exceptions.IsEmpty: true });
        if (contact.Kind == ContactKind.Emergency && answers && Nations.All.All(contact.Serves))
        {
            return;
        }

        context.Diagnostics.Add(
            ContactCodes.NoEmergencyContact,
            position,
            $"'{id}' leads every list, and it is not an emergency contact with a phone channel open at all hours in all four nations.",
            "Correct the contact, or name another in pack.yaml.");
    }

    private static void CheckWording(ContentPack pack, ReadingContext context)
    {
        NeverSayList neverSay = new(pack.NeverSay);
        foreach (FoundText text in context.Texts)
        {
            if (!TextKeys.IsProperName(text.Key) && !TextKeys.IsQuotedFalsehood(text.Key) && !TextKeys.IsTyped(text.Key))
            {
                WordingChecks.Check(text, TextKeys.IsNote(text.Key), TextKeys.IsPattern(text.Key), neverSay, context.Diagnostics);
            }
        }

        foreach (ReadItem item in ReadItem.Of(pack, context.Texts))
        {
            WordingChecks.CheckGrade(item.Key, item.Texts, item.GradeLimit, context.Diagnostics);
        }
    }

    private static void CheckLabels(ContentPack pack, ReadingContext context)
    {
        if (pack.Topics.Count > 0 && !pack.HasLabels)
        {
            context.Diagnostics.Add(PackCodes.MissingFile, SourcePosition.WholeFile(PackLayout.Labels), $"'{PackLayout.Labels}' is missing.", "Topics cannot be shown without it.");
        }
    }

    private static void CheckCitations(ReadingContext context)
    {
        // A mistake elsewhere may be all that keeps a source from being cited: a misspelt id, a key that was not read.
        if (context.Diagnostics.ErrorCount > 0)
        {
            return;
        }

        HashSet<string> cited = [.. context.References.Where(reference => reference.Kind == SourceReader.Kind).Select(reference => reference.Id)];
        foreach (string source in context.IdsOf(SourceReader.Kind).Where(source => !cited.Contains(source)))
        {
            context.Diagnostics.Add(EvidenceCodes.UncitedSource, context.PositionOf(SourceReader.Kind, source)!.Value, $"The source '{source}' is cited nowhere.", "Cite it, or delete it.");
        }
    }
}
