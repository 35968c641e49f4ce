namespace StalkingGuidance.Diagnostics;

/// <summary>How much a diagnostic weighs.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The content cannot be used.</summary>
    Error = 1,

    /// <summary>The content can be used, and somebody needs to look at it.</summary>
    Warning = 2,
}
