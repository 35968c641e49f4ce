namespace StalkingGuidance.Rendering;

/// <summary>An item that is shown by its name. An app that has a page for it makes the name a link.</summary>
/// <typeparam name="TId">The typed id of the item.</typeparam>
/// <param name="Id">The item.</param>
/// <param name="Name">Its name; of a finding its whole sentence.</param>
public sealed record Named<TId>(TId Id, RenderedText Name)
    where TId : struct;
