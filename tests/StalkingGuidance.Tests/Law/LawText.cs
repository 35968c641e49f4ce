using System.Text;
using StalkingGuidance.Law;

namespace StalkingGuidance.Tests.Law;

/// <summary>Writes what stood on a day as lines, so that days can be compared and read.</summary>
internal static class LawText
{
    public static IReadOnlyList<string> Of(LawOn law) =>
    [
        .. law.Offences.SelectMany(on => Lines(on.Offence).Concat(on.Elements.Select(element => $"{on.Offence.Id} needs {element.Id}")).Concat(Lines(on.Offence, on.Maximums))),
        .. law.Orders.SelectMany(on => Lines(on.Order).Concat(Lines(on.Order, on.BreachMaximums))),
        .. law.Rights.SelectMany(Lines),
        .. law.Guidance.SelectMany(Lines),
    ];

    public static IEnumerable<Provision> ProvisionsOf(LawOn law) =>
        [.. law.Offences.Select(on => on.Offence), .. law.Orders.Select(on => on.Order), .. law.Rights, .. law.Guidance];

    /// <summary>Every day on which anything changes, with what comes (+) and what goes (-).</summary>
    public static string Timeline(LawDirectory laws)
    {
        StringBuilder text = new();
        foreach (JurisdictionLaw law in laws)
        {
            text.AppendLine($"== {law.Name}");
            IReadOnlyList<string> before = [];
            foreach (DateOnly day in DaysOf(law).Prepend(DateOnly.MinValue).Distinct().Order())
            {
                IReadOnlyList<string> now = Of(law.On(day));
                text.AppendLine(day == DateOnly.MinValue ? "no date known" : day.ToString("yyyy-MM-dd"));
                foreach (string gone in before.Except(now))
                {
                    text.AppendLine("  - " + gone);
                }

                foreach (string come in now.Except(before))
                {
                    text.AppendLine("  + " + come);
                }

                before = now;
            }
        }

        return text.ToString();
    }

    private static IEnumerable<DateOnly> DaysOf(JurisdictionLaw law) =>
        law.Provisions.Select(provision => provision.InForce)
            .Concat(law.Offences.SelectMany(offence => offence.Elements.Select(element => element.InForce).Concat(offence.Maximums.Select(maximum => maximum.InForce))))
            .Concat(law.Orders.SelectMany(order => order.Breach?.Maximums ?? []).Select(maximum => maximum.InForce))
            .SelectMany(period => new[] { period.From, period.To?.AddDays(1) })
            .OfType<DateOnly>();

    private static IEnumerable<string> Lines(Provision provision) => [$"{provision.Id}: {provision.Citation}"];

    private static IEnumerable<string> Lines(Provision provision, MaximumsOn maximums) =>
        maximums.Known.Select(maximum => $"{provision.Id} {(provision is Order ? "breach " : "")}at most {maximum} ({maximum.Court})")
            .Concat(maximums.NotKnown.Select(court => $"{provision.Id} {(provision is Order ? "breach " : "")}maximum not known ({court})"));
}
