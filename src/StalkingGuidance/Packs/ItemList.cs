using System.Collections;
using System.Collections.Immutable;

namespace StalkingGuidance.Packs;

/// <summary>Items of one kind, in order, and by id. Immutable and thread-safe.</summary>
/// <typeparam name="TId">The typed id.</typeparam>
/// <typeparam name="TItem">The item.</typeparam>
public sealed class ItemList<TId, TItem> : IReadOnlyList<TItem>
    where TId : struct
    where TItem : class
{
    private readonly ImmutableArray<TItem> items;
    private readonly Dictionary<string, TItem> byId;
    private readonly Func<TId, string> textOf;

    internal ItemList(ImmutableArray<TItem> items, Func<TItem, TId> idOf, Func<TId, string> textOf)
    {
        this.items = items.IsDefault ? [] : items;
        this.textOf = textOf;
        byId = new Dictionary<string, TItem>(this.items.Length, StringComparer.Ordinal);
        foreach (TItem item in this.items)
        {
            // A repeated id is reported where it is declared; the first one stays.
            byId.TryAdd(textOf(idOf(item)), item);
        }
    }

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <inheritdoc/>
    public TItem this[int index] => items[index];

    /// <summary>The item with an id.</summary>
    /// <exception cref="KeyNotFoundException">The pack has no such item.</exception>
    public TItem this[TId id] => Find(id) ?? throw new KeyNotFoundException($"The pack has no {typeof(TItem).Name} '{textOf(id)}'.");

    /// <summary>The item with an id; <see langword="null"/> when the pack has none.</summary>
    public TItem? Find(TId id) => byId.GetValueOrDefault(textOf(id) ?? "");

    /// <inheritdoc/>
    public IEnumerator<TItem> GetEnumerator() => ((IEnumerable<TItem>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
