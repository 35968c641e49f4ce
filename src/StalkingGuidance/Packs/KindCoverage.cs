namespace StalkingGuidance.Packs;

/// <summary>One kind of item in a <see cref="CoverageReport"/>.</summary>
/// <param name="Kind">The kind, as keys begin: <c>behaviours</c>.</param>
/// <param name="Items">How many there are.</param>
/// <param name="Sourced">How many cite sources of the pack.</param>
/// <param name="Due">How many are due to be checked again.</param>
/// <param name="Overdue">How many are past their review date.</param>
public sealed record KindCoverage(string Kind, int Items, int Sourced, int Due, int Overdue);
