using System.Collections.Immutable;
using StalkingGuidance.Contacts;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.People;
using StalkingGuidance.Places;
using StalkingGuidance.Screenings.Compilation;
using StalkingGuidance.Screenings.Publication;
using StalkingGuidance.Yaml.Nodes;

namespace StalkingGuidance.Screenings;

/// <summary>
/// One version of a questionnaire with its rules. Not legal advice, not a validated instrument, and never an all-clear.
/// Immutable and thread-safe; it keeps no answers and has no clock.
/// </summary>
public sealed partial class Screening : IVerified
{
    private readonly Lazy<ScreeningFingerprints> fingerprints;

    /// <param name="rules">The rules in the form that is evaluated.</param>
    /// <param name="contacts">Where outcomes find their contacts.</param>
    /// <param name="source">The file.</param>
    internal Screening(CompiledRules rules, ContactDirectory contacts, YamlNode source)
    {
        Rules = rules;
        ContactDirectory = contacts;
        fingerprints = new Lazy<ScreeningFingerprints>(() => FingerprintedParts.Of(source));
    }

    /// <summary>The permanent name, the same for all versions.</summary>
    public required ScreeningId Id { get; init; }

    /// <summary>The version of the rules.</summary>
    public required ScreeningVersion Version { get; init; }

    /// <summary>How often the wording of this version was corrected, from 1. The rules are the same in each revision.</summary>
    public required int Revision { get; init; }

    /// <summary>The first day on which this version is to be used.</summary>
    public required DateOnly InForceFrom { get; init; }

    /// <summary>The last day of a version that was withdrawn; <see langword="null"/> when it ends only with the beginning of the next version.</summary>
    public required DateOnly? InForceTo { get; init; }

    /// <inheritdoc/>
    public string Key => $"screenings.{Id}.{Version}";

    /// <summary>What it is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What it is for.</summary>
    public required LocalizedText Summary { get; init; }

    /// <summary>What to show with every result: that this is no legal advice, and that answers cannot rule anything out.</summary>
    public required LocalizedText Notice { get; init; }

    /// <summary>Who answers it.</summary>
    public required ImmutableArray<Audience> For { get; init; }

    /// <summary>The questions, in the order in which to ask them.</summary>
    public required ImmutableArray<Question> Questions { get; init; }

    /// <summary>The named conditions.</summary>
    public required ImmutableArray<Indicator> Indicators { get; init; }

    /// <summary>The outcomes, most urgent first; the last one is always met.</summary>
    public required ImmutableArray<Outcome> Outcomes { get; init; }

    /// <summary>What a person reads for each level of indication, most serious first; empty when the screening gives no indication.</summary>
    public required ImmutableArray<IndicationText> IndicationTexts { get; init; }

    /// <summary>How answers compare with the law, one table for each jurisdiction; empty when the screening gives no indication.</summary>
    public required ImmutableArray<IndicationTable> IndicationTables { get; init; }

    /// <summary>Answers that contradict one another.</summary>
    public required ImmutableArray<Contradiction> Contradictions { get; init; }

    /// <summary>What this version gives a lower level than the version before it, and why; empty for a first version.</summary>
    public required ImmutableArray<AcceptedLowering> AcceptedLowerings { get; init; }

    /// <inheritdoc/>
    public required Verification Verification { get; init; }

    /// <summary>What the version means and says, each in a number. Worked out when it is first asked for.</summary>
    public ScreeningFingerprints Fingerprints => fingerprints.Value;

    /// <summary>The rules in the form that is evaluated.</summary>
    internal CompiledRules Rules { get; }

    /// <summary>Where outcomes find their contacts.</summary>
    internal ContactDirectory ContactDirectory { get; }

    /// <summary>Whether this version says how answers compare with the law.</summary>
    public bool GivesIndication => !IndicationTables.IsEmpty;

    /// <summary>The question with an id; <see langword="null"/> when there is none.</summary>
    public Question? FindQuestion(string id) => Rules.Questions.TryGetValue(id ?? "", out int index) ? Questions[index] : null;

    /// <summary>What a person reads for a level; <see langword="null"/> when the screening gives no indication.</summary>
    public LocalizedText? TextOf(Indication level)
    {
        foreach (IndicationText text in IndicationTexts)
        {
            if (text.Level == level)
            {
                return text.Text;
            }
        }

        return null;
    }

    /// <summary>Begins a set of answers, with nothing answered yet.</summary>
    /// <param name="nation">Where it happens or the person lives; <see langword="null"/> when they have not said.</param>
    public Answers Answers(Nation? nation = null) => Screenings.Answers.Begin(this, nation);

    /// <summary>The id and the version.</summary>
    public override string ToString() => $"{Id} {Version}";
}
