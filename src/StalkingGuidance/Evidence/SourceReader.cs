using System.Collections.Immutable;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Evidence;

/// <summary>Reads <c>sources.yaml</c>.</summary>
internal static class SourceReader
{
    public const string Kind = "source";

    public static ImmutableArray<Source> ReadFile(MappingReader file) =>
        file.List("sources", "All that the content rests on, in the order of their ids.", Read, under: "sources");

    private static Source Read(MappingReader source)
    {
        Source read = new()
        {
            Id = new SourceId(source.Id("id", Kind, "The source's permanent name.")),
            Title = source.OptionalText("title", "The title of the page, law or study."),
            Publisher = source.Text("publisher", "Who published it."),
            Page = source.WebAddress("address", "Where it was read. The only place, with a contact's own file, for a web address.", required: false),
            Dated = source.PartialDate("dated", "The date on the page, to the day, the month or the year.", required: false),
            DateNote = source.OptionalText("dated-note", "What is known of its date in words, where it has no single date: \"undated\"."),
        };
        if (!source.Has("dated") && !source.Has("dated-note"))
        {
            source.Report(EvidenceCodes.NoDate, "id", "The source says nothing of its date.", "Add 'dated', or 'dated-note: \"undated\"'.");
        }

        return read;
    }
}
