using System.Collections.Immutable;

namespace StalkingGuidance.Diagnostics;

/// <summary>
/// Gathers the faults of one pass over many files. Keeps the first <see cref="Kept"/> of each file order and counts the rest,
/// so that a thoroughly broken folder costs neither memory nor the reader's patience. Not thread-safe: one pass, one list.
/// </summary>
public sealed class DiagnosticList
{
    /// <summary>How many diagnostics are kept; the others are only counted.</summary>
    public const int Kept = 100;

    private readonly List<Diagnostic> found = [];

    /// <summary>How many errors were added, kept or not.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>How many diagnostics of any weight were added, kept or not.</summary>
    public int TotalCount { get; private set; }

    /// <summary>Adds a fault.</summary>
    public void Add(DiagnosticCode code, SourcePosition position, string message, string hint = "")
    {
        ArgumentNullException.ThrowIfNull(code);
        TotalCount++;
        if (code.Severity == DiagnosticSeverity.Error)
        {
            ErrorCount++;
        }

        // Ten times the cap is enough to order well; more is never held.
        if (found.Count < Kept * 10)
        {
            found.Add(new Diagnostic(code, position, message, hint));
        }
    }

    /// <summary>The kept diagnostics, ordered by file, line, column and code.</summary>
    public ImmutableArray<Diagnostic> ToOrdered()
    {
        List<Diagnostic> ordered = [.. found];
        ordered.Sort(static (a, b) =>
        {
            int byPosition = a.Position.CompareTo(b.Position);
            return byPosition != 0 ? byPosition : string.CompareOrdinal(a.Code.Id, b.Code.Id);
        });
        return [.. ordered.Take(Kept)];
    }
}
