using System.Collections.Immutable;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.Places;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Law;

/// <summary>Reads the provisions of one jurisdiction.</summary>
internal sealed class ProvisionReader(Jurisdiction jurisdiction)
{
    private readonly MaximumReader maximums = new(jurisdiction);

    public Offence ReadOffence(MappingReader offence)
    {
        Offence read = new()
        {
            Id = ReadId(offence),
            Jurisdiction = jurisdiction,
            Name = ReadName(offence),
            IsStalking = offence.YesNo("stalking", "Yes for an offence of stalking; left out for one listed for contrast.") ?? false,
            Summary = ReadSummary(offence),
            Citation = ReadCitation(offence),
            State = ReadState(offence),
            InForce = ReadPeriod(offence),
            Tried = ReadMode(offence),
            Elements = offence.List("elements", "What must be shown, in order.", ReadElement, required: false),
            ActsAre = ReadActList(offence),
            Acts = offence.List("acts", "The acts that the statute lists, in its order and closely in its words.", ReadAct, required: false),
            Maximums = offence.List("maximum", "The maximum sentences, each with its days; the newest last.", maximums.Read, required: false),
            Note = ReadNote(offence),
            Verification = offence.Verification(),
        };
        LawChecks.CheckProvision(offence, read);
        LawChecks.CheckOffence(offence, read);
        MaximumReader.CheckAll(offence, read.Maximums, read.InForce);
        return read;
    }

    public Order ReadOrder(MappingReader order)
    {
        Order read = new()
        {
            Id = ReadId(order),
            Jurisdiction = jurisdiction,
            Name = ReadName(order),
            Summary = ReadSummary(order),
            Citation = ReadCitation(order),
            State = ReadState(order),
            InForce = ReadPeriod(order),
            WhoCanAsk = order.Localized("who-can-ask", "Who can ask the court for it."),
            DecidedBy = order.Localized("court", "Which court decides."),
            WhatItDoes = order.Localized("what-it-does", "What it can ban or require."),
            Length = order.OptionalLocalized("length", "How long it lasts."),
            Breach = order.Mapping("breach", "What breaking it leads to.", ReadBreach, required: false),
            Note = ReadNote(order),
            Verification = order.Verification(),
        };
        LawChecks.CheckProvision(order, read);
        MaximumReader.CheckAll(order, read.Breach?.Maximums ?? [], read.InForce, "breach");
        return read;
    }

    public Right ReadRight(MappingReader right)
    {
        Right read = new()
        {
            Id = ReadId(right),
            Jurisdiction = jurisdiction,
            Name = ReadName(right),
            Summary = ReadSummary(right),
            Citation = ReadCitation(right),
            State = ReadState(right),
            InForce = ReadPeriod(right),
            Note = ReadNote(right),
            Verification = right.Verification(),
        };
        LawChecks.CheckProvision(right, read);
        return read;
    }

    public GuidanceDocument ReadGuidance(MappingReader document)
    {
        GuidanceDocument read = new()
        {
            Id = ReadId(document),
            Jurisdiction = jurisdiction,
            Name = ReadName(document),
            Summary = ReadSummary(document),
            Citation = ReadCitation(document),
            State = ReadState(document),
            InForce = ReadPeriod(document),
            Note = ReadNote(document),
            Verification = document.Verification(),
        };
        LawChecks.CheckProvision(document, read);
        return read;
    }

    private ProvisionId ReadId(MappingReader provision)
    {
        string id = provision.LocalId("id", "The provision's permanent name within the jurisdiction.");
        if (id.Length == 0 || jurisdiction == 0)
        {
            return new ProvisionId("");
        }

        ProvisionId full = new(Jurisdictions.Words.WordOf((int)jurisdiction) + "/" + id);
        provision.Context.Declare(LawReader.Kind, full.Value, provision.PositionOf("id"));
        return full;
    }

    private static LocalizedText ReadName(MappingReader provision) => provision.Localized("name", "What it is called. Sentences that mention it say this.");

    private static LocalizedText ReadSummary(MappingReader provision) => provision.Localized("summary", "What it is, in two or three plain sentences that promise nothing.");

    private static LocalizedText ReadCitation(MappingReader provision) => provision.Localized("provision", "The Act and section, or the document.");

    private static ProvisionState ReadState(MappingReader provision) =>
        (ProvisionState)provision.Choice("state", ProvisionStates.Words, "Whether it is law. What no source confirms is not-confirmed-in-force.");

    private static LocalizedText? ReadNote(MappingReader provision) => provision.OptionalLocalized("note", "What to know besides, such as what is not confirmed.");

    private static InForcePeriod ReadPeriod(MappingReader item) =>
        item.Mapping("in-force", "The days on which it is law; left out when no source gives one.", ReadDays, required: false) ?? InForcePeriod.NotKnown;

    private static InForcePeriod ReadDays(MappingReader days)
    {
        InForcePeriod read = new(
            days.OptionalDate("from", "The first day."),
            days.OptionalDate("to", "The last day; left out while none is known."));
        LawChecks.CheckDays(days, read);
        return read;
    }

    private static ModeOfTrial? ReadMode(MappingReader offence) =>
        offence.Choice("tried", ModesOfTrial.Words, "In which courts it is tried.", required: false) is var mode and > 0 ? (ModeOfTrial)mode : null;

    private static ActList? ReadActList(MappingReader offence) =>
        offence.Choice("acts-are", ActLists.Words, "Whether the statute's list of acts gives examples or a definition.", required: false) is var list and > 0 ? (ActList)list : null;

    private static Element ReadElement(MappingReader element) => new(
        element.LocalId("id", "The element's name within the offence."),
        element.Localized("text", "What must be shown, in plain words."),
        ReadPeriod(element));

    private static StatutoryAct ReadAct(MappingReader act)
    {
        int number = act.Choice("id", Acts.Words, "The act's neutral name.");
        return new StatutoryAct(
            new ActId(number == 0 ? "" : Acts.Words.WordOf(number)),
            act.Text("letter", "Its place in the statute's list, such as \"(c)(ii)\"."),
            act.Localized("text", "The statute's words, closely."));
    }

    private Breach ReadBreach(MappingReader breach) => new(
        breach.Localized("text", "What breaking it leads to, in plain words."),
        breach.List("maximum", "The maximum sentences, each with its days; the newest last.", maximums.Read, required: false));
}
