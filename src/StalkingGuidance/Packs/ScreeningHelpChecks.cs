using System.Collections.Immutable;
using StalkingGuidance.Contacts;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.People;
using StalkingGuidance.Places;
using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Proofs;
using StalkingGuidance.Screenings.Reading;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Packs;

/// <summary>What must hold of screenings in the light of the pack's contacts, and of all versions together.</summary>
internal static class ScreeningHelpChecks
{
    public static void Check(ContentPack pack, ReadingContext context)
    {
        foreach (Screening screening in pack.Screenings.AllVersions())
        {
            SourcePosition position = PositionOf(context, screening);
            foreach (Outcome outcome in screening.Outcomes)
            {
                CheckHelp(pack, screening, outcome, context, position);
            }
        }

        foreach (Screening newest in pack.Screenings)
        {
            CheckDates(pack.Screenings.VersionsOf(newest.Id), context);
        }
    }

    private static void CheckHelp(ContentPack pack, Screening screening, Outcome outcome, ReadingContext context, SourcePosition position)
    {
        // A contact that does not exist is reported as a reference.
        Contact[] contacts = [.. outcome.Contacts.Select(id => pack.Contacts.Find(id)).OfType<Contact>()];
        if (contacts.Length == 0 && !outcome.Contacts.IsEmpty)
        {
            return;
        }

        foreach (Nation nation in Nations.All)
        {
            if (!contacts.Any(contact => contact.Serves(nation) && HelpProof.IsOpenAtAnyHour(contact)))
            {
                context.Diagnostics.Add(
                    ScreeningCodes.NoHelp,
                    position,
                    $"The outcome '{outcome.Id}' has no contact that is open at any hour in {Nations.Words.WordOf((int)nation)}.",
                    $"Add {pack.Manifest.EmergencyContact}, or another that is.");
            }
        }

        bool onlyOwnBehaviour = screening.For.All(audience => audience == Audience.OwnBehaviour);
        foreach (Contact contact in contacts.Where(contact => contact.IsForOwnBehaviour && !onlyOwnBehaviour))
        {
            context.Diagnostics.Add(ScreeningCodes.OwnBehaviour, position, $"The outcome '{outcome.Id}' names '{contact.Id}', which is for people who worry about their own behaviour.", "Leave it out.");
        }
    }

    private static void CheckDates(ImmutableArray<Screening> versions, ReadingContext context)
    {
        for (int i = 1; i < versions.Length; i++)
        {
            Screening older = versions[i - 1];
            Screening newer = versions[i];
            if (newer.InForceFrom <= older.InForceFrom || older.InForceTo >= newer.InForceFrom)
            {
                context.Diagnostics.Add(
                    ScreeningCodes.VersionsOverlap,
                    PositionOf(context, newer),
                    $"{newer} begins on {newer.InForceFrom:yyyy-MM-dd}, while {older} is still in force or has not begun.",
                    "Let the newer version begin later.");
            }
        }
    }

    private static SourcePosition PositionOf(ReadingContext context, Screening screening) =>
        context.PositionOf(ScreeningReader.Kind, $"{screening.Id}/{screening.Version}") ?? default;
}
