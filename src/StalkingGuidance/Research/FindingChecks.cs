using System.Globalization;
using StalkingGuidance.Localization;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Research;

/// <summary>What must hold of a finding, so that no figure is shown without who was asked and when.</summary>
internal static class FindingChecks
{
    public static void Check(MappingReader reader, Finding finding)
    {
        if (!reader.Context.Checks)
        {
            return;
        }

        CheckSlots(reader, finding);
        if (finding.From is { } from && finding.To is { } to && to.Latest < from.Earliest)
        {
            reader.Report(FindingCodes.YearsReversed, "years", $"'to' {to} is before 'from' {from}.", "Write the earlier time as 'from'.");
        }

        foreach (IGrouping<string, FindingFigure> group in finding.Figures.GroupBy(figure => figure.Id, StringComparer.Ordinal))
        {
            if (group.Count() > 1 || FindingSlots.Common.Contains(group.Key))
            {
                reader.Report(FindingCodes.FigureNameTaken, "figures", $"The figure name '{group.Key}' is taken.", $"Choose one that is no other figure's and not one of {string.Join(", ", FindingSlots.Common)}.");
            }
        }
    }

    /// <summary>A share is a plain number before its sign, with at most words in front: "28%", "about 21%".</summary>
    public static void CheckFigure(MappingReader reader, FindingFigure figure)
    {
        string value = figure.Value.Source;
        if (!reader.Context.Checks || !value.Contains('%', StringComparison.Ordinal))
        {
            return;
        }

        string number = value[(value.LastIndexOf(' ') + 1)..].TrimEnd('%');
        bool wellFormed = value[^1] == '%' && value.Count(c => c == '%') == 1
            && number.Length > 0 && char.IsAsciiDigit(number[0])
            && decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal share) && share <= 100
            && !value[..^(number.Length + 1)].Any(char.IsAsciiDigit);
        if (!wellFormed)
        {
            reader.Report(FindingCodes.BadShare, "value", $"'{value}' is no share.", "Write \"28%\" or \"about 21%\": one number from 0 to 100 and the sign.");
        }
    }

    private static void CheckSlots(MappingReader reader, Finding finding)
    {
        string statement = finding.Sentence.Source;
        if (statement.Length == 0)
        {
            return; // reported as missing
        }

        foreach (string slot in new[] { FindingSlots.Population, FindingSlots.Years }.Concat(finding.Figures.Select(figure => figure.Id)).Where(slot => slot.Length > 0))
        {
            if (!Uses(statement, slot))
            {
                reader.Report(FindingCodes.SlotMissing, "statement", $"The statement lacks '{{{slot}}}'.", "A figure is shown with who was asked and when, and no figure is kept that is not shown.");
            }
        }

        CheckFilled(reader, statement, FindingSlots.Place, finding.Place is not null);
        CheckFilled(reader, statement, FindingSlots.Sample, finding.Sample is not null);
        bool mentions = new[] { statement, finding.Population.Source, finding.Place?.Source ?? "", finding.Years.Source }
            .Concat(finding.Figures.Select(figure => figure.Value.Source))
            .Any(text => text.Contains("{" + MentionKinds.Words.WordOf((int)MentionKind.Finding) + ":", StringComparison.Ordinal));
        if (mentions)
        {
            reader.Report(FindingCodes.FindingInFinding, "statement", "A finding's sentence must not mention a finding.", "Write two findings, and let the topic show both.");
        }
    }

    private static void CheckFilled(MappingReader reader, string statement, string slot, bool filled)
    {
        if (!filled && Uses(statement, slot))
        {
            reader.Report(FindingCodes.SlotEmpty, "statement", $"The statement uses '{{{slot}}}', and the finding has no '{slot}'.", $"Add '{slot}', or take the slot out.");
        }
    }

    private static bool Uses(string statement, string slot) => statement.Contains("{" + slot + "}", StringComparison.Ordinal);
}
