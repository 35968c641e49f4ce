using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Cli.Json;

/// <summary><c>validate --json</c>. The pack is null when the content has errors.</summary>
internal sealed record ValidateJson(string Checked, bool Valid, int Errors, int Warnings, PackJson? Pack, IReadOnlyList<DiagnosticJson> Diagnostics);

/// <summary>A pack that loaded.</summary>
internal sealed record PackJson(string Id, string Version, string Fingerprint, int Contacts, int Forces, int Sources, int Topics, int Behaviours, int Provisions, int Findings);

/// <summary>A fault. Lines and columns count from 1; 0 is the file as a whole.</summary>
internal sealed record DiagnosticJson(string Code, string Severity, string File, int Line, int Column, string Message, string Hint)
{
    public static DiagnosticJson Of(Diagnostic diagnostic) => new(
        diagnostic.Code.Id,
        JsonShapes.Word(diagnostic.Severity),
        diagnostic.Position.File,
        diagnostic.Position.Line,
        diagnostic.Position.Column,
        diagnostic.Message,
        diagnostic.Hint);
}
