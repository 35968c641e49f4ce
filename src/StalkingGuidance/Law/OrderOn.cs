namespace StalkingGuidance.Law;

/// <summary>An order as it stood on a day. Immutable and thread-safe.</summary>
/// <param name="Order">The order.</param>
/// <param name="BreachMaximums">The maximum sentences for breaking it on that day.</param>
public sealed record OrderOn(Order Order, MaximumsOn BreachMaximums)
{
    internal static OrderOn Of(Order order, DateOnly day) => new(order, MaximumsOn.Of(order.Breach?.Maximums ?? [], day));
}
