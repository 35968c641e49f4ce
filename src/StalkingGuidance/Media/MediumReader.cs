using System.Collections.Immutable;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Media;

/// <summary>Reads <c>media.yaml</c>.</summary>
internal static class MediumReader
{
    public const string Kind = "medium";

    public static ImmutableArray<Medium> ReadFile(MappingReader file) =>
        file.List("media", "Films, podcasts and guides that others made.", Read, under: "media");

    private static Medium Read(MappingReader medium) => new()
    {
        Id = new MediumId(medium.Id("id", Kind, "Its permanent name.")),
        Title = medium.OptionalText("title", "Its title, as its makers give it; left out when not known."),
        Kind = (MediumKind)medium.Choice("kind", MediumKinds.Words, "What sort of thing it is."),
        Description = medium.Localized("description", "What it shows or tells."),
        By = medium.Text("by", "Who made it."),
        Released = medium.PartialDate("released", "When it came out; left out when not known.", required: false),
        Page = medium.WebAddress("address", "Where it is; only where the address was seen.", required: false),
        Captions = (Captions)medium.Choice("captions", CaptionsStates.Words, "Whether it has captions: unknown until somebody has watched it."),
        Languages = medium.Languages("languages", "The languages that it is in, by tag."),
        Note = medium.OptionalLocalized("note", "What to know besides."),
        Verification = medium.Verification(),
    };
}
