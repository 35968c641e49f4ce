using System.Collections.Immutable;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Reading;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Packs;

/// <summary>
/// Refuses to compile content with a screening that breaks a promise, or lowers a result without a reason.
/// Not part of loading a folder: that must stay fast, and what a program ships has been compiled.
/// </summary>
internal static class ScreeningProofChecks
{
    public static void Check(ContentPack pack, ReadingContext context)
    {
        foreach (Screening screening in pack.Screenings.AllVersions())
        {
            foreach (ProofCheck check in pack.ProveRules(screening).Failed)
            {
                context.Diagnostics.Add(ScreeningCodes.NotProved, PositionOf(context, screening), $"{check.Name}: {OnOneLine(check.Failures[0])}", $"It must hold: {check.Title}.");
            }
        }

        foreach (Screening newest in pack.Screenings)
        {
            ImmutableArray<Screening> versions = pack.Screenings.VersionsOf(newest.Id);
            for (int i = 1; i < versions.Length; i++)
            {
                Compare(ScreeningComparison.Between(versions[i - 1], versions[i]), context);
            }
        }
    }

    private static void Compare(ScreeningComparison comparison, ReadingContext context)
    {
        SourcePosition position = PositionOf(context, comparison.Newer);
        foreach (Lowering lowering in comparison.NotAccepted)
        {
            context.Diagnostics.Add(
                ScreeningCodes.NotAccepted,
                position,
                $"{comparison.Newer} gives '{lowering.To}' to answers that {comparison.Older} gave '{lowering.From}': {OnOneLine(lowering.Group.InNewer)}.",
                "Correct the rules, or accept it with a reason.");
        }

        foreach (AcceptedLowering accepted in comparison.NotNeeded)
        {
            context.Diagnostics.Add(ScreeningCodes.NotNeeded, position, $"No answers are lowered from '{accepted.From}' to '{accepted.To}'.", "Delete the entry.");
        }
    }

    private static string OnOneLine(object text) => text.ToString()!.Replace("\n  ", ", ", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal).Replace("answers:,", "answers:", StringComparison.Ordinal);

    private static SourcePosition PositionOf(ReadingContext context, Screening screening) =>
        context.PositionOf(ScreeningReader.Kind, $"{screening.Id}/{screening.Version}") ?? default;
}
