using System.Collections.Immutable;
using System.Globalization;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.References;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Research;

/// <summary>Reads <c>findings.yaml</c>.</summary>
internal static class FindingReader
{
    public const string Kind = "finding";

    private const string TopicKind = TopicReferences.Kind;
    private const int LargestSample = 999_999_999;

    public static ImmutableArray<Finding> ReadFile(MappingReader file) =>
        file.List("findings", "Results of research and statistics. A figure is only ever shown inside its statement.", Read, under: "findings");

    private static Finding Read(MappingReader finding)
    {
        FindingId id = new(finding.Id("id", Kind, "The finding's permanent name."));
        string code = finding.Text("code", "Its number in the research that the content was made from, for tracing.");
        ImmutableArray<FindingFigure> figures = finding.List("figures", "The figures, in order.", ReadFigure);
        LocalizedText statement = finding.Localized("statement", "The sentence that a reader sees, with {population}, {years} and every figure in its place.", FindingSlots.NamesFor(figures));
        LocalizedText population = finding.Localized("population", "Who was asked or counted. Replaces {population}.");
        LocalizedText? place = finding.OptionalLocalized("place", "Where. Replaces {place}.");
        Time? time = finding.Mapping("years", "The time of the data; left out when no source gives it.", ReadTime, required: false);
        LocalizedText years = finding.Localized("years-text", "The time in words. Replaces {years}.");
        int? sample = finding.WholeNumber("sample", 1, LargestSample, "How many were asked or counted. Replaces {sample}.", required: false);
        LocalizedText? count = sample is { } number ? LocalizedText.Fixed(finding.KeyOf("sample"), number.ToString("N0", CultureInfo.InvariantCulture)) : null;
        Finding read = new()
        {
            Id = id,
            Code = code,
            Figures = figures,
            Sentence = statement.Filled(FindingSlots.Of(figures, population, place, years, count)),
            Population = population,
            Place = place,
            From = time?.From,
            To = time?.To,
            Years = years,
            Sample = sample,
            Measure = finding.Localized("measure", "How it was measured, and what limits it."),
            DoesNotMean = finding.Localized("does-not-mean", "What a reader may wrongly take from it."),
            ForProfessionalsOnly = finding.YesNo("public", "No for a finding that is for professionals only.", required: true) == false,
            Citation = finding.OptionalText("citation", "The full citation of a study."),
            Topics = ReadTopics(finding),
            Verification = finding.Verification(),
        };
        FindingChecks.Check(finding, read);
        return read;
    }

    private static FindingFigure ReadFigure(MappingReader figure)
    {
        FindingFigure read = new(
            figure.LocalId("id", "The figure's name within the finding; it stands in the statement in braces."),
            figure.Localized("value", "The figure as the source gives it, such as \"28%\" or \"about a third\"."),
            figure.OptionalLocalized("about", "The same in plain words, such as \"more than 1 in 4\"."));
        FindingChecks.CheckFigure(figure, read);
        return read;
    }

    private static Time ReadTime(MappingReader years) => new(
        years.PartialDate("from", "The earliest time of the data.", required: true),
        years.PartialDate("to", "The latest time; left out when it is that of 'from'.", required: false));

    private static ImmutableArray<TopicId> ReadTopics(MappingReader finding)
    {
        ImmutableArray<string> ids = finding.References("topics", TopicKind, "The topics that it belongs to.");
        ImmutableArray<TopicId>.Builder topics = ImmutableArray.CreateBuilder<TopicId>(ids.Length);
        foreach (string id in ids)
        {
            topics.Add(new TopicId(id));
        }

        return topics.MoveToImmutable();
    }

    private sealed record Time(PartialDate? From, PartialDate? To);
}
