using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Compilation;
using StalkingGuidance.Screenings.Reading;
using StalkingGuidance.Yaml.Nodes;

namespace StalkingGuidance.Tests.Screenings.Proofs;

/// <summary>Makes a screening of rules that the reader would refuse.</summary>
internal static class BehindTheReader
{
    public static Screening Make(Screening screening, Func<RuleSource, RuleSource> change)
    {
        RuleSource source = change(new RuleSource
        {
            Questions = screening.Questions,
            Indicators = screening.Indicators,
            IndicatorOrder = IndicatorOrder.Of(screening.Indicators),
            Outcomes = screening.Outcomes,
            Tables = screening.IndicationTables,
            Contradictions = screening.Contradictions,
        });
        return new Screening(CompiledRules.Compile(source), screening.ContactDirectory, new YamlMapping([], default))
        {
            Id = screening.Id,
            Version = screening.Version,
            Revision = screening.Revision,
            InForceFrom = screening.InForceFrom,
            InForceTo = screening.InForceTo,
            Title = screening.Title,
            Summary = screening.Summary,
            Notice = screening.Notice,
            For = screening.For,
            Questions = source.Questions,
            Indicators = source.Indicators,
            Outcomes = source.Outcomes,
            IndicationTexts = screening.IndicationTexts,
            IndicationTables = source.Tables,
            Contradictions = source.Contradictions,
            AcceptedLowerings = screening.AcceptedLowerings,
            Verification = screening.Verification,
        };
    }
}
