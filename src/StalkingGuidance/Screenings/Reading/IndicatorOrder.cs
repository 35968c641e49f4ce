using System.Collections.Immutable;
using StalkingGuidance.Screenings.Conditions;

namespace StalkingGuidance.Screenings.Reading;

/// <summary>Orders indicators so that each stands after those that it uses.</summary>
internal static class IndicatorOrder
{
    /// <summary>The places of the indicators in order. Those that lie on a circle, or use one that does, are left out.</summary>
    public static int[] Of(ImmutableArray<Indicator> indicators)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        for (int i = 0; i < indicators.Length; i++)
        {
            places.TryAdd(indicators[i].Id, i);
        }

        int[] waitsFor = new int[indicators.Length];
        List<int>[] usedBy = new List<int>[indicators.Length];
        for (int i = 0; i < usedBy.Length; i++)
        {
            usedBy[i] = [];
        }

        for (int i = 0; i < indicators.Length; i++)
        {
            HashSet<string> used = new(StringComparer.Ordinal);
            Mentions.Gather(indicators[i].When, used);
            foreach (string id in used)
            {
                if (places.TryGetValue(id, out int place))
                {
                    waitsFor[i]++;
                    usedBy[place].Add(i);
                }
            }
        }

        List<int> order = new(indicators.Length);
        for (int i = 0; i < waitsFor.Length; i++)
        {
            if (waitsFor[i] == 0)
            {
                order.Add(i);
            }
        }

        for (int next = 0; next < order.Count; next++)
        {
            foreach (int user in usedBy[order[next]])
            {
                if (--waitsFor[user] == 0)
                {
                    order.Add(user);
                }
            }
        }

        return [.. order];
    }
}
