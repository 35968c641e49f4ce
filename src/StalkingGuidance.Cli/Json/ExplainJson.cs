using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Cli.Json;

/// <summary><c>explain --json</c>: one code, or all.</summary>
internal sealed record ExplainJson(IReadOnlyList<CodeJson> Codes);

/// <summary>A kind of fault.</summary>
internal sealed record CodeJson(string Id, string Severity, string Title, string Explanation)
{
    public static CodeJson Of(DiagnosticCode code) => new(code.Id, JsonShapes.Word(code.Severity), code.Title, code.Explanation);
}
