using System.Collections.Immutable;
using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Packs;

/// <summary>What loading a folder found.</summary>
/// <param name="Diagnostics">The faults, ordered by file, line and column; at most <see cref="DiagnosticList.Kept"/>.</param>
/// <param name="TotalCount">How many were found in all.</param>
/// <param name="ErrorCount">How many of them are errors.</param>
public sealed record LoadReport(ImmutableArray<Diagnostic> Diagnostics, int TotalCount, int ErrorCount);
