using System.Collections.Immutable;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Choosing;

/// <summary>What checking some content found.</summary>
/// <param name="Checked">What was checked, as it was named.</param>
/// <param name="Pack">The pack; <see langword="null"/> when the content has errors.</param>
/// <param name="Diagnostics">The faults; a list that is too long is cut.</param>
/// <param name="TotalCount">How many there are in all.</param>
/// <param name="Errors">How many of them are errors.</param>
internal sealed record Examination(string Checked, ContentPack? Pack, ImmutableArray<Diagnostic> Diagnostics, int TotalCount, int Errors)
{
    private const string Embedded = "The content inside this tool";

    /// <summary><c>6 errors, 0 warnings</c></summary>
    public string Counts => $"{Sentence.Count(Errors, "error")}, {Sentence.Count(TotalCount - Errors, "warning")}";

    /// <summary>Checks a folder, a compiled file, or the content inside the tool.</summary>
    public static Examination Of(string? path)
    {
        if (path is not null && !PackDoor.IsSnapshot(path))
        {
            ContentPack.TryLoad(path, out ContentPack? loaded, out LoadReport report);
            return new Examination(path, loaded, report.Diagnostics, report.TotalCount, report.ErrorCount);
        }

        try
        {
            ContentPack pack = path is null ? ContentPack.Default : PackDoor.OpenSnapshot(path);
            pack.Verify();
            return new Examination(path ?? Embedded, pack, [], 0, 0);
        }
        catch (ContentException faulty)
        {
            return new Examination(path ?? Embedded, null, faulty.Diagnostics, faulty.TotalCount, faulty.TotalCount);
        }
    }

    public ValidateJson ToJson() => new(
        Checked,
        Pack is not null,
        Errors,
        TotalCount - Errors,
        Pack is null ? null : PackWords.Json(Pack),
        [.. Diagnostics.Select(DiagnosticJson.Of)]);
}
