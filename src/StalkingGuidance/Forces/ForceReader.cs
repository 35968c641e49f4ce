using System.Collections.Immutable;
using StalkingGuidance.Contacts;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.Places;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Forces;

/// <summary>Reads <c>forces.yaml</c>.</summary>
internal static class ForceReader
{
    public const string Kind = "force";

    public static ImmutableArray<Force> ReadFile(MappingReader file) =>
        file.List("forces", "The police forces of the United Kingdom.", Read, under: "forces");

    private static Force Read(MappingReader force) => new()
    {
        Id = new ForceId(force.Id("id", Kind, "The force's permanent name: the id of data.police.uk where it has one.")),
        Name = force.Text("name", "What the force is called."),
        AlsoKnownAs = force.Texts("also-known-as", "Other names in use."),
        Names = force.NamesInLanguages("names", "What it calls itself in other languages, by tag."),
        Kind = (ForceKind)force.Choice("kind", ForceKinds.Words, "What it is responsible for."),
        Nations = force.ChoiceList<Nation>("nations", Nations.Words, "The nations that it works in.", required: true),
        Area = force.OptionalText("area", "Its area, in the present names of councils."),
        Website = force.Website("website", "Its web page."),
        StalkingPage = force.Website("stalking-page", "Its page on stalking, only where it was seen."),
        ReportOnline = force.Website("report-online", "Where to report online, only where it was seen."),
        Contacts = force.Contacts("contacts", "How to reach it when nobody is in danger now."),
        Note = force.OptionalLocalized("note", "Anything more for a reader."),
        Verification = force.Verification(),
    };
}
