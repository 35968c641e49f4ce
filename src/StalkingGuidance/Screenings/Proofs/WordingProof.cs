using StalkingGuidance.Localization;

namespace StalkingGuidance.Screenings.Proofs;

/// <summary>No text that comes with a result denies, scores or promises.</summary>
internal static class WordingProof
{
    public static IEnumerable<ProofFailure> Check(ProofGround ground)
    {
        Screening screening = ground.Screening;
        for (int i = 0; i < screening.Outcomes.Length; i++)
        {
            Outcome outcome = screening.Outcomes[i];
            foreach (LocalizedText text in new[] { outcome.Title, outcome.Text })
            {
                if (ground.Subject.Basis.WhyForbidden(text.Source) is { } why)
                {
                    SymbolicWorld[] worlds = ground.Worlds;
                    ProofExample? example = worlds.Select(world => ground.Smallest(world.FirstOutcomes[i], world.Nation)).FirstOrDefault(found => found is not null);
                    yield return new ProofFailure($"A text of the outcome '{outcome.Id}' may not stand: {why}", example is null ? [] : [example]);
                }
            }
        }

        foreach ((LocalizedText text, string what) in OtherTexts(screening))
        {
            if (ground.Subject.Basis.WhyForbidden(text.Source) is { } why)
            {
                yield return new ProofFailure($"{what} may not stand: {why}", []);
            }
        }
    }

    private static IEnumerable<(LocalizedText Text, string What)> OtherTexts(Screening screening) =>
    [
        (screening.Notice, "The notice"),
        .. screening.IndicationTexts.Select(level => (level.Text, $"The text of the level '{IndicationLevels.Words.WordOf((int)level.Level)}'")),
        .. screening.Indicators.Select(indicator => (indicator.Text, $"The text of the indicator '{indicator}'")),
        .. screening.Contradictions.Select(contradiction => (contradiction.Text, $"The text of the contradiction '{contradiction}'")),
    ];
}
