using System.Collections;
using System.Collections.Immutable;

namespace StalkingGuidance.Campaigns;

/// <summary>A pack's campaigns in the order of their years and days; one whose days are not known comes last in its year. Immutable and thread-safe.</summary>
public sealed class CampaignCalendar : IReadOnlyList<Campaign>
{
    private readonly ImmutableArray<Campaign> campaigns;

    internal CampaignCalendar(ImmutableArray<Campaign> campaigns) =>
        this.campaigns = campaigns.IsDefault ? [] : campaigns.Sort(static (a, b) =>
        {
            int order = a.Year - b.Year;
            order = order != 0 ? order : (a.From ?? DateOnly.MaxValue).CompareTo(b.From ?? DateOnly.MaxValue);
            return order != 0 ? order : string.CompareOrdinal(a.Id.Value, b.Id.Value);
        });

    /// <inheritdoc/>
    public int Count => campaigns.Length;

    /// <inheritdoc/>
    public Campaign this[int index] => campaigns[index];

    /// <summary>The campaign with an id.</summary>
    /// <exception cref="KeyNotFoundException">The pack has no such campaign.</exception>
    public Campaign this[CampaignId id] => Find(id) ?? throw new KeyNotFoundException($"The pack has no campaign '{id}'.");

    /// <summary>The campaign with an id; <see langword="null"/> when the pack has none.</summary>
    public Campaign? Find(CampaignId id)
    {
        foreach (Campaign campaign in campaigns)
        {
            if (campaign.Id == id)
            {
                return campaign;
            }
        }

        return null;
    }

    /// <summary>The campaigns that are known to run on a day, in UK time. Empty also when one may run whose days are not known.</summary>
    public ImmutableArray<Campaign> On(DateOnly day) => [.. campaigns.Where(campaign => campaign.RunsOn(day))];

    /// <summary>
    /// The first campaign that is known to begin after a day; <see langword="null"/> when the days of none are known, which does not mean that there is none.
    /// </summary>
    public Campaign? NextKnown(DateOnly after) => campaigns.FirstOrDefault(campaign => campaign.From > after);

    /// <inheritdoc/>
    public IEnumerator<Campaign> GetEnumerator() => ((IEnumerable<Campaign>)campaigns).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
