using System.Collections.Immutable;
using System.Diagnostics;
using StalkingGuidance.Contacts;
using StalkingGuidance.Law;
using StalkingGuidance.Localization;
using StalkingGuidance.Places;
using StalkingGuidance.References;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings.Evaluation;

namespace StalkingGuidance.Screenings;

/// <summary>
/// What answers come to. Never an all-clear: what is not known is not "no", and every outcome carries help.
/// Immutable and thread-safe; reasons and the like are worked out when they are first asked for. Its text shows nothing of it.
/// </summary>
[DebuggerDisplay("(a result, not shown)")]
public sealed class ScreeningResult
{
    private const int NotAskedFor = -2;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly Answers answers;

    // Worked out when they are first asked for. Two threads that ask at once both work them out, and come to the same.
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private World[]? worlds;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private int nextQuestion = NotAskedFor;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private ImmutableArray<ScreeningReason> reasons;

    internal ScreeningResult(Screening screening, Answers answers, ScreeningDecision decision)
    {
        Screening = screening;
        this.answers = answers;
        Decision = decision;
    }

    /// <summary>The screening that was answered.</summary>
    public Screening Screening { get; }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal Answers Answers => answers;

    /// <summary>The result in short.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ScreeningDecision Decision { get; }

    /// <summary>How quickly to get help, established by what was answered.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Urgency Urgency => Decision.Urgency;

    /// <summary>The highest urgency that cannot be ruled out by what is still unknown.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Urgency PossibleUrgency => Decision.PossibleUrgency;

    /// <summary>
    /// The most urgent outcome that is established. Where the nation was not given, and the nations differ, the least urgent of what they give.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Outcome Outcome => Screening.Outcomes[Decision.OutcomeIndex];

    /// <summary>The most urgent outcome that cannot be ruled out.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Outcome PossibleOutcome => Screening.Outcomes[Decision.PossibleOutcomeIndex];

    /// <summary>How what is described compares with the law; <see cref="Indication.NotEnoughToTell"/> where the screening gives no indication.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Indication Indication => Decision.Indication;

    /// <summary>The highest indication that cannot be ruled out.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Indication PossibleIndication => Decision.PossibleIndication;

    /// <summary>What a person reads for the indication; <see langword="null"/> where the screening gives none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public LocalizedText? IndicationText => Screening.TextOf(Indication);

    /// <summary>The indicators that are met.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ImmutableArray<Indicator> Indicators => IndicatorsThatAre(Standing.Met);

    /// <summary>The indicators that are neither met nor ruled out.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ImmutableArray<Indicator> IndicatorsNotRuledOut => IndicatorsThatAre(Standing.Undetermined);

    /// <summary>
    /// A smallest set of answers that alone establishes the outcome: with these and nothing else it would be the same, or a more urgent one.
    /// Empty for the last outcome, which needs no answer.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ImmutableArray<ScreeningReason> Reasons => reasons.IsDefault ? reasons = FindReasons() : reasons;

    /// <summary>A smallest set of answers that alone establishes the indication. Empty for <see cref="Indication.NotEnoughToTell"/>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ImmutableArray<ScreeningReason> IndicationReasons =>
        Indication == Indication.NotEnoughToTell
            ? []
            : ReasonsFor(Explanation.RowsThatGive(Screening.Rules, Indication));

    /// <summary>More urgent outcomes that one other answer to one question would establish, most urgent first.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ImmutableArray<ScreeningNearMiss> NearMisses => Explanation.NearMisses(Screening, answers, Decision);

    /// <summary>
    /// Who to turn to: the outcome's contacts that serve the nation, in its order, the emergency contact among them in any case.
    /// Where the nation was not given, those that serve every nation.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ImmutableArray<Contact> Contacts => Explanation.Contacts(Screening, Outcome, answers.Nation);

    /// <summary>What to read next.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ImmutableArray<TopicId> Topics => Outcome.Topics;

    /// <summary>
    /// The provisions that the met indicators and the indication rest on, of the nation's own jurisdiction alone.
    /// Empty where the nation was not given: the law differs, and nobody is told another nation's.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ImmutableArray<ProvisionId> Law =>
        answers.Nation is { } nation ? Explanation.Law(Screening, Worlds[0], Indicators, Jurisdictions.Of(nation)) : [];

    /// <summary>
    /// The question most worth asking: one that can still change the urgency, else one that can still change the indication; danger questions first.
    /// <see langword="null"/> when no question can change anything.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Question? NextQuestion
    {
        get
        {
            if (nextQuestion == NotAskedFor)
            {
                nextQuestion = new NextQuestionSearch(Screening, answers, Worlds).Find();
            }

            return nextQuestion < 0 ? null : Screening.Questions[nextQuestion];
        }
    }

    /// <summary>Whether the nation was not given, and the nations differ in what is established or possible now.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public bool NationMatters => Array.Exists(Worlds, world => world.Decision != Worlds[0].Decision);

    /// <summary>Answers that contradict one another. The more concerning of the two counts.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ImmutableArray<Contradiction> Contradictions => Explanation.Contradictions(Screening, answers, Worlds);

    /// <summary>Whether an indicator of the screening is met, ruled out, or neither.</summary>
    /// <exception cref="ArgumentException">The screening has no such indicator.</exception>
    public Standing StandingOf(string indicator) => World.StandingOf(Worlds, NodeOf(indicator));

    /// <summary>A smallest set of answers that alone establishes an indicator. Empty when it is not met.</summary>
    /// <exception cref="ArgumentException">The screening has no such indicator.</exception>
    public ImmutableArray<ScreeningReason> ReasonsFor(string indicator)
    {
        List<int> node = [NodeOf(indicator)];
        return ReasonsFor(node);
    }

    /// <summary><see cref="Contacts"/>, and whether each is answered at a moment.</summary>
    public ImmutableArray<ContactNow> ContactsAt(DateTimeOffset moment)
    {
        ImmutableArray<Contact> contacts = Contacts;
        ImmutableArray<ContactNow>.Builder now = ImmutableArray.CreateBuilder<ContactNow>(contacts.Length);
        foreach (Contact contact in contacts)
        {
            now.Add(new ContactNow(contact, contact.At(moment)));
        }

        return now.MoveToImmutable();
    }

    /// <summary>Says that there is a result, and nothing of it.</summary>
    public override string ToString() => "(a result, not shown)";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private World[] Worlds => worlds ??= World.Of(Screening.Rules, answers);

    private ImmutableArray<ScreeningReason> FindReasons()
    {
        // Outcomes stand from the most urgent down: those up to the established one would do.
        List<int> outcomes = [.. Screening.Rules.Graph.Outcomes.AsSpan(0, Decision.OutcomeIndex + 1)];
        return ReasonsFor(outcomes);
    }

    private ImmutableArray<ScreeningReason> ReasonsFor(List<int> nodes) => Explanation.Reasons(Screening, answers, Worlds, nodes);

    private ImmutableArray<Indicator> IndicatorsThatAre(Standing standing)
    {
        ImmutableArray<Indicator>.Builder found = ImmutableArray.CreateBuilder<Indicator>();
        for (int i = 0; i < Screening.Indicators.Length; i++)
        {
            if (World.StandingOf(Worlds, Screening.Rules.Graph.Indicators[i]) == standing)
            {
                found.Add(Screening.Indicators[i]);
            }
        }

        return found.DrainToImmutable();
    }

    private int NodeOf(string indicator)
    {
        for (int i = 0; i < Screening.Indicators.Length; i++)
        {
            if (Screening.Indicators[i].Id == indicator)
            {
                return Screening.Rules.Graph.Indicators[i];
            }
        }

        throw new ArgumentException($"{Screening} has no indicator '{indicator}'.", nameof(indicator));
    }
}
