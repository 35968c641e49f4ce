using StalkingGuidance.Places;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Law;

/// <summary>What must hold of law as it was read.</summary>
internal static class LawChecks
{
    public static void CheckFile(MappingReader file, JurisdictionLaw law)
    {
        if (!file.Context.Checks || law.Jurisdiction == 0)
        {
            return;
        }

        string id = Jurisdictions.Words.WordOf((int)law.Jurisdiction);
        string name = Path.GetFileNameWithoutExtension(file.Position.File ?? "");
        if (name.Length > 0 && name != id)
        {
            file.Report(LawCodes.FileNameDiffers, "id", $"The id '{id}' is not the file's name '{name}'.", "Name the file after the jurisdiction.");
        }

        foreach (Nation nation in law.Nations.Where(nation => Jurisdictions.Of(nation) != law.Jurisdiction))
        {
            file.Report(LawCodes.NationElsewhere, "nations", $"'{Nations.Words.WordOf((int)nation)}' is not in the jurisdiction '{id}'.", "List the nations that share this law.");
        }
    }

    public static void CheckProvision(MappingReader reader, Provision provision)
    {
        if (!reader.Context.Checks)
        {
            return;
        }

        if (provision.Name.Source.Contains('{', StringComparison.Ordinal))
        {
            reader.Report(LawCodes.MentionInName, "name", "A name must not mention another item.", "Write the words.");
        }

        if (provision.State == ProvisionState.Repealed && (provision.InForce.From is null || provision.InForce.To is null))
        {
            reader.Report(LawCodes.RepealedWithoutDates, "state", "A repealed provision needs its first and its last day.", "Write 'in-force: { from: …, to: … }', where 'to' is the last day.");
        }

        if (provision.State == ProvisionState.NotConfirmedInForce && provision.InForce != InForcePeriod.NotKnown)
        {
            reader.Report(LawCodes.UnconfirmedWithDates, "in-force", "What is not confirmed in force has no days in force.", "Delete 'in-force', or confirm the provision.");
        }
    }

    public static void CheckOffence(MappingReader reader, Offence offence)
    {
        if (!reader.Context.Checks)
        {
            return;
        }

        if (offence.IsStalking && offence.Elements.IsEmpty)
        {
            reader.Report(LawCodes.StalkingWithoutElements, "stalking", "A stalking offence needs its elements.", "List under 'elements' what must be shown.");
        }

        if (offence.ActsAre is null != offence.Acts.IsEmpty)
        {
            reader.Report(LawCodes.ActsUnclear, "acts-are", "'acts' and 'acts-are' go together.", "Write both, or neither.");
        }

        foreach (string repeated in Repeated(offence.Acts.Select(act => act.Id.Value)))
        {
            reader.Report(LawCodes.ActRepeated, "acts", $"The act '{repeated}' is listed twice.", "Each neutral act stands for one letter of the statute.");
        }

        foreach (string repeated in Repeated(offence.Elements.Select(element => element.Id)))
        {
            reader.Report(LawCodes.ElementRepeated, "elements", $"Two elements have the id '{repeated}'.", "Give each a name of its own.");
        }
    }

    public static void CheckDays(MappingReader reader, InForcePeriod days)
    {
        if (days.To < days.From)
        {
            reader.Report(LawCodes.DatesReversed, "to", $"'to' {days.To:O} is before 'from' {days.From:O}.", "'from' is the first day and 'to' the last.");
        }
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> ids) =>
        ids.Where(id => id.Length > 0).GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key);
}
