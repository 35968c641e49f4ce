namespace StalkingGuidance.Diagnostics;

/// <summary>One kind of fault in content: a permanent number, and the paragraph that explains it to an editor.</summary>
/// <param name="Id">Such as <c>SG1204</c>. A number is never used for a second fault, even after the first is gone.</param>
/// <param name="Title">The fault in a few words.</param>
/// <param name="Explanation">Why it is refused, and what to write instead.</param>
/// <param name="Severity">Whether it stops the content from loading.</param>
public sealed record DiagnosticCode(
    string Id,
    string Title,
    string Explanation,
    DiagnosticSeverity Severity = DiagnosticSeverity.Error)
{
    /// <summary>The number alone.</summary>
    public override string ToString() => Id;
}
