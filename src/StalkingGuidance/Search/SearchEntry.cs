using StalkingGuidance.Localization;

namespace StalkingGuidance.Search;

/// <summary>An item that a search in a language can give.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its name or title.</param>
/// <param name="Language">The language that the title is in.</param>
/// <param name="FellBack">Whether the language that was asked for does not have the item.</param>
internal readonly record struct SearchEntry(SearchKind Kind, string Id, string Title, Language Language, bool FellBack);
