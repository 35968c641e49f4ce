using System.Collections.Immutable;

namespace StalkingGuidance.Diagnostics;

/// <summary>Content could not be loaded. Carries every fault that was found, never a person's answers.</summary>
public sealed class ContentException : Exception
{
    /// <summary>Creates an exception with the faults that stopped the loading.</summary>
    /// <param name="diagnostics">The kept faults, in order.</param>
    /// <param name="totalCount">How many were found in all.</param>
    public ContentException(ImmutableArray<Diagnostic> diagnostics, int totalCount)
        : base(Describe(diagnostics, totalCount))
    {
        Diagnostics = diagnostics;
        TotalCount = totalCount;
    }

    /// <summary>The faults, ordered by file, line and column; at most <see cref="DiagnosticList.Kept"/>.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>How many faults were found in all, the kept ones among them.</summary>
    public int TotalCount { get; }

    private static string Describe(ImmutableArray<Diagnostic> diagnostics, int totalCount)
    {
        string lines = string.Join(Environment.NewLine, diagnostics);
        int left = totalCount - diagnostics.Length;
        string more = left > 0 ? $"{Environment.NewLine}… and {left} more." : "";
        return $"The content could not be loaded; {totalCount} fault(s) were found.{Environment.NewLine}{lines}{more}";
    }
}
