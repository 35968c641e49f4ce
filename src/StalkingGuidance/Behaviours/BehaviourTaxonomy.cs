using System.Collections;
using System.Collections.Immutable;
using StalkingGuidance.Law;
using StalkingGuidance.Places;
using StalkingGuidance.Risk;

namespace StalkingGuidance.Behaviours;

/// <summary>
/// All behaviours of a pack, category by category, and the ways to find them. Immutable and thread-safe.
/// </summary>
public sealed class BehaviourTaxonomy : IReadOnlyList<Behaviour>
{
    private readonly Behaviour[] behaviours;
    private readonly Dictionary<string, Behaviour> byId;

    internal BehaviourTaxonomy(BehaviourCategory[] categories)
    {
        Array.Sort(categories, static (a, b) => a.Order != b.Order ? a.Order - b.Order : string.CompareOrdinal(a.Id.Value, b.Id.Value));
        Categories = ImmutableArray.Create(categories);
        List<Behaviour> all = [];
        foreach (BehaviourCategory category in categories)
        {
            all.AddRange(category.Behaviours.AsSpan());
        }

        behaviours = [.. all];
        byId = new Dictionary<string, Behaviour>(behaviours.Length, StringComparer.Ordinal);
        foreach (Behaviour behaviour in behaviours)
        {
            // A repeated id is reported where it is declared; the first one stays.
            byId.TryAdd(behaviour.Id.Value, behaviour);
        }
    }

    /// <summary>The categories, in their order.</summary>
    public ImmutableArray<BehaviourCategory> Categories { get; }

    /// <inheritdoc/>
    public int Count => behaviours.Length;

    /// <inheritdoc/>
    public Behaviour this[int index] => behaviours[index];

    /// <summary>The behaviour with an id.</summary>
    /// <exception cref="KeyNotFoundException">The pack has no such behaviour.</exception>
    public Behaviour this[BehaviourId id] => Find(id) ?? throw new KeyNotFoundException($"The pack has no behaviour '{id}'.");

    /// <summary>The category with an id.</summary>
    /// <exception cref="KeyNotFoundException">The pack has no such category.</exception>
    public BehaviourCategory this[BehaviourCategoryId id] => Find(id) ?? throw new KeyNotFoundException($"The pack has no behaviour category '{id}'.");

    /// <summary>The behaviour with an id; <see langword="null"/> when the pack has none.</summary>
    public Behaviour? Find(BehaviourId id) => byId.GetValueOrDefault(id.Value ?? "");

    /// <summary>The category with an id; <see langword="null"/> when the pack has none.</summary>
    public BehaviourCategory? Find(BehaviourCategoryId id)
    {
        foreach (BehaviourCategory category in Categories)
        {
            if (category.Id == id)
            {
                return category;
            }
        }

        return null;
    }

    /// <summary>The behaviours of a category, in order.</summary>
    /// <exception cref="KeyNotFoundException">The pack has no such category.</exception>
    public ImmutableArray<Behaviour> In(BehaviourCategoryId category) => this[category].Behaviours;

    /// <summary>The behaviours that are a sign of a risk flag, in order; empty when none is.</summary>
    public ImmutableArray<Behaviour> WithRiskFlag(RiskFlagId flag) => Where(behaviour => behaviour.RiskFlag == flag);

    /// <summary>
    /// The behaviours that are, in the ordinary meaning of the words, an act of a jurisdiction's statutory list; in order.
    /// Empty when that list does not have the act. The other way round is <see cref="Behaviour.Acts"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The id is none of <see cref="ActIds.All"/>: an empty answer would look like "nothing is covered".</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is no jurisdiction.</exception>
    public ImmutableArray<Behaviour> For(Jurisdiction jurisdiction, ActId act)
    {
        if (Acts.Words.NumberOf(act.Value ?? "") == 0)
        {
            throw new ArgumentException($"There is no act '{act}'. ActIds has them all.", nameof(act));
        }

        return Where(behaviour => behaviour.Acts.In(jurisdiction).Contains(act));
    }

    /// <inheritdoc/>
    public IEnumerator<Behaviour> GetEnumerator() => ((IEnumerable<Behaviour>)behaviours).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ImmutableArray<Behaviour> Where(Predicate<Behaviour> keep) => ImmutableArray.Create(Array.FindAll(behaviours, keep));
}
