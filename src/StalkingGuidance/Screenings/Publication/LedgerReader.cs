using StalkingGuidance.Screenings.Reading;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Screenings.Publication;

/// <summary>Reads <c>screenings/ledger.yaml</c>.</summary>
internal static class LedgerReader
{
    /// <summary>The kind under which a line declares itself, as <c>id/version</c>. One that is at fault does not.</summary>
    public const string Kind = "published screening";

    private static readonly string[] Keys = ["id", "version", "revision", "published", "meaning", "whole"];

    public static ScreeningLedger ReadFile(MappingReader file) =>
        new(file.List("published", "The versions that were published, oldest first. A line is never taken away.", Read));

    private static ScreeningPublication Read(MappingReader line)
    {
        int faults = line.Context.Diagnostics.ErrorCount;
        ScreeningPublication publication = new()
        {
            Screening = new ScreeningId(line.LocalId("id", "The screening's id.")),
            Version = ScreeningReader.ReadVersion(line),
            Revision = line.WholeNumber("revision", 1, 9999, "The newest revision of its wording that was published.") ?? 1,
            Published = line.Date("published", "The day on which the version was first published."),
            Fingerprints = new ScreeningFingerprints(
                ReadFingerprint(line, "meaning", "The fingerprint of what decides, which never changes."),
                ReadFingerprint(line, "whole", "The fingerprint of the meaning and the words of this revision.")),
        };
        if (line.Context.Diagnostics.ErrorCount == faults && Array.TrueForAll(Keys, line.Has))
        {
            line.Context.Declare(Kind, KeyOf(publication), line.Position);
        }

        return publication;
    }

    public static string KeyOf(ScreeningPublication publication) => $"{publication.Screening}/{publication.Version}";

    private static string ReadFingerprint(MappingReader line, string key, string summary)
    {
        string text = line.Quoted(key, "fingerprint", summary) ?? "";
        if (text.Length > 0 && !Fingerprint.IsWellFormed(text))
        {
            line.Report(ScreeningCodes.BadFingerprint, key, $"'{text}' is no fingerprint.", $"Write 64 digits and letters from a to f, such as \"{new string('0', 64)}\"; the next message gives the right ones.");
        }

        return text;
    }
}
