using System.Collections.Immutable;
using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Cli.Output;

/// <summary>Diagnostics as a compiler prints them: one line each, so that editors and build logs turn them into links.</summary>
internal static class DiagnosticLines
{
    public static void Write(TextWriter target, ImmutableArray<Diagnostic> diagnostics, int total)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            target.WriteLine(diagnostic);
        }

        if (total > diagnostics.Length)
        {
            target.WriteLine($"{total - diagnostics.Length} more faults are not listed. Correct these first.");
        }
    }
}
