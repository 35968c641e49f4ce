using StalkingGuidance.Diagnostics;
using StalkingGuidance.Packs.Exchange;

namespace StalkingGuidance.Cli.Json;

/// <summary><c>translations import --json</c>, of an import that was carried out. The files are named from the content folder on.</summary>
internal sealed record TranslationsImportJson(int Units, int Changed, int Untranslated, int OutOfDate, IReadOnlyList<string> Written, IReadOnlyList<DiagnosticJson> Warnings)
{
    public static TranslationsImportJson Of(ImportResult result, DiagnosticList diagnostics) => new(
        result.Read, result.Changed, result.Untranslated, result.OutOfDate, [.. result.Files.Select(file => file.Path)], [.. diagnostics.ToOrdered().Select(DiagnosticJson.Of)]);
}
