using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Evidence;

/// <summary>Reads what every concept's items share: verification, sources, partial dates and web addresses.</summary>
internal static class EvidenceReading
{
    public static Verification Verification(this MappingReader item) =>
        item.Mapping("verification", "Where the item comes from, and when it was last checked.", Read)
        ?? new Verification { Checked = default, NewestEvidence = null, ReviewBy = default, Confidence = Evidence.Confidence.SingleSource, Sources = [] };

    public static Confidence Confidence(this MappingReader item, string key, string summary) =>
        (Confidence)item.Choice(key, Confidences.Words, summary);

    public static ImmutableArray<SourceId> Sources(this MappingReader item, string key, string summary, bool required)
    {
        ImmutableArray<string> ids = item.References(key, SourceReader.Kind, summary, required);
        SourceId[] sources = new SourceId[ids.Length];
        for (int i = 0; i < sources.Length; i++)
        {
            sources[i] = new SourceId(ids[i]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(sources);
    }

    public static PartialDate? PartialDate(this MappingReader item, string key, string summary, bool required)
    {
        YamlScalar? scalar = item.Scalar(key, "partial date", summary, required);
        if (scalar is null)
        {
            return null;
        }

        if (Evidence.PartialDate.TryParse(scalar.Text, out PartialDate date))
        {
            return date;
        }

        item.Report(ReadingCodes.BadDate, key, $"'{scalar.Text}' is no date.", "Write \"2026\", \"2026-11\" or \"2026-11-23\".");
        return null;
    }

    public static WebAddress? WebAddress(this MappingReader item, string key, string summary, bool required, string type = "web address")
    {
        YamlScalar? scalar = item.Scalar(key, type, summary, required);
        if (scalar is null)
        {
            return null;
        }

        if (Evidence.WebAddress.From(scalar.Text, item.Context.Checks) is { } address)
        {
            return address;
        }

        item.Report(EvidenceCodes.BadAddress, key, $"'{scalar.Text}' is no web address.", "Write the whole address, beginning with https://.");
        return null;
    }

    private static Verification Read(MappingReader verification)
    {
        Verification read = new()
        {
            Checked = verification.Date("checked", "The day on which somebody last held the item against its sources."),
            NewestEvidence = verification.PartialDate("newest-evidence", "The date of the newest dated source; left out when all are undated.", required: false),
            ReviewBy = verification.Date("review-by", "The last day on which the check counts."),
            Confidence = verification.Confidence("confidence", "How sure the item is. What is not even single-source does not ship."),
            Sources = verification.Sources("sources", "The ids of the sources, from sources.yaml.", required: true),
        };
        if (read.ReviewBy != default && read.ReviewBy < read.Checked)
        {
            verification.Report(EvidenceCodes.ReviewBeforeCheck, "review-by", $"'review-by' {read.ReviewBy:O} is before 'checked' {read.Checked:O}.", "Write the day of the next check, or the day of the check itself if it is due at once.");
        }

        if (read.NewestEvidence is { } newest && read.Checked != default && newest.Earliest > read.Checked)
        {
            verification.Report(EvidenceCodes.EvidenceAfterCheck, "newest-evidence", $"The evidence of {newest} is newer than the check of {read.Checked:O}.", "Correct one of the two dates.");
        }

        return read;
    }
}
