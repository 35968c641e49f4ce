using System.Collections.Immutable;
using StalkingGuidance.Law;
using StalkingGuidance.Localization;
using StalkingGuidance.Places;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Screenings.Reading;

/// <summary>Reads how a screening's answers compare with the law: the texts of the levels, and a table for each jurisdiction.</summary>
internal static class IndicationTableReader
{
    private const string LawKind = "law";

    /// <summary>Reads <c>indications</c>.</summary>
    public static Tables Read(MappingReader indications, ConditionReader conditions) => new(
        indications.List("levels", "What a person reads for each level, the most serious first.", ReadLevel),
        indications.List("tables", "One table for each jurisdiction.", table => ReadTable(table, conditions)));

    private static IndicationText ReadLevel(MappingReader level) => new(
        (Indication)level.Choice("level", IndicationLevels.Words, "The level."),
        level.Localized("text", "What a person reads."));

    private static IndicationTable ReadTable(MappingReader table, ConditionReader conditions) => new()
    {
        Jurisdiction = (Jurisdiction)table.Choice("jurisdiction", Jurisdictions.Words, "The jurisdiction."),
        Rows = table.List("rows", "The rows; the first that matches gives the level.", row => ReadRow(row, conditions)),
    };

    private static IndicationRow ReadRow(MappingReader row, ConditionReader conditions)
    {
        string id = row.LocalId("id", "The row's name.");
        conditions.Note("rows", id, row.PositionOf("id"));
        return new IndicationRow
        {
            Id = id,
            Level = (Indication)row.Choice("level", IndicationLevels.Words, "The level that it gives."),
            When = conditions.ReadWhen(row, required: false),
            Law = ReadLaw(row),
            Basis = row.Text("basis", "Why, for reviewers: the section, or the reason."),
        };
    }

    /// <summary>Reads the provisions that an item rests on.</summary>
    public static ImmutableArray<ProvisionId> ReadLaw(MappingReader item) =>
        ImmutableArray.CreateRange(item.References("law", LawKind, "The provisions that it rests on, such as scotland/stalking."), static id => new ProvisionId(id));

    /// <summary>The texts of the levels, and the tables.</summary>
    internal sealed record Tables(ImmutableArray<IndicationText> Texts, ImmutableArray<IndicationTable> Rows);
}
