using StalkingGuidance.Contacts;
using StalkingGuidance.Places;
using StalkingGuidance.Screenings.Diagrams;
using StalkingGuidance.Screenings.Evaluation;

namespace StalkingGuidance.Screenings.Proofs;

/// <summary>Each outcome carries help that is open at any hour, in each nation and where none is given.</summary>
internal static class HelpProof
{
    public static IEnumerable<ProofFailure> Check(ProofGround ground)
    {
        for (int i = 0; i < ground.Screening.Outcomes.Length; i++)
        {
            Outcome outcome = ground.Screening.Outcomes[i];
            Contact[] own = [.. outcome.Contacts.Select(ground.Screening.ContactDirectory.Find).OfType<Contact>()];
            foreach (SymbolicWorld world in ground.AllWorlds)
            {
                if (!own.Any(contact => contact.Serves(world.Nation) && IsOpenAtAnyHour(contact)))
                {
                    yield return Failure(ground, i, world.Nation, $"in {Nations.Words.WordOf((int)world.Nation)}");
                }
            }

            // The engine adds the emergency contact; held against what it really shows.
            if (!Explanation.Contacts(ground.Screening, outcome with { Contacts = [.. own.Select(contact => contact.Id)] }, nation: null).Any(IsOpenAtAnyHour))
            {
                yield return Failure(ground, i, null, "for somebody who gives no nation");
            }
        }
    }

    /// <summary>Whether some channel is open at all hours on all days.</summary>
    public static bool IsOpenAtAnyHour(Contact contact) =>
        contact.Channels.Any(channel => channel.Hours is { Always: true, Exceptions.IsEmpty: true });

    private static ProofFailure Failure(ProofGround ground, int outcome, Nation? nation, string where)
    {
        Diagram when = Diagram.True;
        foreach (SymbolicWorld world in ground.AllWorlds.Where(world => nation is null || world.Nation == nation))
        {
            when = ground.Diagrams.And(when, world.FirstOutcomes[outcome]);
        }

        ProofExample? example = ground.Smallest(when, nation);
        return new ProofFailure($"The outcome '{ground.Screening.Outcomes[outcome].Id}' has no contact that is open at any hour {where}.", example is null ? [] : [example]);
    }
}
