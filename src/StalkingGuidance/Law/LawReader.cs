using StalkingGuidance.Localization;
using StalkingGuidance.Places;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Law;

/// <summary>Reads <c>law/*.yaml</c>, a jurisdiction each.</summary>
internal static class LawReader
{
    /// <summary>The kind under which provisions declare their ids; topics and mentions refer to it.</summary>
    public const string Kind = "law";

    public static JurisdictionLaw ReadFile(MappingReader file)
    {
        Jurisdiction jurisdiction = (Jurisdiction)file.Choice("id", Jurisdictions.Words, "The jurisdiction; also the name of the file.");
        ProvisionReader provisions = new(jurisdiction);
        string under = "law." + (jurisdiction == 0 ? "" : Jurisdictions.Words.WordOf((int)jurisdiction));
        JurisdictionLaw read = new()
        {
            Jurisdiction = jurisdiction,
            Name = file.Localized("name", "What the jurisdiction is called."),
            Nations = file.ChoiceList<Nation>("nations", Nations.Words, "The nations that it covers.", required: true),
            Notice = file.Localized("notice", "That this is not legal advice, and does not decide whether a crime has happened."),
            Offences = file.List("offences", "The crimes: those of stalking, and others for contrast.", provisions.ReadOffence, required: false, under: under),
            Orders = file.List("orders", "The orders that a court can make to protect somebody.", provisions.ReadOrder, required: false, under: under),
            Rights = file.List("rights", "What a person affected can ask for: codes, reviews, complaints.", provisions.ReadRight, required: false, under: under),
            Guidance = file.List("guidance", "Protocols and guidance to police and prosecutors, which are not law.", provisions.ReadGuidance, required: false, under: under),
        };
        LawChecks.CheckFile(file, read);
        return read;
    }
}
