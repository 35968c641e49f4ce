namespace StalkingGuidance.Diagnostics;

/// <summary>One fault found in content: where, what, and what to write instead. Immutable and thread-safe.</summary>
/// <param name="Code">The kind of fault.</param>
/// <param name="Position">Where it is.</param>
/// <param name="Message">What is wrong, with the words that the file uses.</param>
/// <param name="Hint">What would be right; empty where the message already says it.</param>
public sealed record Diagnostic(DiagnosticCode Code, SourcePosition Position, string Message, string Hint)
{
    /// <summary>Whether the content can still be used.</summary>
    public DiagnosticSeverity Severity => Code.Severity;

    /// <summary>
    /// One line, such as <c>content/contacts/a.yaml(41,7): error SG1204: 'opens' 16:00 is after 'closes' 09:30. Write the earlier time first.</c>
    /// Editors and MSBuild read this form.
    /// </summary>
    public override string ToString()
    {
        string weight = Severity == DiagnosticSeverity.Error ? "error" : "warning";
        string hint = Hint.Length == 0 ? "" : " " + Hint;
        return OneLine.Of($"{Position}: {weight} {Code.Id}: {Message}{hint}");
    }
}
