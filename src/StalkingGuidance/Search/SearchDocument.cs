namespace StalkingGuidance.Search;

/// <summary>An item as the index sees it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">What a list of results shows.</param>
/// <param name="Fields">Its texts, by the part of the item that they belong to.</param>
internal sealed record SearchDocument(SearchKind Kind, string Id, string Title, IReadOnlyList<(SearchField Field, string Text)> Fields);
