using System.Collections.Immutable;

namespace StalkingGuidance.Diagnostics;

/// <summary>
/// Gathers the faults of one pass over many files. Keeps the first <see cref="Kept"/> by file, line and column, errors before warnings,
/// and counts the rest, so that a thoroughly broken folder costs neither memory nor the reader's patience.
/// Not thread-safe: one pass, one list.
/// </summary>
public sealed class DiagnosticList
{
    /// <summary>How many diagnostics are kept; the others are only counted.</summary>
    public const int Kept = 100;

    // Sorting now and then, rather than at each fault, keeps a flood cheap.
    private const int MostHeld = Kept * 10;

    private static readonly Comparer<Diagnostic> ByPosition = Comparer<Diagnostic>.Create(static (a, b) =>
    {
        int order = a.Position.CompareTo(b.Position);
        return order != 0 ? order : string.CompareOrdinal(a.Code.Id, b.Code.Id);
    });

    private static readonly Comparer<Diagnostic> ByWeight = Comparer<Diagnostic>.Create(static (a, b) =>
    {
        int order = a.Severity - b.Severity;
        return order != 0 ? order : ByPosition.Compare(a, b);
    });

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private List<Diagnostic> found = [];

    /// <summary>How many errors were added, kept or not.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>How many diagnostics of any weight were added, kept or not.</summary>
    public int TotalCount { get; private set; }

    /// <summary>Adds a fault. Line breaks and invisible characters in the words are spelled out, so that each fault stays one line.</summary>
    public void Add(DiagnosticCode code, SourcePosition position, string message, string hint = "")
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(hint);
        Count(code);
        found.Add(new Diagnostic(code, position, OneLine.Of(message), OneLine.Of(hint)));
        if (found.Count == MostHeld)
        {
            found = [.. found.Order(ByWeight).Take(Kept)];
        }
    }

    /// <summary>How many faults of one kind were added, kept or not.</summary>
    public int CountOf(DiagnosticCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return counts.GetValueOrDefault(code.Id);
    }

    /// <summary>The kept diagnostics, ordered by file, line, column and code.</summary>
    public ImmutableArray<Diagnostic> ToOrdered()
    {
        // LINQ's ordering is stable: faults of one place and code stay as they were found.
        return [.. found.Order(ByWeight).Take(Kept).Order(ByPosition)];
    }

    /// <summary>Counts a fault that comes after <see cref="Kept"/> others of its file and so will never be shown.</summary>
    internal void Count(DiagnosticCode code)
    {
        TotalCount++;
        counts[code.Id] = counts.GetValueOrDefault(code.Id) + 1;
        if (code.Severity == DiagnosticSeverity.Error)
        {
            ErrorCount++;
        }
    }
}
