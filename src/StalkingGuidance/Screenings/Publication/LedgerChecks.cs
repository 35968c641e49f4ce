using StalkingGuidance.Diagnostics;
using StalkingGuidance.Screenings.Reading;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Screenings.Publication;

/// <summary>Holds published versions against the ledger. A version that is not in it is a draft, and may change.</summary>
internal static class LedgerChecks
{
    public static void Check(ScreeningLedger ledger, ScreeningLibrary library, Func<ScreeningId, ScreeningVersion, bool> hasFile, ReadingContext context)
    {
        foreach (ScreeningPublication published in ledger)
        {
            if (context.PositionOf(LedgerReader.Kind, LedgerReader.KeyOf(published)) is not { } line)
            {
                continue; // the line is at fault, and reported already
            }

            if (library.Find(published.Screening, published.Version) is { } screening)
            {
                CheckMeaning(published, screening, context);
            }
            else if (!hasFile(published.Screening, published.Version) && !context.IsIncomplete(ScreeningReader.Kind))
            {
                ReportLost(published, line, context);
            }
        }
    }

    private static void CheckMeaning(ScreeningPublication published, Screening screening, ReadingContext context)
    {
        SourcePosition position = context.PositionOf(ScreeningReader.Kind, LedgerReader.KeyOf(published)) ?? default;
        if (screening.Fingerprints.Meaning == published.Fingerprints.Meaning)
        {
            CheckWording(published, screening, position, context);
            return;
        }

        context.Diagnostics.Add(
            ScreeningCodes.MeaningChanged,
            position,
            $"{screening} was published on {published.Published:yyyy-MM-dd}, and does not mean the same any more.",
            $"Take the change back and make a new version. Only if nobody has this one yet, its line in the ledger becomes {ScreeningPublication.Of(screening, published.Published).ToLine()}");
    }

    private static void CheckWording(ScreeningPublication published, Screening screening, SourcePosition position, ReadingContext context)
    {
        bool sameWords = screening.Fingerprints.Whole == published.Fingerprints.Whole;
        if (sameWords && screening.Revision == published.Revision)
        {
            return;
        }

        ScreeningPublication corrected = ScreeningPublication.Of(screening, published.Published) with { Revision = Math.Max(screening.Revision, published.Revision + 1) };
        (string message, string hint) = sameWords
            ? ($"{screening} has the words of revision {published.Revision}, and calls itself revision {screening.Revision}.", $"Write 'revision: {published.Revision}'.")
            : screening.Revision > published.Revision
            ? ($"Revision {screening.Revision} of {screening} is not in the ledger.", $"Put in place of its line: {corrected.ToLine()}")
            : ($"The words of {screening} changed, and it is still revision {screening.Revision}.", $"Write 'revision: {corrected.Revision}', and in the ledger in place of its line: {corrected.ToLine()}");
        context.Diagnostics.Add(ScreeningCodes.WordingChanged, position, message, hint);
    }

    private static void ReportLost(ScreeningPublication published, SourcePosition line, ReadingContext context) =>
        context.Diagnostics.Add(
            ScreeningCodes.VersionLost,
            line,
            $"{published.Screening} {published.Version} was published on {published.Published:yyyy-MM-dd}, and has no file.",
            $"Restore screenings/{published.Screening}/{published.Version}.yaml.");
}
