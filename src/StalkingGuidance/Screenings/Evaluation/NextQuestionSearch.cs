using StalkingGuidance.Screenings.Compilation;

namespace StalkingGuidance.Screenings.Evaluation;

/// <summary>
/// Finds the question most worth asking: one that can still change the urgency, then one that can still change the indication;
/// danger questions first, then in the order of the screening. A question can change something when two answers to it, with the same answers
/// to all that is still open, give different results. "Not sure" is an answer, and so is passing a question over.
/// <para>
/// Most questions are told by trying each alone, all at once (<see cref="Glance"/>). Of the others, those that come before are searched one by one.
/// </para>
/// </summary>
internal sealed class NextQuestionSearch
{
    private const int LowestLevel = 1;
    private const int HighestLevel = 4;
    private const int SearchesInWorld = 2 * 2 * HighestLevel;

    private readonly CompiledRules rules;
    private readonly Screening screening;
    private readonly World[] worlds;
    private readonly bool[] open;
    private readonly Glance?[] glances;
    private readonly List<SearchBranch> branches = [];
    private DifferenceSearch?[]? searches;

    public NextQuestionSearch(Screening screening, Answers answers, World[] worlds)
    {
        rules = screening.Rules;
        this.screening = screening;
        this.worlds = worlds;
        glances = new Glance?[worlds.Length * rules.Asking.Parts.Length];
        open = new bool[screening.Questions.Length];
        for (int i = 0; i < open.Length; i++)
        {
            int askedWhen = rules.Graph.AskedWhen[i];
            open[i] = answers.Of(i).State == AnswerState.Missing
                && (askedWhen < 0 || World.StandingOf(worlds, askedWhen) != Standing.NotMet);
        }
    }

    /// <summary>The place of the question; -1 when no question can change anything.</summary>
    public int Find()
    {
        int urgent = Find(Scale.Urgency);
        return urgent >= 0 ? urgent : Find(Scale.Indication);
    }

    /// <summary>Whether an open question can still change something on a scale, in some nation.</summary>
    public bool CanChange(int question, Scale scale)
    {
        if (!open[question])
        {
            return false;
        }

        for (int world = 0; world < worlds.Length; world++)
        {
            if (CanChange(question + 1, scale, world))
            {
                return true;
            }
        }

        return false;
    }

    private int Find(Scale scale)
    {
        int danger = First(scale, isDanger: true);
        return danger >= 0 ? danger : First(scale, isDanger: false);
    }

    private int First(Scale scale, bool isDanger)
    {
        for (int question = 0; question < open.Length; question++)
        {
            if (open[question] && screening.Questions[question].IsDanger == isDanger && CanChange(question, scale))
            {
                return question;
            }
        }

        return -1;
    }

    private bool CanChange(int variable, Scale scale, int world)
    {
        Glance glance = GlanceAt(world, rules.Asking.PartOf[variable]);
        ulong differs = scale == Scale.Urgency ? glance.InUrgency : glance.InIndication;
        if ((differs & rules.Asking.Trials[variable]) != 0)
        {
            return true;
        }

        for (int level = LowestLevel + 1; level <= HighestLevel && (differs & (AskingPlan.Highest | AskingPlan.Lowest)) != 0; level++)
        {
            ulong here = glance.DifferenceIn(scale, level);
            if (((here & AskingPlan.Highest) != 0 && SearchFor(world, scale, level, raising: true).Exists(variable))
                || ((here & AskingPlan.Lowest) != 0 && SearchFor(world, scale, level, raising: false).Exists(variable)))
            {
                return true;
            }
        }

        return false;
    }

    private Glance GlanceAt(int world, int part) => glances[(world * rules.Asking.Parts.Length) + part] ??= new Glance(rules, worlds[world], open, part);

    private DifferenceSearch SearchFor(int world, Scale scale, int level, bool raising)
    {
        searches ??= new DifferenceSearch[worlds.Length * SearchesInWorld];
        int place = (world * SearchesInWorld) + (((scale == Scale.Urgency ? 0 : HighestLevel) + level - LowestLevel) * 2) + (raising ? 1 : 0);
        return searches[place] ??= new DifferenceSearch(rules, new SearchGround(rules, GlanceAt(world, 0).Words, scale, level, raising), branches);
    }
}
